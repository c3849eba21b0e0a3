namespace ScoringFramework.Sql;

/// <summary>Caps and floors: which apply to a row, and what they make of a place.</summary>
/// <param name="plan">The columns so far.</param>
internal sealed class LimitSql(SqlPlan plan)
{
    // Above every place on an open scale.
    private const double Beyond = 1e300;

    private readonly SqlSteps sql = plan.Sql;
    private readonly SqlTerm?[] applies = new SqlTerm?[plan.Rubric.Caps.Length];

    /// <summary>The place of a composite with its limits. All that they look at is computed before it.</summary>
    public SqlTerm Of(int node, SqlTerm place)
    {
        var caps = plan.Rubric.Nodes.Caps;
        var limits = caps.On(node).ToArray().Select(i => caps.Limits[i]).ToArray();

        // Floors come before caps, and all floors of a composite limit the same side.
        foreach (var side in limits.GroupBy(l => (caps.All[l.Cap].IsFloor, l.IsUpper)).OrderBy(g => !g.Key.IsFloor))
        {
            var isUpper = side.Key.IsUpper;
            var bounds = side.Select(l => sql.Closed(
                $"CASE WHEN {Applies(l.Cap)} THEN {l.Limit} ELSE {(isUpper ? Beyond : 0.0)} END"));
            place = sql.Extreme(isUpper, [place, .. bounds]);
        }

        return sql.Keep("u", plan.Tag(node), place);
    }

    /// <summary>Whether a condition on a displayed score holds.</summary>
    public SqlTerm Holds(int node, Comparison comparison, decimal limit)
    {
        var now = plan[node];
        return comparison == Comparison.NotScored
            ? sql.Of($"{now.Outcome} IN ({OutcomeCode.Missing}, {OutcomeCode.Declined})")
            : sql.Of($"{now.Outcome} = {OutcomeCode.Scored} AND {now.Display.Compares(plan.Shown(node), comparison, limit)}");
    }

    private SqlTerm Applies(int index)
    {
        var cap = plan.Rubric.Caps[index];
        applies[index] ??= sql.Keep("is", $"{(cap.IsFloor ? "floor" : "cap")}{index + 1}",
            sql.Closed($"CASE WHEN {Fires(cap)} THEN 1 ELSE 0 END"), $"the {(cap.IsFloor ? "floor" : "cap")} {cap.Id} applies");
        return sql.Of($"{applies[index]!.Value} = 1");
    }

    private SqlTerm Fires(CompiledCap cap)
    {
        var any = sql.Or(cap.Any.Select(list => sql.And(list.Select(Holds))));
        if (cap.Some is not { } some)
        {
            return any;
        }

        var held = new SqlTerm(
            string.Join(" + ", some.Of.Select(c => sql.Closed($"CASE WHEN {Holds(c)} THEN 1 ELSE 0 END").Text)),
            some.Of.Max(c => Holds(c).Step), false);
        return sql.And([any, sql.Of($"{held} >= {some.AtLeast}")]);
    }

    private SqlTerm Holds(CompiledCondition condition) => Holds(condition.Node, condition.Comparison, condition.Limit);
}
