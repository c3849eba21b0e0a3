namespace ScoringFramework;

/// <summary>Reads <c>scale: { min: 0, max: 10 }</c> and <c>rounding: { decimals: 2, midpoint: away-from-zero }</c>.</summary>
internal static class ScaleReader
{
    public static Scale Scale(Field field)
    {
        var scale = field.Map(RubricFields.Scale);
        return new(scale["min"].Number() ?? ScoringFramework.Scale.Default.Min, scale["max"].Number() ?? ScoringFramework.Scale.Default.Max);
    }

    public static Rounding Rounding(Field field)
    {
        var rounding = field.Map(RubricFields.Rounding);
        return new(
            rounding["decimals"].Whole() ?? ScoringFramework.Rounding.Default.Decimals,
            rounding["midpoint"].Word(RubricWords.Midpoints) ?? ScoringFramework.Rounding.Default.Midpoint);
    }
}
