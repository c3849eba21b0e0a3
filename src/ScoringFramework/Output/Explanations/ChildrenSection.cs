namespace ScoringFramework.Output;

/// <summary>What a composite is computed from: its children, and the caps that lowered it, which sum to its contribution.</summary>
internal static class ChildrenSection
{
    public static void Write(StyledTextBuilder text, Scorecard card, DimensionScore composite, int width)
    {
        var children = card.Dimensions.Where(d => d.Parent == composite.Id).ToArray();
        if (children.Length == 0)
        {
            return;
        }

        var ids = children.Max(d => d.Id.Length);
        var room = width - 2 - ids - 2 - "  declined  100.0%  contribution".Length;
        var names = Math.Min(room, children.Max(d => DisplayWidth.Of(SafeText.Of(d.Title))));
        var scoreEnd = 2 + ids + 2 + names + 2 + children.Append(composite).Max(d => Score(d, card).Length);
        var weightEnd = scoreEnd + 2 + "100.0%".Length;
        var contributionEnd = weightEnd + 2 + "contribution".Length;
        text.Blank().Write("Computed from", TextStyle.Heading)
            .WriteRight("score", scoreEnd, TextStyle.Faint)
            .WriteRight("weight", weightEnd, TextStyle.Faint)
            .WriteRight("contribution", contributionEnd, TextStyle.Faint)
            .EndLine();
        foreach (var child in children)
        {
            text.MoveTo(2).Write(child.Id).MoveTo(2 + ids + 2).Write(WordWrap.Cut(child.Title, Math.Max(1, names)))
                .WriteRight(Score(child, card), scoreEnd)
                .WriteRight(child.LocalShare == 0 ? Numerals.None : Numerals.Percent(child.LocalShare), weightEnd)
                .WriteRight(child.LocalShare == 0 ? Numerals.None : Numerals.Score(child.Contribution, card.Rounding.Decimals),
                    contributionEnd)
                .EndLine();
        }

        foreach (var cap in card.Ledger.Where(l => l.Kind != LedgerKind.Criterion && (l.Target ?? l.Id) == composite.Id))
        {
            text.MoveTo(2).Write(
                $"{ResultWords.Of(cap, card.Headline.Aggregation)}{(cap.Target is null ? "" : $" {cap.Id}")}", TextStyle.Caution)
                .WriteRight(Numerals.Score(cap.Displayed, card.Rounding.Decimals), contributionEnd, TextStyle.Caution)
                .EndLine();
        }

        text.MoveTo(2).Write("total", TextStyle.Strong)
            .WriteRight(Score(composite, card), scoreEnd, TextStyle.Strong)
            .WriteRight(Numerals.Score(composite.Contribution, card.Rounding.Decimals), contributionEnd, TextStyle.Strong)
            .EndLine();
    }

    private static string Score(DimensionScore dimension, Scorecard card) =>
        ResultWords.Score(dimension);
}
