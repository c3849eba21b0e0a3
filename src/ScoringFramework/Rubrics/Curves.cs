using System.Globalization;
using MathNet.Numerics.Distributions;

namespace ScoringFramework.Rubrics;

/// <summary>See <see cref="Curve.Points"/>.</summary>
/// <param name="Anchors">The points, their values ascending.</param>
public sealed record PointsCurve(ValueList<CurvePoint> Anchors) : Curve
{
    internal override double? EndFor(double value) => EndFor(value, Anchors[0].Value, Anchors[^1].Value);

    internal override double UnitAt(double value, Scale scale)
    {
        var after = 0;
        while (after < Anchors.Count && Anchors[after].Value <= value)
        {
            after++;
        }

        if (after == 0 || after == Anchors.Count)
        {
            return scale.ToUnit(Anchors[after == 0 ? 0 : ^1].Score);
        }

        var (left, right) = (Anchors[after - 1], Anchors[after]);
        var (from, to) = (scale.ToUnit(left.Score), scale.ToUnit(right.Score));
        return from + ((to - from) * ((value - left.Value) / (right.Value - left.Value)));
    }
}

/// <summary>See <see cref="Curve.Steps"/>.</summary>
/// <param name="Anchors">The points, their values ascending.</param>
public sealed record StepsCurve(ValueList<CurvePoint> Anchors) : Curve
{
    /// <summary>Whether the first step that differs from the one before it is lower: then less of the metric is better.</summary>
    internal bool Falls => Anchors.Zip(Anchors.Skip(1)).FirstOrDefault(p => p.First.Score != p.Second.Score) is { First: { } first, Second: { } second } && second.Score < first.Score;

    // The last step has no end: it is for all that reach it.
    internal override double? EndFor(double value) => value < Anchors[0].Value ? Anchors[0].Value : null;

    // What reaches no step has earned none, unless less is better: then it is at least as good as the first step.
    internal override double UnitAt(double value, Scale scale) =>
        Anchors.LastOrDefault(p => p.Value <= value) is { } step ? scale.ToUnit(step.Score) : Falls ? scale.ToUnit(Anchors[0].Score) : 0;
}

/// <summary>See <see cref="Curve.Linear"/>.</summary>
/// <param name="From">The value that scores the bottom.</param>
/// <param name="To">The value that scores the top.</param>
public sealed record LinearCurve(double From, double To) : Curve
{
    internal override double? EndFor(double value) => EndFor(value, Math.Min(From, To), Math.Max(From, To));

    internal override double UnitAt(double value, Scale scale) => (value - From) / (To - From);
}

/// <summary>See <see cref="Curve.Log"/>.</summary>
/// <param name="From">The value that scores the bottom.</param>
/// <param name="To">The value that scores the top.</param>
public sealed record LogCurve(double From, double To) : Curve
{
    internal override double? EndFor(double value) => EndFor(value, Math.Min(From, To), Math.Max(From, To));

    internal override double UnitAt(double value, Scale scale) =>
        value <= 0
            ? (From < To ? 0 : 1)
            : Math.Log(value / From) / Math.Log(To / From);
}

/// <summary>See <see cref="Curve.Logistic"/>.</summary>
/// <param name="Midpoint">The value that scores the middle of the scale.</param>
/// <param name="Slope">The steepness per unit of the metric.</param>
public sealed record LogisticCurve(double Midpoint, double Slope) : Curve
{
    internal override double UnitAt(double value, Scale scale) => 1 / (1 + Math.Exp(-Slope * (value - Midpoint)));
}

/// <summary>See <see cref="Curve.LogNormal"/>.</summary>
/// <param name="Median">The value that scores the middle of the scale.</param>
/// <param name="P10">The value that scores nine tenths of the span.</param>
public sealed record LogNormalCurve(double Median, double P10) : Curve
{
    internal override double UnitAt(double value, Scale scale)
    {
        if (value <= 0)
        {
            return 1;
        }

        // 1 − Φ(z) with z = ln(x/median)/σ, and σ such that x = p10 leaves 0.9: σ = ln(p10/median)/Φ⁻¹(0.1).
        var sigma = Math.Log(P10 / Median) / Normal.InvCDF(0, 1, 0.1);
        return Normal.CDF(0, 1, -Math.Log(value / Median) / sigma);
    }
}

/// <summary>See <see cref="Curve.Lookup"/>.</summary>
/// <param name="Entries">The texts and their scores.</param>
public sealed record LookupCurve(ValueList<LookupEntry> Entries) : Curve
{
    // 2, 2.0 and "2" are one figure.
    internal LookupEntry? Find(string text) =>
        Entries.FirstOrDefault(e => e.Text == text) ?? (Number(text) is { } number ? Entries.FirstOrDefault(e => Number(e.Text) == number) : null);

    private static decimal? Number(string text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;

    internal override double UnitAt(double value, Scale scale) =>
        throw new InvalidOperationException("A lookup reads a text, not a number.");
}
