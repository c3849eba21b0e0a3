namespace ScoringFramework.Output;

/// <summary>The model's terms as people read them.</summary>
internal static class Words
{
    public static string Of(Outcome outcome) => Distance.Word(outcome);

    /// <summary>An outcome where a score would stand.</summary>
    public static string InPlaceOfScore(Outcome outcome) => outcome == Outcome.NotApplicable ? "n/a" : Of(outcome);

    public static string Of(Confidence confidence) => CriterionConfidence.Word(confidence);

    public static string Of(ScoreOrigin origin) => origin.ToString().ToLowerInvariant();

    public static string Of(DossierStatus status) => status.ToString().ToLowerInvariant();

    /// <summary>How children became their parent's score, as a whole sentence.</summary>
    public static string Of(Aggregation aggregation) => aggregation.Kind switch
    {
        AggregationKind.Minimum => "The least of its dimensions.",
        AggregationKind.Maximum => "The greatest of its dimensions.",
        AggregationKind.Power => $"Power mean, p = {Quote.Number(aggregation.Exponent).Replace('-', '−')}.",
        AggregationKind.Owa => $"Ordered mean, weights {string.Join(", ", aggregation.OrderWeights.Select(Quote.Number))} from the greatest down.",
        _ => Sentence($"{aggregation} mean"),
    };

    public static TextStyle StyleOf(Confidence confidence) => confidence switch
    {
        Confidence.Green => TextStyle.Good,
        Confidence.Amber => TextStyle.Caution,
        _ => TextStyle.Bad,
    };

    /// <summary>A part of a sentence as a whole one.</summary>
    public static string Sentence(string part)
    {
        var text = part.Trim();
        return text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..] + (text[^1] is '.' or '!' or '?' or '。' or '…' ? "" : ".");
    }
}
