namespace ScoringFramework.Scoring;

/// <summary>
/// How a figure becomes a place on the scale: its unit converted in decimal, then through the curve, clamped, and noise dropped.
/// </summary>
internal sealed class CompiledFigure(Measure measure, Scale scale)
{
    /// <summary>What the curve reads: a label, and how many of its smallest unit it is.</summary>
    public (decimal Factor, string Label) Unit { get; } = Units.Resolve(measure.Unit);

    /// <summary>The curve in unit space, before it is clamped.</summary>
    public UnitCurve Curve { get; } = measure.Curve.On(scale);

    /// <summary>The place of a figure; null when the curve cannot read it.</summary>
    public double? UnitOf(Metric metric) =>
        Unclamped(metric) is { } place ? Noise.Drop(scale.IsOpen ? Math.Max(0, place) : Math.Clamp(place, 0, 1)) : null;

    private double? Unclamped(Metric metric)
    {
        if (Curve is LookupOnUnit)
        {
            return Curve.At(FigureText.Key(metric));
        }

        return metric.Value is { } value && Units.Convert(value, metric.Unit, Unit) is { } number ? Curve.At(number) : null;
    }
}
