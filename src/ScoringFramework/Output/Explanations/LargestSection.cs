namespace ScoringFramework.Output;

/// <summary>The criteria with the largest contributions, and those with the largest upsides.</summary>
internal static class LargestSection
{
    private const int Most = 5;

    public static void Contributions(StyledTextBuilder text, Scorecard card, int width) =>
        Write(text, card, width, "Largest contributions", "contribution", d => d.Contribution, signed: false);

    public static void Upsides(StyledTextBuilder text, Scorecard card, int width) =>
        Write(text, card, width, "Largest upsides", "upside", d => d.Upside, signed: true);

    private static void Write(
        StyledTextBuilder text, Scorecard card, int width, string title, string column, Func<DimensionScore, decimal?> measure, bool signed)
    {
        // Sorting is stable: equal ones stay in rubric order.
        var largest = card.Dimensions
            .Where(d => d is { Kind: DimensionKind.Criterion } && measure(d) > 0).OrderByDescending(measure).Take(Most).ToArray();
        if (largest.Length == 0)
        {
            return;
        }

        var ids = largest.Max(d => d.Id.Length);
        var room = width - 2 - ids - 2 - "  declined  100.0%  contribution".Length;
        var names = Math.Min(room, largest.Max(d => DisplayWidth.Of(SafeText.Of(d.Title))));
        var nameEnd = Math.Max(2 + ids + 2 + names, 2 + title.Length);
        var scoreEnd = nameEnd + 2 + largest.Max(d => Score(d, card).Length);
        var weightEnd = scoreEnd + 2 + "100.0%".Length;
        var measureEnd = weightEnd + 2 + "contribution".Length;
        text.Blank().Write(title, TextStyle.Heading)
            .WriteRight("score", scoreEnd, TextStyle.Faint)
            .WriteRight("weight", weightEnd, TextStyle.Faint)
            .WriteRight(column, measureEnd, TextStyle.Faint)
            .EndLine();
        foreach (var dimension in largest)
        {
            text.MoveTo(2).Write(dimension.Id).MoveTo(2 + ids + 2)
                .Write(WordWrap.Cut(dimension.Title, Math.Max(1, nameEnd - text.Column)))
                .WriteRight(Score(dimension, card), scoreEnd)
                .WriteRight(dimension.EffectiveWeight == 0 ? Numerals.None : Numerals.Percent(dimension.EffectiveWeight), weightEnd)
                .WriteRight(
                    signed ? Numerals.Signed(measure(dimension), card.Rounding.Decimals)
                        : Numerals.Score(measure(dimension), card.Rounding.Decimals), measureEnd)
                .EndLine();
        }
    }

    private static string Score(DimensionScore dimension, Scorecard card) =>
        ResultWords.Score(dimension);
}
