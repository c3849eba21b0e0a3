namespace ScoringFramework.Tests.Reference;

/// <summary>The curves of section 3 as section 4.1 computes them, unclamped.</summary>
internal static class ReferenceCurves
{
    public static double UnitAt(Curve curve, double x, Scale scale) => curve switch
    {
        PointsCurve c when x <= c.Anchors[0].Value => Unit(c.Anchors[0].Score, scale),
        PointsCurve c when x >= c.Anchors[^1].Value => Unit(c.Anchors[^1].Score, scale),
        PointsCurve c => Between(
            c.Anchors.Last(a => a.Value < x || (a.Value == x && !a.Above)), c.Anchors.First(a => a.Value > x), x, scale),
        StepsCurve c when c.Anchors.Any(a => a.Above ? x > a.Value : x >= a.Value) =>
            Unit(c.Anchors.Last(a => a.Above ? x > a.Value : x >= a.Value).Score, scale),
        StepsCurve c => LessIsBetter(c) ? Unit(c.Anchors[0].Score, scale) : 0,
        LinearCurve c => (x - c.From) / (c.To - c.From),
        LogCurve c when x <= 0 => c.From < c.To ? 0 : 1,
        LogCurve c => (Math.Log(x) - Math.Log(c.From)) / (Math.Log(c.To) - Math.Log(c.From)),
        LogisticCurve c => 1 / (1 + Math.Exp(-c.Slope * (x - c.Midpoint))),
        LogNormalCurve c when x <= 0 => 1,
        LogNormalCurve c => Below((Math.Log(c.Median) - Math.Log(x)) / (Math.Log(c.Median) - Math.Log(c.P10)) * 1.2815515655446004),
        IdentityCurve => Place(x, scale),
        LnCurve c when x <= 0 => c.Times > 0 ? 0 : 1,
        LnCurve c => Place(c.Start + (c.Times * Math.Log(x)), scale),
        PowerCurve { IsBelow: true } c => Place(c.Start + (x < c.From ? c.Times * Math.Pow(c.From - x, c.Exponent) : 0), scale),
        PowerCurve c => Place(c.Start + (x > c.From ? c.Times * Math.Pow(x - c.From, c.Exponent) : 0), scale),
        _ => throw new NotSupportedException(curve.ToString()),
    };

    // The first two steps that differ say in which direction the scores go.
    private static bool LessIsBetter(StepsCurve curve)
    {
        var second = curve.Anchors.FirstOrDefault(a => a.Score != curve.Anchors[0].Score);
        return second is not null && second.Score < curve.Anchors[0].Score;
    }

    private static double Between(CurvePoint left, CurvePoint right, double x, Scale scale)
    {
        var along = (x - left.Value) / (right.Value - left.Value);
        return ((1 - along) * Unit(left.Score, scale)) + (along * Unit(right.Score, scale));
    }

    private static double Place(double score, Scale scale) => (score - (double)scale.Min) / (double)(scale.Max - scale.Min);

    private static double Unit(decimal score, Scale scale) => (double)((score - scale.Min) / (scale.Max - scale.Min));

    // The standard normal distribution function by its series about 0 (Abramowitz and Stegun 26.2.11); beyond ±7 it is 0 or 1 to 12
    // decimals.
    private static double Below(double z)
    {
        if (Math.Abs(z) > 7.5)
        {
            return z < 0 ? 0 : 1;
        }

        var (term, sum) = (z, z);
        for (var k = 3; Math.Abs(term) > 1e-18 * Math.Abs(sum); k += 2)
        {
            term *= z * z / k;
            sum += term;
        }

        return 0.5 + (sum * Math.Exp(-z * z / 2) / Math.Sqrt(2 * Math.PI));
    }
}
