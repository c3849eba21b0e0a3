using System.Globalization;

namespace ScoringFramework.Rubrics;

/// <summary>See <see cref="Curve.Points(IEnumerable{CurvePoint})"/>.</summary>
/// <param name="Anchors">The points, their values ascending.</param>
public sealed record PointsCurve(ValueList<CurvePoint> Anchors) : Curve
{
    internal override double? EndFor(double value, Scale scale) => Nearest(value, Anchors[0].Value, Anchors[^1].Value);

    internal override UnitCurve On(Scale scale) => new PointsOnUnit(Anchors, scale);
}

/// <summary>See <see cref="Curve.Steps(IEnumerable{CurvePoint})"/>.</summary>
/// <param name="Anchors">The points, their values ascending.</param>
public sealed record StepsCurve(ValueList<CurvePoint> Anchors) : Curve
{
    /// <summary>Whether the first step that differs from the one before it is lower: then less of the metric is better.</summary>
    internal bool Falls =>
        Anchors.Zip(Anchors.Skip(1)).FirstOrDefault(p => p.First.Score != p.Second.Score) is { First: { } first, Second: { } second }
        && second.Score < first.Score;

    // The last step has no end: it is for all that reach it.
    internal override double? EndFor(double value, Scale scale) => Anchors[0].IsReachedBy(value) ? null : Anchors[0].Value;

    internal override UnitCurve On(Scale scale) => new StepsOnUnit(this, scale);
}

/// <summary>See <see cref="Curve.Linear"/>.</summary>
/// <param name="From">The value that scores the bottom.</param>
/// <param name="To">The value that scores the top.</param>
public sealed record LinearCurve(double From, double To) : Curve
{
    internal override double? EndFor(double value, Scale scale) => Nearest(value, Math.Min(From, To), Math.Max(From, To));

    internal override UnitCurve On(Scale scale) => new LinearOnUnit(From, To);
}

/// <summary>See <see cref="Curve.Log"/>.</summary>
/// <param name="From">The value that scores the bottom.</param>
/// <param name="To">The value that scores the top.</param>
public sealed record LogCurve(double From, double To) : Curve
{
    internal override double? EndFor(double value, Scale scale) => Nearest(value, Math.Min(From, To), Math.Max(From, To));

    internal override UnitCurve On(Scale scale) => new LogOnUnit(From, To);
}

/// <summary>See <see cref="Curve.Logistic"/>.</summary>
/// <param name="Midpoint">The value that scores the middle of the scale.</param>
/// <param name="Slope">The steepness per unit of the metric.</param>
public sealed record LogisticCurve(double Midpoint, double Slope) : Curve
{
    internal override UnitCurve On(Scale scale) => new LogisticOnUnit(Midpoint, Slope);
}

/// <summary>See <see cref="Curve.LogNormal"/>.</summary>
/// <param name="Median">The value that scores the middle of the scale.</param>
/// <param name="P10">The value that scores nine tenths of the span.</param>
public sealed record LogNormalCurve(double Median, double P10) : Curve
{
    internal override UnitCurve On(Scale scale) => new LogNormalOnUnit(Median, P10);
}

/// <summary>See <see cref="Curve.Lookup"/>.</summary>
/// <param name="Entries">The texts and their scores.</param>
public sealed record LookupCurve(ValueList<LookupEntry> Entries) : Curve
{
    // 2, 2.0 and "2" are one figure.
    internal LookupEntry? Find(string text) =>
        Entries.FirstOrDefault(e => e.Text == text)
        ?? (Number(text) is { } number ? Entries.FirstOrDefault(e => Number(e.Text) == number) : null);

    private static decimal? Number(string text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture,
            out var number) ? number : null;

    internal override bool ReadsText => true;

    internal override UnitCurve On(Scale scale) => new LookupOnUnit(this, scale);
}
