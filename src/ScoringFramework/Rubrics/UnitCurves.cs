using System.Collections.Immutable;
using System.Globalization;
using MathNet.Numerics.Distributions;

namespace ScoringFramework.Rubrics;

/// <summary>See <see cref="Curve.Points(IEnumerable{CurvePoint})"/>.</summary>
internal sealed class PointsOnUnit(ValueList<CurvePoint> anchors, Scale scale) : UnitCurve
{
    /// <summary>The points, their values ascending, with their places.</summary>
    public ImmutableArray<(CurvePoint Point, double Unit)> Anchors { get; } = [.. anchors.Select(a => (a, scale.ToUnit(a.Score)))];

    public override double? At(double value)
    {
        var after = 0;
        while (after < Anchors.Length && Anchors[after].Point.IsReachedBy(value))
        {
            after++;
        }

        if (after == 0 || after == Anchors.Length)
        {
            return Anchors[after == 0 ? 0 : ^1].Unit;
        }

        // At the value of a jump, the score is the one before it.
        var (left, right) = (Anchors[after - 1], Anchors[after]);
        var (from, to) = (left.Point.Value, right.Point.Value);
        return from == to ? left.Unit : left.Unit + ((right.Unit - left.Unit) * ((value - from) / (to - from)));
    }
}

/// <summary>
/// See <see cref="Curve.Steps(IEnumerable{CurvePoint})"/>. What reaches no step has earned none, unless less is better: then it is at least
/// as good as the first step.
/// </summary>
internal sealed class StepsOnUnit(StepsCurve curve, Scale scale) : UnitCurve
{
    /// <summary>The values, ascending, with their places.</summary>
    public ImmutableArray<(CurvePoint Step, double Unit)> Anchors { get; } = [.. curve.Anchors.Select(a => (a, scale.ToUnit(a.Score)))];

    /// <summary>The place below the first value.</summary>
    public double Below { get; } = curve.Falls ? scale.ToUnit(curve.Anchors[0].Score) : 0;

    public override double? At(double value)
    {
        var place = Below;
        for (var i = 0; i < Anchors.Length && Anchors[i].Step.IsReachedBy(value); i++)
        {
            place = Anchors[i].Unit;
        }

        return place;
    }
}

/// <summary>
/// A curve that gives scores by a formula: see <see cref="Curve.Identity"/>, <see cref="Curve.Ln"/> and <see cref="Curve.Power"/>.
/// </summary>
internal sealed class FormulaOnUnit(Func<double, double> score, Scale scale) : UnitCurve
{
    public override double? At(double value) => (score(value) - (double)scale.Min) / (double)scale.Span;
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
internal sealed class LookupOnUnit(LookupCurve curve, Scale scale) : UnitCurve
{
    public override double? At(double value) => null;

    public override double? At(string text) => curve.Find(text) is { } entry ? scale.ToUnit(entry.Score) : null;
}

/// <summary>See <see cref="Curve.Custom"/>.</summary>
internal sealed class CustomOnUnit(CustomCurve curve, Scale scale) : UnitCurve
{
    public override double? At(double value) => curve.ScoreAt(value) is var at && !double.IsNaN(at)
        ? (at - (double)scale.Min) / (double)scale.Span
        : throw new InvalidOperationException(
            string.Create(CultureInfo.InvariantCulture, $"The custom curve {curve} gives no number for {value}."));
}
