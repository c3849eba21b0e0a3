using System.Collections.Immutable;

namespace ScoringFramework.Sql;

/// <summary>How a curve turns a figure into a place on a scale, not clamped to it.</summary>
/// <param name="sql">The columns so far.</param>
/// <param name="scale">The scale.</param>
/// <param name="tag">What the names of its columns end with.</param>
internal sealed class CurveSql(SqlSteps sql, CompiledScale scale, string tag)
{
    // e to more than this, either way, is beyond what some engine computes without an error, and beyond every scale.
    private const double MostExponent = 690;
    private const double LeastPower = 1e-290;
    private const double MostPower = 1e290;

    /// <summary>The place of a figure.</summary>
    /// <param name="curve">Any curve of numbers but a custom one.</param>
    /// <param name="x">The figure, finite.</param>
    public SqlTerm Of(Curve curve, SqlTerm x) => (curve, curve.On(scale.Scale)) switch
    {
        (_, PointsOnUnit points) => Points(points.Anchors, x),
        (_, StepsOnUnit steps) => Steps(steps, step => step.Above ? sql.Of($"{x} > {step.Value}") : sql.Of($"{x} >= {step.Value}")),
        (LinearCurve line, _) => sql.Of($"({x} - {line.From}) / {line.To - line.From}"),
        (LogCurve log, _) => sql.Closed(
            $"CASE WHEN {x} <= {0.0} THEN {Near0(log.From < log.To)} ELSE {Ln(x, log.From)} / {Math.Log(log.To / log.From)} END"),
        (LogisticCurve logistic, _) => Logistic(logistic, x),
        (_, LogNormalOnUnit normal) => sql.Closed(
            $"CASE WHEN {x} <= {0.0} THEN {1.0} ELSE {0.5} * {Erfc(Deviation(normal, x))} END"),
        (LnCurve ln, _) => sql.Closed(
            $"CASE WHEN {x} <= {0.0} THEN {Near0(ln.Times > 0)} ELSE {OnScale(sql.Of($"{ln.Start} + {ln.Times} * {Ln(x, 1)}"))} END"),
        (PowerCurve power, _) => OnScale(sql.Of($"{power.Start} + {power.Times} * {Power(power, x)}")),
        _ => OnScale(x),
    };

    /// <summary>Steps by what reaches them.</summary>
    public SqlTerm Steps(StepsOnUnit steps, Func<CurvePoint, SqlTerm> reaches)
    {
        var place = sql.Number(steps.Below);
        foreach (var (step, unit) in steps.Anchors)
        {
            place = Either(reaches(step), sql.Number(unit), place);
        }

        return place;
    }

    private SqlTerm Deviation(LogNormalOnUnit normal, SqlTerm x) => sql.Of($"{Ln(x, normal.Median)} / {normal.Sigma * Math.Sqrt(2)}");

    private static double Near0(bool rises) => rises ? 0 : 1;

    private SqlTerm Points(ImmutableArray<(CurvePoint Point, double Unit)> anchors, SqlTerm x)
    {
        var place = sql.Number(anchors[^1].Unit);
        for (var i = anchors.Length - 1; i > 0; i--)
        {
            var (left, right) = (anchors[i - 1], anchors[i]);
            var (from, to) = (left.Point.Value, right.Point.Value);
            var line = from == to ? sql.Number(left.Unit)
                : sql.Of($"{left.Unit} + {right.Unit - left.Unit} * (({x} - {from}) / {to - from})");
            place = Either(Before(right.Point, x), line, place);
        }

        return Either(Before(anchors[0].Point, x), sql.Number(anchors[0].Unit), place);
    }

    private SqlTerm Before(CurvePoint point, SqlTerm x) => point.Above ? sql.Of($"{x} <= {point.Value}") : sql.Of($"{x} < {point.Value}");

    // One CASE with a line more, and not one inside another.
    private static SqlTerm Either(SqlTerm when, SqlTerm then, SqlTerm otherwise) => new(
        otherwise.Text.StartsWith("CASE ", StringComparison.Ordinal)
            ? $"CASE WHEN {when.Text} THEN {then.Text} {otherwise.Text["CASE ".Length..]}"
            : $"CASE WHEN {when.Text} THEN {then.Text} ELSE {otherwise.Text} END",
        Math.Max(Math.Max(when.Step, then.Step), otherwise.Step),
        true);

    // Whoever reads this is guarded by x > 0, but some engines compute both sides of a CASE.
    private SqlTerm Ln(SqlTerm x, double by)
    {
        var positive = sql.Closed($"CASE WHEN {x} > {0.0} THEN {x} ELSE {1.0} END");
        var ratio = by == 1 ? positive : sql.Of($"{positive} / {by}");
        return new(sql.Engine.Ln(ratio.Text), x.Step, true);
    }

    private SqlTerm Logistic(LogisticCurve logistic, SqlTerm x)
    {
        var exponent = sql.Of($"{-logistic.Slope} * ({x} - {logistic.Midpoint})");
        return sql.Of($"{1.0} / ({1.0} + exp(least(greatest({exponent}, {-MostExponent}), {MostExponent})))");
    }

    // A base so large that the result is beyond the scale may as well be smaller, and one whose power is next to 0 is 0.
    private SqlTerm Power(PowerCurve power, SqlTerm x)
    {
        var reach = scale.Scale.IsOpen ? MostPower : Math.Min(
            MostPower, 4 * (Math.Abs(scale.Min) + Math.Abs(scale.Max) + Math.Abs(power.Start)) / Math.Abs(power.Times));
        var (least, most) = (Math.Pow(LeastPower, 1 / power.Exponent), Math.Pow(Math.Max(reach, LeastPower), 1 / power.Exponent));
        most = Math.Min(most, MostPower);
        var distance = power.IsBelow ? sql.Of($"{power.From} - {x}") : sql.Of($"{x} - {power.From}");
        var from = sql.Keep("b", tag, sql.Closed($"least(greatest({distance}, {0.0}), {most})"));
        return sql.Closed($"CASE WHEN {from} <= {least} THEN {0.0} ELSE {Raised(from, power.Exponent)} END");
    }

    private SqlTerm Raised(SqlTerm x, double exponent) =>
        exponent == 1 ? x : new(sql.Engine.Power(x.Text, sql.Engine.Number(exponent)), x.Step, true);

    private SqlTerm OnScale(SqlTerm score) =>
        scale.Min == 0 ? sql.Of($"{score} / {scale.Span}") : sql.Of($"({score} - {scale.Min}) / {scale.Span}");

    // W. J. Cody, "Rational Chebyshev approximations for the error function", Mathematics of Computation 23, 1969.
    private SqlTerm Erfc(SqlTerm t)
    {
        t = sql.Keep("t", tag, t);
        var y = sql.Keep("y", tag, sql.Closed($"least(abs({t}), {26.0})"));
        var square = sql.Keep("z", tag, sql.Of($"{y} * {y}"));
        var inverse = sql.Keep("i", tag, sql.Closed($"CASE WHEN {y} > {4.0} THEN {1.0} / ({y} * {y}) ELSE {0.0} END"));
        var near = sql.Of($"{1.0} - {t} * ({Ratio(ErfcTerms.Near, square)})");
        var rest = sql.Of($"{ErfcTerms.OneBySquareRootOfPi} - {inverse} * ({Ratio(ErfcTerms.Far, inverse)})");
        var far = sql.Closed($"CASE WHEN {y} <= {4.0} THEN {Ratio(ErfcTerms.Middle, y)} ELSE {rest} / greatest({y}, {1.0}) END");
        var tail = sql.Keep("e", tag, sql.Of($"{far} * exp(-{square})"));
        return sql.Keep("erfc", tag, sql.Closed(
            $"CASE WHEN {y} <= {0.46875} THEN {near} WHEN {t} > {0.0} THEN {tail} ELSE {2.0} - {tail} END"));
    }

    private SqlTerm Ratio((double[] Above, double[] Below) terms, SqlTerm x) =>
        sql.Of($"{Polynomial(terms.Above, x)} / {Polynomial(terms.Below, x)}");

    // By Horner's scheme, the highest power first.
    private SqlTerm Polynomial(double[] terms, SqlTerm x)
    {
        var sum = sql.Number(terms[0]);
        foreach (var term in terms[1..])
        {
            sum = sql.Of($"{sum} * {x} + {term}");
        }

        return sum;
    }
}
