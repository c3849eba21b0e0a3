namespace ScoringFramework.Sql;

/// <summary>How the values of a composite's counted children become its own. Children that do not count have a weight of 0.</summary>
/// <param name="plan">The columns so far.</param>
/// <param name="composite">The composite.</param>
/// <param name="children">Its children that can count, at least one.</param>
/// <param name="weight">The sum of the counted weights; may be 0 where the composite has no score.</param>
/// <param name="tag">What the names of its columns end with.</param>
internal sealed class FunctionSql(
    SqlPlan plan, CompiledComposite composite, IReadOnlyList<ChildSql> children, SqlTerm weight, string tag)
{
    private const double Beyond = 1e300;

    // A power below this is 0: some engine would call it an error.
    private const double LeastLog = -690;

    private readonly SqlSteps sql = plan.Sql;

    public SqlTerm Of() => composite.Function switch
    {
        ArithmeticMean => Mean(child => child.Value),
        GeometricMean => Power(0),
        PowerMean power => Power(power.Exponent),
        MeanOfScores mean => mean.Exponent == 1 ? Mean(child => child.Value) : Power(mean.Exponent),
        IntervalMean => Interval(),
        ExtremeChild extreme => Extreme(extreme.IsLeast),
        SumOfScores sum => sql.Sum([
            .. sum.From == 0 ? Array.Empty<SqlTerm>() : [sql.Number(sum.From)],
            .. children.Select(c => sql.Closed(
                $"CASE WHEN {c.Counted} > {0.0} THEN {Times(c.Coefficient, c.Value)} ELSE {0.0} END"))]),
        ProductOfScores => Product(child => child.Coefficient),
        ProductOfPlaces => Product(child => plan.Rubric.Weight[child.Node]),
        TableOfLevels table => new TableSql(plan, sql, tag).Of(table, children),
        RankedMean ranked => new RankedSql(plan, composite, children, weight, tag).Of(ranked),
        _ => throw new InvalidOperationException("Every function of a rubric is one of these."),
    };

    private SqlTerm Times(double coefficient, SqlTerm value) => coefficient == 1 ? value : sql.Closed($"{coefficient} * {value}");

    // Where nothing counts, the composite has no score, and its place need only be finite.
    private SqlTerm OverWeight(SqlTerm sum) => sql.Closed($"CASE WHEN {weight} > {0.0} THEN {sum} / {weight} ELSE {0.0} END");

    private SqlTerm Mean(Func<ChildSql, SqlTerm> value) =>
        OverWeight(sql.Sum(children.Select(c => sql.Closed($"{c.Counted} * {value(c)}"))));

    private SqlTerm Extreme(bool isLeast)
    {
        var never = isLeast ? Beyond : -Beyond;
        var masked = children.Select(c => sql.Closed($"CASE WHEN {c.Counted} > {0.0} THEN {c.Value} ELSE {never} END"));
        var extreme = sql.Extreme(isLeast, [.. masked]);
        return sql.Closed($"CASE WHEN {weight} > {0.0} THEN {extreme} ELSE {0.0} END");
    }

    private SqlTerm Interval()
    {
        var mean = (IntervalMean)composite.Function;
        var (min, max) = ((double)composite.Aggregation.On!.Min, (double)composite.Aggregation.On!.Max);
        var laid = children.Select(c => c with { Value = sql.Keep("i", c.Tag, sql.Of($"{min} + {max - min} * {c.Value}")) }).ToArray();
        var on = new FunctionSql(plan, composite, laid, weight, tag);
        var value = sql.Keep("j", tag, mean.Exponent == 1 ? on.Mean(c => c.Value) : on.Power(mean.Exponent));
        return sql.Of($"({value} - {min}) / {max - min}");
    }

    // Relative to the extreme child, which dominates the sum: neither a power of a small place nor the sum leaves the doubles.
    private SqlTerm Power(double exponent)
    {
        var extreme = sql.Keep("x", tag, Extreme(isLeast: exponent <= 0));
        var safe = sql.Keep("z", tag, sql.Closed($"CASE WHEN {extreme} > {0.0} THEN {extreme} ELSE {1.0} END"));
        var power = exponent == 0
            ? sql.Closed($"exp({sql.Keep("l", tag, Mean(c => Ln(c)))})")
            : sql.Of($"{safe} * {Root(sql.Keep("l", tag, Mean(c => Ratio(c, safe, exponent))), exponent)}");
        return sql.Closed($"CASE WHEN {extreme} > {0.0} THEN {power} ELSE {0.0} END");
    }

    private SqlTerm Ln(ChildSql child)
    {
        var positive = sql.Closed($"CASE WHEN {child.Value} > {0.0} THEN {child.Value} ELSE {1.0} END");
        return new(sql.Engine.Ln(positive.Text), child.Value.Step, true);
    }

    private SqlTerm Ratio(ChildSql child, SqlTerm extreme, double exponent)
    {
        var ratio = sql.Keep("z", child.Tag, sql.Closed(
            $"CASE WHEN {child.Counted} > {0.0} AND {child.Value} > {0.0} THEN {child.Value} / {extreme} ELSE {0.0} END"));
        if (exponent == 1)
        {
            return ratio;
        }

        // Below or above this the power is next to 0, as for a child that does not count.
        var end = Math.Exp(LeastLog / exponent);
        var isPower = exponent > 0 ? sql.Of($"{ratio} > {end}") : sql.Of($"{ratio} > {0.0} AND {ratio} < {Math.Min(end, Beyond)}");
        return sql.Closed($"CASE WHEN {isPower} THEN {Raised(ratio, exponent)} ELSE {0.0} END");
    }

    private SqlTerm Root(SqlTerm sum, double exponent)
    {
        var end = exponent > 0 ? Math.Exp(LeastLog * exponent) : 0;
        return exponent == 1 ? sum : sql.Closed($"CASE WHEN {sum} > {end} THEN {Raised(sum, 1 / exponent)} ELSE {0.0} END");
    }

    private SqlTerm Raised(SqlTerm value, double exponent) =>
        exponent == 1 ? value : exponent == -1 ? sql.Of($"{1.0} / {value}")
        : new(sql.Engine.Power(value.Text, sql.Engine.Number(exponent)), value.Step, true);

    // A product so small that it is 0, or so large that it is beyond every scale, is not multiplied out.
    private SqlTerm Product(Func<ChildSql, double> exponent)
    {
        var (small, large) = (new List<SqlTerm>(), new List<SqlTerm>());
        var factors = new List<SqlTerm>();
        foreach (var child in children)
        {
            var value = sql.Keep("y", child.Tag, sql.Closed($"CASE WHEN {child.Counted} > {0.0} THEN {child.Value} ELSE {1.0} END"));
            var log = sql.Keep("l", child.Tag, Times(exponent(child), Ln(child with { Value = value })));
            small.Add(sql.Closed($"least({log}, {0.0})"));
            large.Add(sql.Closed($"greatest({log}, {0.0})"));
            factors.Add(Raised(value, exponent(child)));
        }

        var isZero = sql.Or(children.Where(c => exponent(c) > 0).Select(c => sql.Of($"{c.Counted} > {0.0} AND {c.Value} <= {0.0}")));
        var product = new SqlTerm(string.Join(" * ", factors.Select(f => f.Inner)), factors.Max(f => f.Step), factors.Count == 1);
        var (least, most) = (sql.Keep("l", tag, sql.Sum(small)), sql.Keep("m", tag, sql.Sum(large)));
        return sql.Closed(
            $"CASE WHEN {isZero} OR {least} < {LeastLog} THEN {0.0} WHEN {most} > {-LeastLog} THEN {Beyond} ELSE {product} END");
    }
}
