namespace ScoringFramework.Sql;

/// <summary>How a composite's outcome, completeness and place are made of its children's.</summary>
internal sealed class CompositeSql
{
    private readonly SqlPlan plan;
    private readonly LimitSql limits;
    private readonly int node;
    private readonly SqlSteps sql;
    private readonly CompiledComposite composite;
    private readonly string tag;
    private readonly ChildSql[] children;
    private readonly bool isPlain;

    /// <param name="plan">The columns so far.</param>
    /// <param name="limits">The caps and floors.</param>
    /// <param name="node">The composite.</param>
    public CompositeSql(SqlPlan plan, LimitSql limits, int node)
    {
        (this.plan, this.limits, this.node, sql, tag) = (plan, limits, node, plan.Sql, plan.Tag(node));
        composite = plan.Rubric.Nodes.Composites[node]!;
        isPlain = plan.Means.IsIn(node);
        var counted = plan.Rubric.ChildrenOf(node).ToArray().Where(c => !plan.NeverCounts(c)).ToArray();

        // What the table has is not in sight together with what is computed of it.
        var ofTable = counted.Count(c => plan[c].IsScored is { Step: 0 });
        var isWritten = ofTable == 0 || ofTable == counted.Length;
        children = [.. counted.Select(c => isPlain ? ChildSql.InMeans(plan, c, isWritten) : ChildSql.Of(plan, composite, c))];
    }

    // Weights are whole numbers there, and without any nothing is scored.
    private SqlTerm Zero => isPlain ? SqlSteps.Code(0) : sql.Number(0);

    public NodeSql Of()
    {
        var display = DisplaySql.Of(composite.Outer, sql);
        if (children.Length == 0)
        {
            return new(SqlSteps.Code(OutcomeCode.NotApplicable), sql.Number(0), display)
            {
                Completeness = sql.Number(0),
                CanBeLeftOut = true,
            };
        }

        var canNotApply = children.All(c => plan[c.Node].CanBeLeftOut);
        var applies = Applies();
        var scored = sql.Keep("n", tag, sql.Sum(children.Select(c => isPlain ? c.Scored : sql.Again(c.Scored))), Comment());
        var completeness = Completeness(applies, scored, canNotApply);
        var isDeclined = IsDeclined(scored, sql.Again(completeness));
        var outcome = sql.Keep("o", tag, Outcome(applies, sql.Or(isDeclined), canNotApply));
        var isOfSum = isPlain && !canNotApply && isDeclined.Length == 1;
        return new(outcome, Place(scored), display)
        {
            Completeness = completeness,
            CanBeLeftOut = canNotApply,
            IsScored = isOfSum ? sql.Of($"{scored} > {Zero}") : null,
            IsZeroUnlessScored = isOfSum && plan.Rubric.Nodes.Caps.On(node).Length == 0,
        };
    }

    private string Comment()
    {
        var rubric = plan.Rubric;
        var name = node == CompiledRubric.Root ? "the headline" : rubric.DimensionOf(node) is var own && own.Title != own.Id
            ? $"{own.Id}: {own.Title}" : rubric.DimensionOf(node).Id;
        return $"{name}: {AggregationText.Of(composite.Aggregation)} of "
            + string.Join(", ", rubric.ChildrenOf(node).ToArray().Select(c => rubric.DimensionOf(c).Id));
    }

    // The weight of what applies, which is often always the same.
    private SqlTerm Applies() => children.All(c => !plan[c.Node].CanBeLeftOut && plan.Weight(c.Node).Step == 0)
        ? sql.Number(children.Sum(c => plan.Rubric.Weight[c.Node])) : sql.Keep("t", tag, sql.Sum(children.Select(Applies)));

    private SqlTerm Applies(ChildSql child) => plan[child.Node].CanBeLeftOut
        ? sql.Closed($"CASE WHEN {plan[child.Node].Outcome} <> {OutcomeCode.NotApplicable} THEN {plan.Weight(child.Node)} ELSE {0.0} END")
        : plan.Weight(child.Node);

    private SqlTerm Completeness(SqlTerm applies, SqlTerm scored, bool canNotApply)
    {
        var complete = children.Any(c => plan[c.Node].Completeness is not null) ? sql.Sum([.. children.Select(Complete)]) : scored;
        var share = sql.Of($"{complete} / {applies}");
        return sql.Keep("y", tag, canNotApply || plan.HasVariants
            ? sql.Closed($"CASE WHEN {applies} > {0.0} THEN {share} ELSE {0.0} END") : share);
    }

    private (double Times, SqlTerm Value) Complete(ChildSql child) => plan[child.Node] switch
    {
        { Completeness: { } own, IsZeroUnlessScored: true } => (plan.Rubric.Weight[child.Node], own),
        { Completeness: { } own } => (1, sql.Closed($"{child.Scored} * {own}")),
        _ => (1, child.Scored),
    };

    private SqlTerm[] IsDeclined(SqlTerm scored, SqlTerm completeness)
    {
        var nodes = plan.Rubric.Nodes;
        var declines = children.Where(c => nodes.OnMissing[c.Node] == MissingRule.Decline).Select(c =>
            sql.Of($"{Weighed(c)}{plan[c.Node].Outcome} IN ({OutcomeCode.Missing}, {OutcomeCode.Declined})"));
        var lacks = children.Where(c => !nodes.Nodes[c.Node].CanBeLeftOut && plan[c.Node].CanBeLeftOut).Select(c =>
            sql.Of($"{Weighed(c)}{plan[c.Node].Outcome} = {OutcomeCode.NotApplicable}"));
        return [
            .. lacks, .. declines, sql.Of($"{scored} = {Zero}"),
            .. composite.MinCompleteness is { } least ? [sql.Of($"{completeness} < {least - Noise.Tolerance}")] : Array.Empty<SqlTerm>(),
        ];
    }

    private SqlTerm Outcome(SqlTerm applies, SqlTerm isDeclined, bool canNotApply) => canNotApply || plan.HasVariants
        ? sql.Closed(
            $"CASE WHEN {applies} = {0.0} THEN {OutcomeCode.NotApplicable} {Declined(isDeclined)} END")
        : sql.Closed($"CASE {Declined(isDeclined)} END");

    private SqlTerm Declined(SqlTerm isDeclined) =>
        sql.Closed($"WHEN {isDeclined} THEN {OutcomeCode.Declined} ELSE {OutcomeCode.Scored}");

    // A weight may be 0 in some variants.
    private SqlTerm Weighed(ChildSql child) =>
        plan.Weight(child.Node) is { Step: > 0 } weight ? new($"{weight} > {sql.Number(0)} AND ", weight.Step, true) : new("", 0, true);

    private SqlTerm Place(SqlTerm scored)
    {
        if (isPlain)
        {
            var mean = new PlainMeanSql(plan, children, tag);
            var place = mean.Of(scored);
            return limits.Of(node, mean.IsExact ? place : Clamped(composite.Inner, place));
        }

        var counted = children.All(c => c.Counted == c.Scored) ? scored
            : sql.Keep("w", tag, sql.Sum(children.Select(c => sql.Again(c.Counted))));
        var raw = new FunctionSql(plan, composite, children, counted, tag).Of();
        return limits.Of(node, OuterPlace(Clamped(composite.Inner, InnerPlace(raw))));
    }

    private SqlTerm InnerPlace(SqlTerm raw)
    {
        var scale = composite.Inner;
        return !composite.ReadsScores ? composite.OfShortfalls ? sql.Of($"{1.0} - {raw}") : raw
            : scale.Min == 0 ? scale.Span == 1 ? raw : sql.Of($"{raw} / {scale.Span}")
            : sql.Of($"({raw} - {scale.Min}) / {scale.Span}");
    }

    private SqlTerm OuterPlace(SqlTerm inner)
    {
        var dimension = node == CompiledRubric.Root ? plan.Rubric.Rubric.Curve : ((Composite)plan.Rubric.DimensionOf(node)).Curve;
        if (dimension?.Curve is not { } curve)
        {
            return inner;
        }

        inner = sql.Keep("h", tag, inner);
        var (display, by) = (DisplaySql.Of(composite.Inner, sql), new CurveSql(sql, composite.Outer, tag));
        var place = composite.Curve is StepsOnUnit steps
            ? Steps(display, by, steps, sql.Keep("d", tag, display.Steps(inner, tag)))
            : by.Of(curve, sql.Keep("x", tag, display.Exact(inner, tag)));
        return Clamped(composite.Outer, sql.Of($"round({place} * {1e12}) / {1e12}"));
    }

    private static SqlTerm Steps(DisplaySql display, CurveSql by, StepsOnUnit steps, SqlTerm shown) =>
        by.Steps(steps, step => display.Compares(shown, step.Above ? Comparison.Above : Comparison.AtLeast, (decimal)step.Value));

    private SqlTerm Clamped(CompiledScale scale, SqlTerm place) => scale.Scale.IsOpen
        ? sql.Closed($"greatest({place}, {0.0})") : sql.Closed($"least(greatest({place}, {0.0}), {1.0})");
}
