namespace ScoringFramework.Output;

/// <summary>What depends on each source, as text for people: the largest effect first.</summary>
internal static class SourceSensitivityText
{
    private const string HeadlineTitle = "headline";
    private const string ChangeTitle = "change";
    private const string BoundsTitle = "bounds";
    private const string ConfidenceTitle = "conf.";
    private const string PiecesTitle = "pieces";

    /// <summary>One dossier: which sources the headline depends on, then the headline without each source.</summary>
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
        text.Blank().Line("Sources that the headline depends on", TextStyle.Heading)
            .Paragraph(Summary(weighed), 2, width, weighed.Smallest is null ? TextStyle.Plain : TextStyle.Caution);
        if (weighed.Sources.Count > 0)
        {
            WriteTable(text, card, weighed, width);
        }

        return text.Build();
    }

    /// <summary>Which sources the headline depends on, in one or two sentences.</summary>
    internal static string Summary(SourceSensitivity weighed) => weighed switch
    {
        { Headline.Outcome: not Outcome.Scored } => $"The headline is {Terms.Of(weighed.Headline.Outcome)} with all sources.",
        { CanBeDeclined: false } => "The headline has a score even without any source: the rubric does not require evidence for it.",
        { Smallest: { Count: 1 } one } => $"Without {one[0]} alone the headline is declined.",
        { Smallest: { } set } => $"Without {Quote.List(set)} the headline is declined. No set of fewer sources declines it.",
        _ => $"Without any {Numerals.Count(weighed.Searched)} sources the headline still has a score. Larger sets were not tried.",
    };

    private static void WriteTable(StyledTextBuilder text, Scorecard card, SourceSensitivity weighed, int width)
    {
        var confidenceEnd = width;
        var hasConfidence = weighed.Sources.Any(s => s.Headline.Confidence is not null);
        var boundsEnd = hasConfidence ? confidenceEnd - ConfidenceTitle.Length - 2 : width;
        var changeEnd = boundsEnd - Math.Max(BoundsTitle.Length, weighed.Sources.Max(s => Bounds(s, card).Length)) - 2;
        var scoreEnd = changeEnd - Math.Max(ChangeTitle.Length,
            weighed.Sources.Max(s => Numerals.Signed(s.Difference, card.Rounding.Decimals).Length)) - 2;
        var piecesEnd = scoreEnd - Math.Max(HeadlineTitle.Length, weighed.Sources.Max(s => Score(s, card).Length)) - 2;
        text.Blank().Write("Without", TextStyle.Heading)
            .WriteRight(PiecesTitle, piecesEnd, TextStyle.Faint)
            .WriteRight(HeadlineTitle, scoreEnd, TextStyle.Faint)
            .WriteRight(ChangeTitle, changeEnd, TextStyle.Faint)
            .WriteRight(BoundsTitle, boundsEnd, TextStyle.Faint)
            .WriteRight(hasConfidence ? ConfidenceTitle : "", confidenceEnd, TextStyle.Faint)
            .EndLine();
        foreach (var source in ByWeight(weighed))
        {
            var isDeclined = source.Headline.Outcome != Outcome.Scored;
            text.MoveTo(2)
                .Write(WordWrap.Cut(source.Source, piecesEnd - PiecesTitle.Length - 3),
                    source.StandAlone.Count > 0 ? TextStyle.Strong : TextStyle.Plain)
                .WriteRight(Numerals.Count(source.Evidence), piecesEnd)
                .WriteRight(Score(source, card), scoreEnd, isDeclined ? TextStyle.Bad : TextStyle.Plain)
                .WriteRight(Numerals.Signed(source.Difference, card.Rounding.Decimals), changeEnd,
                    source.Difference is null or 0 ? TextStyle.Plain : TextStyle.Caution)
                .WriteRight(Bounds(source, card), boundsEnd)
                .WriteRight(source.Headline.Confidence is { } c ? Terms.Of(c) : "", confidenceEnd,
                    source.Headline.Confidence is { } k ? ResultWords.StyleOf(k) : TextStyle.Plain)
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
            yield return "No evidence is from it.";
        }

        if (source.StandAlone.Count > 0)
        {
            yield return $"{Quote.List(source.StandAlone)} {(source.StandAlone.Count == 1 ? "has" : "have")} no score without it.";
        }

        if (source.Lowered.Count > 0)
        {
            yield return $"The confidence of {Quote.List(source.Lowered)} is lower without it.";
        }

        if (source.Difference > 0)
        {
            yield return source.StandAlone.Count > 0
                ? "The headline is higher without it, because these scores are left out."
                : "The headline is higher without it.";
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
        source.Headline.Score is null ? ResultWords.InPlaceOfScore(source.Headline.Outcome)
        : Numerals.Score(source.Headline.Score, card.Rounding.Decimals);

    private static string Bounds(SourceRemoval source, Scorecard card) =>
        source.Headline.Bounds is { } b
        ? $"{Numerals.Score(b.Low, card.Rounding.Decimals)} to {Numerals.Score(b.High, card.Rounding.Decimals)}" : Numerals.None;
}
