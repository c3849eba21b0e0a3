namespace ScoringFramework.Changes;

/// <summary>Writes the values of a change for people.</summary>
internal static class ChangeValueText
{
    public static string Of(ChangeValue value) => value.Kind switch
    {
        ChangeValueKind.Score when value.Ratings is { } ratings =>
            $"{Score(value.Outcome!.Value, value.Score, value.Decimals)} ({Quote.List(ratings.Select(r => r.Text))})",
        ChangeValueKind.Score => Score(value.Outcome!.Value, value.Score, value.Decimals)
            + (value.Replaced is { } replaced ? $" (held instead of the measured {Figures.Score(replaced, value.Decimals)})" : ""),
        ChangeValueKind.Scores => Quote.List(value.Results!.Select(r => Score(r.Outcome, r.Score, value.Decimals))),
        ChangeValueKind.Confidence => Terms.Of(value.Confidence!.Value),
        ChangeValueKind.Argument => Terms.Stop(value.Words!),
        ChangeValueKind.Level or ChangeValueKind.Position or ChangeValueKind.Variant or ChangeValueKind.Better => value.Words!,
        ChangeValueKind.Firing => value.Fired!.Value ? "applies" : "does not apply",
        ChangeValueKind.NoScore => value.Reason!.Text,
        ChangeValueKind.Weights => string.Join(", ", value.Weights!.Select(w => $"{w.Dimension} {Figures.Weight(w.Weight)}")),
        ChangeValueKind.Aggregation => value.Aggregation!.ToString(),
        ChangeValueKind.Cap => Cap(value.Limits!, value.When!),
        ChangeValueKind.MissingRule => string.Join("; ", Rules(value)),
        ChangeValueKind.Scale => value.Scale!.ToString(),
        ChangeValueKind.Places =>
            Quote.List(value.Places!.Select(p => p.Parent is null ? $"{p.Dimension} at the top" : $"{p.Dimension} in {p.Parent}")),
        ChangeValueKind.Method => MethodText.Of(value.Method!),
        _ => value.Dimensions.Count == 0 ? "none" : Quote.List(value.Dimensions),
    };

    public static string Cap(IEnumerable<CapLimit> limits, IEnumerable<Condition> when) =>
        $"{string.Join(", ", limits.Select(l => $"{l.Target} at most {Quote.Number(l.Limit)}"))} while "
        + $"{Quote.List(when.Select(w => w.ToSentence()))}";

    private static string Score(Outcome outcome, decimal? score, int decimals) =>
        score is { } number ? Figures.Score(number, decimals) : Terms.Of(outcome);

    private static IEnumerable<string> Rules(ChangeValue value)
    {
        if (value.LeftOut is { Count: > 0 } leftOut)
        {
            yield return $"{Quote.List(leftOut)} left out";
        }

        if (value.AtBottom is { Count: > 0 } atBottom)
        {
            yield return $"{Quote.List(atBottom)} at the bottom of the scale";
        }
    }
}
