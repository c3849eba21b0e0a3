namespace ScoringFramework.Tests.Generators;

/// <summary>
/// A curve, its scores in units. Inputs are decimals, so stretching them and the figures that they meet by one factor is exact.
/// </summary>
public sealed record CurveSketch(CurveKind Kind, ValueList<decimal> Inputs, ValueList<decimal> Units)
{
    public Curve On(RubricSketch rubric)
    {
        var x = Inputs.Select(i => (double)i).ToArray();
        return Kind switch
        {
            CurveKind.Points => Curve.Points(x.Zip(Units, (value, unit) => (value, rubric.Score(unit)))),
            CurveKind.Steps => Curve.Steps(x.Zip(Units, (value, unit) => (value, rubric.Score(unit)))),
            CurveKind.Linear => Curve.Linear(x[0], x[1]),
            CurveKind.Log => Curve.Log(x[0], x[1]),
            CurveKind.Logistic => Curve.Logistic(x[0], x[1]),
            CurveKind.LogNormal => Curve.LogNormal(x[0], x[1]),
            _ => Curve.Lookup(Units.Select((unit, i) => (TextAt(i), rubric.Score(unit)))),
        };
    }

    /// <summary>The curve of a metric in a smaller unit: every input larger, a slope per unit as much smaller.</summary>
    public CurveSketch Stretch(decimal by) =>
        this with { Inputs = Inputs.Select((x, i) => Kind == CurveKind.Logistic && i == 1 ? x / by : x * by).ToValueList() };

    public static string TextAt(int index) => $"text-{index}";
}

/// <summary>The kinds of <see cref="CurveSketch"/>.</summary>
public enum CurveKind
{
    Points,
    Steps,
    Linear,
    Log,
    Logistic,
    LogNormal,
    Lookup,
}
