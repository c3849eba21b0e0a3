namespace ScoringFramework.Sql;

/// <summary>A child of a composite as the composite reads it.</summary>
/// <param name="Node">Its node.</param>
/// <param name="Tag">How the names of its columns end.</param>
/// <param name="Value">Its place or its score, turned where its better end is the other one.</param>
/// <param name="Counted">Its weight where it counts, else 0.</param>
internal sealed record ChildSql(int Node, string Tag, SqlTerm Value, SqlTerm Counted)
{
    /// <summary>What a sum multiplies it by, or its power in a product.</summary>
    public double Coefficient { get; init; } = 1;

    /// <summary>Its weight where it is scored, else 0.</summary>
    public required SqlTerm Scored { get; init; }

    /// <summary>A child of one of the <see cref="PlainMeans"/>.</summary>
    /// <param name="plan">The columns so far.</param>
    /// <param name="node">The child.</param>
    /// <param name="isWritten">Whether its weight is written out where it is added up, and has no column.</param>
    public static ChildSql InMeans(SqlPlan plan, int node, bool isWritten)
    {
        var (sql, tag, now, weight) = (plan.Sql, plan.Tag(node), plan[node], (int)plan.Rubric.Weight[node]);
        var isScored = now.IsScored ?? sql.Of($"{now.Outcome} = {OutcomeCode.Scored}");
        var scored = new SqlTerm(
            $"CASE WHEN {isScored.Text} THEN {SqlSteps.Code(weight)} ELSE {SqlSteps.Code(0)} END", isScored.Step, true);
        scored = isWritten && now.IsZeroUnlessScored ? scored : sql.Keep("k", tag, scored);
        return new(node, tag, now.Place, scored) { Scored = scored };
    }

    public static ChildSql Of(SqlPlan plan, CompiledComposite composite, int node)
    {
        var (sql, tag, child, now) = (plan.Sql, plan.Tag(node), plan.Rubric.Nodes.Nodes[node], plan[node]);
        var weight = plan.Weight(node);
        var scored = sql.Keep("k", tag, sql.Closed($"CASE WHEN {now.Outcome} = {OutcomeCode.Scored} THEN {weight} ELSE {0.0} END"));
        var (counted, place) = (scored, now.Place);
        if (child.OnMissing is MissingRule.Floor or MissingRule.Score)
        {
            counted = now.CanBeLeftOut
                ? sql.Keep("c", tag, sql.Closed($"CASE WHEN {now.Outcome} <> {OutcomeCode.NotApplicable} THEN {weight} ELSE {0.0} END"))
                : weight;
            place = sql.Closed($"CASE WHEN {now.Outcome} = {OutcomeCode.Scored} THEN {place} ELSE {child.MissingPlace} END");
        }

        return new(node, tag, sql.Keep("v", tag, Read(sql, composite, child, place)), counted)
        {
            Coefficient = child.Coefficient,
            Scored = scored,
        };
    }

    private static SqlTerm Read(SqlSteps sql, CompiledComposite composite, CompiledNode child, SqlTerm place)
    {
        if (!composite.ReadsScores)
        {
            return (child.IsTurned && composite.TurnsPlaces) != composite.OfShortfalls ? sql.Of($"{1.0} - {place}") : place;
        }

        var scale = child.Scale;
        var rise = scale.Span == 1 ? place : sql.Of($"{place} * {scale.Span}");
        return composite.Aggregation.OnScores && child.IsTurned ? sql.Of($"{scale.Min + scale.Max} - ({scale.Min} + {rise})")
            : scale.Min == 0 ? rise : sql.Of($"{scale.Min} + {rise}");
    }
}
