namespace ScoringFramework.Changes;

/// <summary>A dimension's score, or its outcome where it has none, in words.</summary>
internal static class ScoreText
{
    public static string? Of(ChangeState state, string id) => state.Find(id) is { } dimension ? Of(dimension, state.Card.Rounding) : null;

    public static string Of(DimensionScore dimension, Rounding rounding) => Of(dimension.Outcome, dimension.Score, rounding);

    public static string Of(Outcome outcome, decimal? score, Rounding rounding) =>
        score is { } s ? Figures.Score(s, rounding.Decimals) : Terms.Of(outcome);
}
