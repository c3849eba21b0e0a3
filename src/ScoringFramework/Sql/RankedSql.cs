namespace ScoringFramework.Sql;

/// <summary>
/// A mean of children in the order of their values, without sorting: the weight before a child is that of those ahead of it, found pair by
/// pair.
/// </summary>
/// <param name="plan">The columns so far.</param>
/// <param name="composite">The composite.</param>
/// <param name="children">Its children that can count.</param>
/// <param name="weight">The sum of the counted weights.</param>
/// <param name="tag">What the names of its columns end with.</param>
internal sealed class RankedSql(
    SqlPlan plan, CompiledComposite composite, IReadOnlyList<ChildSql> children, SqlTerm weight, string tag)
{
    private readonly SqlSteps sql = plan.Sql;

    public SqlTerm Of(RankedMean mean)
    {
        var total = sql.Keep("z", tag, sql.Closed($"CASE WHEN {weight} > {0.0} THEN {weight} ELSE {1.0} END"));
        var quantifier = Quantifier(mean);
        var terms = new List<SqlTerm>();
        for (var i = 0; i < children.Count; i++)
        {
            var child = children[i];
            var before = sql.Keep("b", child.Tag, sql.Of($"{Ahead(i)} / {total}"));
            var after = sql.Keep("e", child.Tag, sql.Of($"{before} + {child.Counted} / {total}"));
            var (from, upTo) = (sql.Keep("p", child.Tag, quantifier(before)), sql.Keep("q", child.Tag, quantifier(after)));
            terms.Add(sql.Closed($"{child.Value} * ({upTo} - {from})"));
        }

        return sql.Sum(terms);
    }

    // The weight of the children ahead: the larger, and of equals the first.
    private SqlTerm Ahead(int index) => sql.Sum(children.Where((_, j) => j != index).Select((other, j) =>
        j < index
            ? sql.Closed($"CASE WHEN {other.Value} >= {children[index].Value} THEN {other.Counted} ELSE {0.0} END")
            : sql.Closed($"CASE WHEN {other.Value} > {children[index].Value} THEN {other.Counted} ELSE {0.0} END")));

    private Func<SqlTerm, SqlTerm> Quantifier(RankedMean mean) => mean switch
    {
        MedianChild => s => sql.Closed(
            $"CASE WHEN {s} < {0.5 - Noise.Tolerance} THEN {0.0} WHEN {s} > {0.5 + Noise.Tolerance} THEN {1.0} ELSE {0.5} END"),
        OrderedMean ordered => s => Line(ordered, s),
        _ => Dropping(),
    };

    private SqlTerm Line(OrderedMean ordered, SqlTerm s)
    {
        var heights = ordered.Quantifier;
        var steps = heights.Length - 1;
        var cases = new List<string>();
        for (var i = 1; i < heights.Length; i++)
        {
            var line = sql.Of($"{heights[i - 1]} + {heights[i] - heights[i - 1]} * ({s} * {(double)steps} - {(double)(i - 1)})");
            cases.Add($"WHEN {s} * {sql.Number(steps)} < {sql.Number(i)} THEN {line}");
        }

        return new($"CASE {string.Join(' ', cases)} ELSE {sql.Number(1)} END", s.Step, true);
    }

    private Func<SqlTerm, SqlTerm> Dropping()
    {
        var (lowest, highest) = ((double)composite.Aggregation.DropLowest, (double)composite.Aggregation.DropHighest);
        var count = sql.Keep("count", tag, Many(c => sql.Of($"{c.Counted} > {0.0}")));
        var absent = sql.Keep("absent", tag, Many(c => sql.Of(
            $"{c.Counted} = {0.0} AND {plan[c.Node].Outcome} IN ({OutcomeCode.Missing}, {OutcomeCode.Declined})")));
        var low = sql.Keep("low", tag, sql.Closed($"greatest({0.0}, {lowest} - {absent})"));
        var most = sql.Keep("high", tag, sql.Closed($"greatest({0.0}, {highest} - greatest({0.0}, {absent} - {lowest}))"));
        var kept = sql.Keep("kept", tag, sql.Closed($"greatest({1.0}, {count} - {low} - {most})"));
        var high = sql.Keep("high", tag, sql.Closed($"least({most}, {count} - {kept})"));
        return s => sql.Closed($"least(greatest(({s} * {count} - {high}) / {kept}, {0.0}), {1.0})");
    }

    private SqlTerm Many(Func<ChildSql, SqlTerm> when) =>
        sql.Sum(children.Select(c => sql.Closed($"CASE WHEN {when(c)} THEN {1.0} ELSE {0.0} END")));
}
