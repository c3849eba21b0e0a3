namespace ScoringFramework.Yaml;

/// <summary>
/// Reads <c>scale: { min: 0, max: 10 }</c>, <c>scale: 40</c> and <c>rounding: { decimals: 2, midpoint: away-from-zero }</c>.
/// </summary>
internal static class ScaleReader
{
    /// <summary>The headline's scale; null when it is not there.</summary>
    /// <param name="field">The field.</param>
    /// <param name="isOpen">Whether it is open above without a max; else that is 10.</param>
    public static Scale? Head(Field field, bool isOpen) =>
        Own(field) is { } own ? own.IsOpen && !isOpen ? new(own.Min, Rubrics.Scale.Default.Max) { Step = own.Step } : own : null;

    /// <summary>The scale of a dimension, or of what is before a curve; null when it is not there.</summary>
    public static Scale? Own(Field field)
    {
        if (field.Node is null)
        {
            return null;
        }

        // Words such as '0 to 10' are meant as a mapping.
        if (field.Node is YamlScalar scalar && !scalar.Text.Contains(' ', StringComparison.Ordinal))
        {
            return new(0, field.Number() ?? Rubrics.Scale.Default.Max);
        }

        var scale = field.Map(ScaleFields.Scale);
        var only = scale["only"].Node is null ? null : scale["only"].Items().Select(i => i.Number() ?? 0).ToValueList();
        var (min, max, step) = (scale["min"].Number(), scale["max"].Number(), scale["step"].Number());
        if (only is { Count: > 0 })
        {
            return new(min ?? only.Min(), max ?? only.Max()) { Only = only, Step = step };
        }

        return max is { } top ? new(min ?? 0, top) { Step = step } : Rubrics.Scale.From(min ?? 0) with { Step = step };
    }

    public static Rounding Rounding(Field field) => OwnRounding(field) ?? Rubrics.Rounding.Default;

    /// <summary>The rounding of a dimension; null when it is not there.</summary>
    public static Rounding? OwnRounding(Field field)
    {
        if (field.Node is null)
        {
            return null;
        }

        var rounding = field.Map(ScaleFields.Rounding);
        var direction = rounding["direction"].Word(RubricWords.RoundingDirections) ?? RoundingDirection.Nearest;
        var midpoint = rounding["midpoint"].Word(RubricWords.Midpoints) ?? Rubrics.Rounding.Default.Midpoint;
        return rounding["to"].Number() is { } step and > 0
            ? Rubrics.Rounding.ToStep(step, direction) with { Midpoint = midpoint }
            : new(rounding["decimals"].Whole() ?? Rubrics.Rounding.Default.Decimals, midpoint) { Direction = direction };
    }
}
