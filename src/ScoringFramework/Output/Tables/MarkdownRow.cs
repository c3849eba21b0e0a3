namespace ScoringFramework.Output;

/// <summary>A dimension's numbers in a Markdown table.</summary>
internal static class MarkdownRow
{
    /// <summary>Score, weight and contribution, a bar between them.</summary>
    public static string Numbers(Scorecard card, DimensionScore dimension) => dimension.EffectiveWeight == 0
        ? $"{Score(card, dimension)} | {Numerals.None} | {Numerals.None}"
        : $"{Score(card, dimension)} | {Numerals.Percent(dimension.EffectiveWeight)} | "
        + $"{Numerals.Score(dimension.Contribution, card.Rounding.Decimals)}";

    public static string Score(Scorecard card, DimensionScore dimension) =>
        ResultWords.Score(dimension);
}
