namespace ScoringFramework.Output;

/// <summary>What each source carries, as text for people: those that carry most first.</summary>
public static class SourceSensitivityText
{
    private const string HeadlineTitle = "headline";
    private const string ChangeTitle = "change";
    private const string BoundsTitle = "bounds";
    private const string ConfidenceTitle = "conf.";
    private const string PiecesTitle = "pieces";

    /// <summary>The view of one dossier: what would decline the headline, then each source taken away in turn.</summary>
    /// <param name="card">The dossier's scorecard.</param>
    /// <param name="weighed">What <see cref="ScoringEngine.LeaveOneSourceOut"/> found for it.</param>
    /// <param name="width">The columns to fit into, at least <see cref="ScorecardText.LeastWidth"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="card"/> or <paramref name="weighed"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="width"/> is too small.</exception>
    public static StyledText Of(Scorecard card, SourceSensitivity weighed, int width = ScorecardText.DefaultWidth)
    {
        ArgumentNullException.ThrowIfNull(card);
        ArgumentNullException.ThrowIfNull(weighed);
        ArgumentOutOfRangeException.ThrowIfLessThan(width, ScorecardText.LeastWidth);
        var text = new StyledTextBuilder();
        HeadlineBlock.Write(text, card, width);
        text.Blank().Line("What the headline stands on", TextStyle.Heading)
            .Paragraph(Verdict(weighed), 2, width, weighed.Smallest is null ? TextStyle.Plain : TextStyle.Caution);
        if (weighed.Sources.Count > 0)
        {
            WriteTable(text, card, weighed, width);
        }

        return text.Build();
    }

    /// <summary>What it takes to decline the headline, in one sentence.</summary>
    internal static string Verdict(SourceSensitivity weighed) => weighed switch
    {
        { Headline.Outcome: not Outcome.Scored } => $"The headline is {Terms.Of(weighed.Headline.Outcome)} already, with every source.",
        { CanBeDeclined: false } => "The headline is scored even with no source at all: the rubric requires no evidence of what carries it.",
        { Smallest: { Count: 1 } one } => $"It stands on {one[0]} alone: without this source it is declined.",
        { Smallest: { } set } => $"It takes {Numerals.Count(set.Count)} sources away to decline it: {Quote.List(set)}; no fewer do.",
        _ => $"No set of up to {Numerals.Count(weighed.Searched)} sources declines it when taken away; larger sets were not tried.",
    };

    private static void WriteTable(StyledTextBuilder text, Scorecard card, SourceSensitivity weighed, int width)
    {
        var confidenceEnd = width;
        var boundsEnd = confidenceEnd - ConfidenceTitle.Length - 2;
        var changeEnd = boundsEnd - Math.Max(BoundsTitle.Length, weighed.Sources.Max(s => Bounds(s, card).Length)) - 2;
        var scoreEnd = changeEnd - Math.Max(ChangeTitle.Length, weighed.Sources.Max(s => Numerals.Signed(s.Difference, card.Rounding.Decimals).Length)) - 2;
        var piecesEnd = scoreEnd - Math.Max(HeadlineTitle.Length, weighed.Sources.Max(s => Score(s, card).Length)) - 2;
        text.Blank().Write("Without", TextStyle.Heading)
            .WriteRight(PiecesTitle, piecesEnd, TextStyle.Faint)
            .WriteRight(HeadlineTitle, scoreEnd, TextStyle.Faint)
            .WriteRight(ChangeTitle, changeEnd, TextStyle.Faint)
            .WriteRight(BoundsTitle, boundsEnd, TextStyle.Faint)
            .WriteRight(ConfidenceTitle, confidenceEnd, TextStyle.Faint)
            .EndLine();
        foreach (var source in ByWeight(weighed))
        {
            var isDeclined = source.Headline.Outcome != Outcome.Scored;
            text.MoveTo(2).Write(WordWrap.Cut(source.Source, piecesEnd - PiecesTitle.Length - 3), source.StandAlone.Count > 0 ? TextStyle.Strong : TextStyle.Plain)
                .WriteRight(Numerals.Count(source.Evidence), piecesEnd)
                .WriteRight(Score(source, card), scoreEnd, isDeclined ? TextStyle.Bad : TextStyle.Plain)
                .WriteRight(Numerals.Signed(source.Difference, card.Rounding.Decimals), changeEnd, source.Difference is null or 0 ? TextStyle.Plain : TextStyle.Caution)
                .WriteRight(Bounds(source, card), boundsEnd)
                .WriteRight(source.Headline.Confidence is { } c ? Terms.Of(c) : "", confidenceEnd, source.Headline.Confidence is { } k ? ResultWords.StyleOf(k) : TextStyle.Plain)
                .EndLine()
                .Paragraph($"{source.Title}, {source.Publisher}; {source.Tier}", 4, width, TextStyle.Faint);
            foreach (var sentence in Sentences(source))
            {
                text.Paragraph(sentence, 4, width);
            }
        }
    }

    private static IEnumerable<string> Sentences(SourceRemoval source)
    {
        if (source.Evidence == 0)
        {
            yield return "Nothing is cited from it.";
        }

        if (source.StandAlone.Count > 0)
        {
            yield return $"{Quote.List(source.StandAlone)} {(source.StandAlone.Count == 1 ? "stands" : "stand")} on it alone.";
        }

        if (source.Lowered.Count > 0)
        {
            yield return $"Confidence falls in {Quote.List(source.Lowered)}.";
        }

        if (source.Difference > 0)
        {
            yield return source.StandAlone.Count > 0
                ? "The headline rises without it only because what it carries would go unscored."
                : "The headline rises without it.";
        }

        if (source.Headline.Reason is { } reason)
        {
            yield return $"Declined: {reason}";
        }
    }

    // Sorting is stable: equal ones stay in the dossier's order.
    private static IEnumerable<SourceRemoval> ByWeight(SourceSensitivity weighed) =>
        weighed.Sources.OrderByDescending(s => s.Headline.Outcome != Outcome.Scored)
            .ThenByDescending(s => Math.Abs(s.Difference ?? 0))
            .ThenByDescending(s => s.StandAlone.Count)
            .ThenByDescending(s => s.Lowered.Count)
            .ThenByDescending(s => s.Evidence);

    private static string Score(SourceRemoval source, Scorecard card) =>
        source.Headline.Score is null ? ResultWords.InPlaceOfScore(source.Headline.Outcome) : Numerals.Score(source.Headline.Score, card.Rounding.Decimals);

    private static string Bounds(SourceRemoval source, Scorecard card) =>
        source.Headline.Bounds is { } b ? $"{Numerals.Score(b.Low, card.Rounding.Decimals)} to {Numerals.Score(b.High, card.Rounding.Decimals)}" : Numerals.None;
}
