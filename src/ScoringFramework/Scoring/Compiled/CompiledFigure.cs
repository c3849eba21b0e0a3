namespace ScoringFramework.Scoring;

/// <summary>
/// How a figure becomes a place on the scale: its unit converted and it rounded in decimal, then through the curve, clamped, and noise
/// dropped.
/// </summary>
internal sealed class CompiledFigure(Measure measure, Scale scale, UnitCurve curve)
{
    public CompiledFigure(Measure measure, Scale scale)
        : this(measure, scale, measure.Curve.On(scale))
    {
    }

    /// <summary>What the curve reads: a label, and how many of its smallest unit it is.</summary>
    public (decimal Factor, string Label) Unit { get; } = Units.Resolve(measure.Unit);

    /// <summary>The curve in unit space, before it is clamped.</summary>
    public UnitCurve Curve { get; } = curve;

    /// <summary>The curve that compares with a cohort; null where it is another one.</summary>
    public CohortOnUnit? OfCohort => Curve as CohortOnUnit;

    /// <summary>The same among the figures of a cohort.</summary>
    public CompiledFigure Among(ValueList<decimal> figures) =>
        measure.Curve is CohortCurve relative ? new(measure, scale, relative.Among(figures)) : this;

    /// <summary>The place of a figure; null when the curve cannot read it.</summary>
    public double? UnitOf(Metric metric) =>
        Unclamped(metric) is { } place ? OnScale(place) : null;

    /// <summary>The place of a number in the measure's unit, as the curve reads it.</summary>
    public double? UnitOf(decimal number) => At(Rounded(number)) is { } place ? OnScale(place) : null;

    /// <summary>A number in the measure's unit, rounded as the measure says.</summary>
    public decimal Rounded(decimal number) => measure.Rounding?.Round(number) ?? number;

    /// <summary>A figure as an exact number in the measure's unit, rounded as the measure says; null when there is none.</summary>
    public decimal? Exact(Metric metric) =>
        metric.Value is { } value && Units.Exact(value, metric.Unit, Unit) is { } exact ? Rounded(exact) : null;

    /// <summary>What the curve reads of a figure; null when it is no number or in another unit.</summary>
    public double? Number(Metric metric) => metric.Value is not { } value ? null
        : measure.Rounding is not null && Units.Exact(value, metric.Unit, Unit) is { } exact ? Double(Rounded(exact))
        : Units.Convert(value, metric.Unit, Unit);

    /// <summary>A decimal as the curve reads it.</summary>
    public static double Double(decimal number) => (double)number;

    private double? Unclamped(Metric metric) =>
        OfCohort is not null ? Exact(metric) is { } exact ? At(exact) : null
        : Curve is LookupOnUnit ? Curve.At(FigureText.Key(metric)) : Number(metric) is { } number ? Curve.At(number) : null;

    private double? At(decimal number) =>
        OfCohort is not { } cohort ? Curve.At(Double(number)) : cohort.Fault is null ? cohort.At(number) : 0;

    private double OnScale(double place) => Noise.Drop(scale.IsOpen ? Math.Max(0, place) : Math.Clamp(place, 0, 1));
}
