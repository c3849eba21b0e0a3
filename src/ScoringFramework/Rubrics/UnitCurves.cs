using System.Collections.Immutable;
using MathNet.Numerics.Distributions;

namespace ScoringFramework.Rubrics;

/// <summary>See <see cref="Curve.Points"/>.</summary>
internal sealed class PointsOnUnit(ValueList<CurvePoint> anchors, Scale scale) : UnitCurve
{
    /// <summary>The values, ascending, with their places.</summary>
    public ImmutableArray<(double Value, double Unit)> Anchors { get; } = [.. anchors.Select(a => (a.Value, scale.ToUnit(a.Score)))];

    public override double? At(double value)
    {
        var after = 0;
        while (after < Anchors.Length && Anchors[after].Value <= value)
        {
            after++;
        }

        if (after == 0 || after == Anchors.Length)
        {
            return Anchors[after == 0 ? 0 : ^1].Unit;
        }

        var (left, right) = (Anchors[after - 1], Anchors[after]);
        return left.Unit + ((right.Unit - left.Unit) * ((value - left.Value) / (right.Value - left.Value)));
    }
}

/// <summary>See <see cref="Curve.Steps"/>.</summary>
internal sealed class StepsOnUnit(ValueList<CurvePoint> anchors, Scale scale) : UnitCurve
{
    /// <summary>The values, ascending, with their places.</summary>
    public ImmutableArray<(double Value, double Unit)> Anchors { get; } = [.. anchors.Select(a => (a.Value, scale.ToUnit(a.Score)))];

    public override double? At(double value)
    {
        var last = 0;
        for (var i = 1; i < Anchors.Length && Anchors[i].Value <= value; i++)
        {
            last = i;
        }

        return Anchors[last].Unit;
    }
}

/// <summary>See <see cref="Curve.Linear"/>.</summary>
internal sealed class LinearOnUnit(double from, double to) : UnitCurve
{
    public double From { get; } = from;

    public double To { get; } = to;

    public override double? At(double value) => (value - From) / (To - From);
}

/// <summary>See <see cref="Curve.Log"/>.</summary>
internal sealed class LogOnUnit(double from, double to) : UnitCurve
{
    private readonly double range = Math.Log(to / from);

    public double From { get; } = from;

    public double To { get; } = to;

    public override double? At(double value) => value <= 0 ? (From < To ? 0 : 1) : Math.Log(value / From) / range;
}

/// <summary>See <see cref="Curve.Logistic"/>.</summary>
internal sealed class LogisticOnUnit(double midpoint, double slope) : UnitCurve
{
    public double Midpoint { get; } = midpoint;

    public double Slope { get; } = slope;

    public override double? At(double value) => 1 / (1 + Math.Exp(-Slope * (value - Midpoint)));
}

/// <summary>See <see cref="Curve.LogNormal"/>.</summary>
internal sealed class LogNormalOnUnit(double median, double p10) : UnitCurve
{
    public double Median { get; } = median;

    /// <summary>1 − Φ(z) with z = ln(x/median)/σ, and σ such that x = p10 leaves 0.9: σ = ln(p10/median)/Φ⁻¹(0.1).</summary>
    public double Sigma { get; } = Math.Log(p10 / median) / Normal.InvCDF(0, 1, 0.1);

    public override double? At(double value) => value <= 0 ? 1 : Normal.CDF(0, 1, -Math.Log(value / Median) / Sigma);
}

/// <summary>See <see cref="Curve.Lookup"/>.</summary>
internal sealed class LookupOnUnit(ValueList<LookupEntry> entries, Scale scale) : UnitCurve
{
    public ImmutableArray<(string Text, double Unit)> Entries { get; } = [.. entries.Select(e => (e.Text, scale.ToUnit(e.Score)))];

    public override double? At(double value) => null;

    public override double? At(string text)
    {
        foreach (var entry in Entries)
        {
            if (entry.Text == text)
            {
                return entry.Unit;
            }
        }

        return null;
    }
}
