namespace ScoringFramework.Scoring;

/// <summary>
/// How a figure becomes a place on the scale: its unit converted and it rounded in decimal, then through the curve, clamped, and noise
/// dropped.
/// </summary>
internal sealed class CompiledFigure(Measure measure, Scale scale)
{
    /// <summary>What the curve reads: a label, and how many of its smallest unit it is.</summary>
    public (decimal Factor, string Label) Unit { get; } = Units.Resolve(measure.Unit);

    /// <summary>The curve in unit space, before it is clamped.</summary>
    public UnitCurve Curve { get; } = measure.Curve.On(scale);

    /// <summary>The place of a figure; null when the curve cannot read it.</summary>
    public double? UnitOf(Metric metric) =>
        Unclamped(metric) is { } place ? OnScale(place) : null;

    /// <summary>The place of a number in the measure's unit, as the curve reads it.</summary>
    public double? UnitOf(decimal number) => Curve.At(Double(Rounded(number))) is { } place ? OnScale(place) : null;

    /// <summary>A number in the measure's unit, rounded as the measure says.</summary>
    public decimal Rounded(decimal number) => measure.Rounding?.Round(number) ?? number;

    /// <summary>What the curve reads of a figure; null when it is no number or in another unit.</summary>
    public double? Number(Metric metric) => metric.Value is not { } value ? null
        : measure.Rounding is not null && Units.Exact(value, metric.Unit, Unit) is { } exact ? Double(Rounded(exact))
        : Units.Convert(value, metric.Unit, Unit);

    /// <summary>A decimal as the curve reads it.</summary>
    public static double Double(decimal number) => (double)number;

    private double? Unclamped(Metric metric) =>
        Curve is LookupOnUnit ? Curve.At(FigureText.Key(metric)) : Number(metric) is { } number ? Curve.At(number) : null;

    private double OnScale(double place) => Noise.Drop(scale.IsOpen ? Math.Max(0, place) : Math.Clamp(place, 0, 1));
}
