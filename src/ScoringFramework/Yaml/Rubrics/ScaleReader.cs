namespace ScoringFramework.Yaml;

/// <summary>Reads <c>scale: { min: 0, max: 10 }</c> and <c>rounding: { decimals: 2, midpoint: away-from-zero }</c>.</summary>
internal static class ScaleReader
{
    public static Scale Scale(Field field)
    {
        var scale = field.Map(RubricFields.Scale);
        return new(scale["min"].Number() ?? Rubrics.Scale.Default.Min, scale["max"].Number() ?? Rubrics.Scale.Default.Max);
    }

    public static Rounding Rounding(Field field)
    {
        var rounding = field.Map(RubricFields.Rounding);
        return new(
            rounding["decimals"].Whole() ?? Rubrics.Rounding.Default.Decimals,
            rounding["midpoint"].Word(RubricWords.Midpoints) ?? Rubrics.Rounding.Default.Midpoint);
    }
}
