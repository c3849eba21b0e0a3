namespace ScoringFramework.Output;

/// <summary>The criteria below one top dimension with their reasons, folded.</summary>
internal static class MarkdownDetails
{
    public static void Write(List<string> text, Scorecard card, DimensionScore top, MarkdownFootnotes notes)
    {
        var children = card.Dimensions.ToLookup(d => d.Parent, StringComparer.Ordinal);
        var criteria = Criteria(top, children).ToArray();
        text.AddRange(["", "<details>", $"<summary>{top.Id} {MarkdownText.Html(top.Title)}: {MarkdownRow.Score(card, top)}</summary>", ""]);
        text.AddRange(["| Criterion | Score | Weight | Contribution | Reason |", "| :-- | --: | --: | --: | :-- |"]);
        foreach (var criterion in criteria)
        {
            text.Add(
                $"| {criterion.Id} {MarkdownText.Of(criterion.Title)} | {MarkdownRow.Numbers(card, criterion)} | "
                + $"{notes.Of(Why(criterion), criterion)} |");
        }

        text.AddRange(["", "</details>"]);
    }

    private static string Why(DimensionScore criterion) => criterion switch
    {
        { Because: { } because } => ResultWords.Replaced(criterion) + ResultWords.Rated(criterion) + because,
        { Reason: { } reason } => reason.Because is { } because ? Terms.Sentence(because) : NoScoreReasonText.Of(reason),
        _ => ScoreOriginText.Of(criterion.Reasoning.Origin!, withCitations: true),
    };

    private static IEnumerable<DimensionScore> Criteria(DimensionScore from, ILookup<string?, DimensionScore> children) =>
        from.Kind == DimensionKind.Criterion ? [from] : children[from.Id].SelectMany(child => Criteria(child, children));
}
