namespace ScoringFramework.Tests.Generators;

/// <summary>
/// A curve, its scores in units. Inputs are decimals, so stretching them and the figures that they meet by one factor is exact.
/// </summary>
public sealed record CurveSketch(CurveKind Kind, ValueList<decimal> Inputs, ValueList<decimal> Units)
{
    private const double Exponent = 2;

    public Curve On(RubricSketch rubric)
    {
        var x = Inputs.Select(i => (double)i).ToArray();
        return Kind switch
        {
            CurveKind.Points => Curve.Points(x.Zip(Units, (value, unit) => (value, rubric.Score(unit)))),
            CurveKind.Steps => Curve.Steps(x.Zip(Units, (value, unit) => (value, rubric.Score(unit)))),
            CurveKind.StepsAbove => Curve.Steps(x.Zip(Units, (value, unit) => new CurvePoint(value, rubric.Score(unit)) { Above = true })),
            CurveKind.Linear => Curve.Linear(x[0], x[1]),
            CurveKind.Ln => Curve.Ln((double)(Inputs[0] * rubric.Scale.Span), (double)rubric.Score(Inputs[1])),
            CurveKind.Power => Curve.Power(Exponent, (double)(Inputs[0] * rubric.Scale.Span), (double)Inputs[2],
                (double)rubric.Score(Inputs[1])),
            CurveKind.PowerBelow => Curve.PowerBelow(Exponent, (double)(Inputs[0] * rubric.Scale.Span), (double)Inputs[2],
                (double)rubric.Score(Inputs[1])),
            CurveKind.Log => Curve.Log(x[0], x[1]),
            CurveKind.Logistic => Curve.Logistic(x[0], x[1]),
            CurveKind.LogNormal => Curve.LogNormal(x[0], x[1]),
            _ => Curve.Lookup(Units.Select((unit, i) => (TextAt(i), rubric.Score(unit)))),
        };
    }

    /// <summary>The curve of a metric in a smaller unit: every input larger, a slope per unit as much smaller.</summary>
    public CurveSketch Stretch(decimal by) => Kind switch
    {
        CurveKind.Ln => this with { Inputs = [Inputs[0], Inputs[1] - (Inputs[0] * (decimal)Math.Log((double)by))] },
        CurveKind.Power or CurveKind.PowerBelow => this with { Inputs = [Inputs[0] / (by * by), Inputs[1], Inputs[2] * by] },
        _ => Stretched(by),
    };

    private CurveSketch Stretched(decimal by) =>
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
    StepsAbove,
    Ln,
    Power,
    PowerBelow,
}
