namespace ScoringFramework.Tests.Generators;

/// <summary>
/// A curve, its scores in units. Inputs are decimals, so that stretching them and the figures that they meet by one factor is exact.
/// </summary>
public sealed record CurveSketch(CurveKind Kind, ValueList<decimal> Inputs, ValueList<decimal> Units)
{
    public Curve On(RubricSketch rubric, decimal stretch = 1)
    {
        var x = Inputs.Select(i => (double)(i * stretch)).ToArray();
        return Kind switch
        {
            CurveKind.Points => Curve.Points(x.Zip(Units, (value, unit) => (value, rubric.Score(unit)))),
            CurveKind.Steps => Curve.Steps(x.Zip(Units, (value, unit) => (value, rubric.Score(unit)))),
            CurveKind.Linear => Curve.Linear(x[0], x[1]),
            CurveKind.Log => Curve.Log(x[0], x[1]),
            CurveKind.Logistic => Curve.Logistic(x[0], (double)(Inputs[1] / stretch)),
            CurveKind.LogNormal => Curve.LogNormal(x[0], x[1]),
            _ => Curve.Lookup(Units.Select((unit, i) => (TextAt(i), rubric.Score(unit)))),
        };
    }

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
