namespace ScoringFramework.Sql;

/// <summary>The columns of the result, each NULL where there is nothing to say.</summary>
internal sealed class OutputSql
{
    private readonly SqlPlan plan;
    private readonly SqlSteps sql;
    private readonly SqlTerm isValid;
    private readonly SqlTerm invalid;
    private readonly SqlTerm outcome;
    private readonly List<SqlColumn> columns = [];
    private readonly LimitSql conditions;

    private OutputSql(SqlPlan plan)
    {
        (this.plan, sql, conditions) = (plan, plan.Sql, new(plan));
        (isValid, invalid) = plan.Invalid.Of();
        outcome = sql.Keep("outcome", "headline", Outcome());
    }

    /// <summary>The names of all columns of the result.</summary>
    public static IEnumerable<string> Names(CompiledRubric rubric, SqlOptions options)
    {
        string[] head = [options.Id, "outcome", "headline", "unrounded", "completeness"];
        IEnumerable<string> more = [
            .. HasWouldBe(rubric) ? ["would_be"] : Array.Empty<string>(),
            .. rubric.Rubric.Levels.Count > 0 ? ["level"] : Array.Empty<string>(),
            .. rubric.Rubric.Compass is not null ? ["position"] : Array.Empty<string>(),
            .. options.Rank ? ["rank"] : Array.Empty<string>(),
            "invalid", "rubric", "rubric_hash",
        ];
        return [.. head, .. more, .. Enumerable.Range(1, rubric.Count - 1).SelectMany(node => NamesOf(rubric, node))];
    }

    /// <summary>The columns of the result with what each is computed from.</summary>
    public static IReadOnlyList<SqlColumn> Of(SqlPlan plan)
    {
        var output = new OutputSql(plan);
        output.AddHead();
        for (var node = 1; node < plan.Rubric.Count; node++)
        {
            output.AddDimension(node);
        }

        return output.columns;
    }

    private static bool HasWouldBe(CompiledRubric rubric) => rubric.MustPass.Length > 0;

    private static IEnumerable<string> NamesOf(CompiledRubric rubric, int node)
    {
        var dimension = rubric.DimensionOf(node);
        yield return dimension.Id;
        yield return $"{dimension.Id}.outcome";
        if (!rubric.IsCriterion(node))
        {
            yield return $"{dimension.Id}.unrounded";
            yield return $"{dimension.Id}.completeness";
        }

        if (dimension.Levels.Count > 0)
        {
            yield return $"{dimension.Id}.level";
        }
    }

    private void AddHead()
    {
        const int Root = CompiledRubric.Root;
        var (rubric, root) = (plan.Rubric, plan[Root]);
        Add(plan.Options.Id, plan.Id, "the headline");
        Add("outcome", OutcomeWord(outcome, isHeadline: true));
        Add("headline", Where(Scored(outcome), root.Display.Score(plan.Shown(Root))));
        Add("unrounded", Where(Scored(outcome), Unrounded(Root)));
        Add("completeness", Where(sql.Of($"{outcome} <> {OutcomeCode.NotApplicable}"), root.Completeness!.Value));
        if (HasWouldBe(rubric))
        {
            Add("would_be", Where(
                sql.Of($"{outcome} = {OutcomeCode.Disqualified} AND {Scored(root.Outcome)}"), root.Display.Score(plan.Shown(Root))));
        }

        if (rubric.Rubric.Levels.Count > 0)
        {
            Add("level", Level(rubric.Rubric.Levels, Root, outcome));
        }

        if (rubric.Rubric.Compass is { } compass)
        {
            Add("position", Position(compass));
        }

        if (plan.Options.Rank)
        {
            Add("rank", Rank());
        }

        Add("invalid", invalid);
        Add("rubric", sql.Quoted(rubric.Rubric.ToString()));
        Add("rubric_hash", sql.Quoted(rubric.Identity.Scoring.Value));
    }

    private void AddDimension(int node)
    {
        var (dimension, now) = (plan.Rubric.DimensionOf(node), plan[node]);
        Add(dimension.Id, Where(Scored(now.Outcome), now.Display.Score(plan.Shown(node))),
            dimension.Title == dimension.Id ? null : dimension.Title);
        Add($"{dimension.Id}.outcome", OutcomeWord(now.Outcome, isHeadline: false));
        if (now.Completeness is { } completeness)
        {
            Add($"{dimension.Id}.unrounded", Where(Scored(now.Outcome), Unrounded(node)));
            Add($"{dimension.Id}.completeness", Where(sql.Of($"{now.Outcome} <> {OutcomeCode.NotApplicable}"), completeness));
        }

        if (dimension.Levels.Count > 0)
        {
            Add($"{dimension.Id}.level", Level(dimension.Levels, node, now.Outcome));
        }
    }

    private void Add(string name, SqlTerm value, string? comment = null) => columns.Add(new(name, value.Text, comment));

    private SqlTerm Scored(SqlTerm of) => sql.Of($"{of} = {OutcomeCode.Scored}");

    private SqlTerm Where(SqlTerm when, SqlTerm value) => sql.Closed($"CASE WHEN {isValid} = 1 AND {when} THEN {value} ELSE NULL END");

    private SqlTerm Unrounded(int node)
    {
        var (place, scale) = (plan[node].Place, plan.Rubric.Scales[node]);
        var rise = scale.Span == 1 ? place : sql.Of($"{place} * {scale.Span}");
        return scale.Min == 0 ? rise : sql.Of($"{scale.Min} + {rise}");
    }

    // A criterion that must be passed and is not decides, whatever else holds.
    private SqlTerm Outcome()
    {
        var root = plan[CompiledRubric.Root].Outcome;
        var fails = plan.Rubric.MustPass.Select(node =>
        {
            var pass = ((Criterion)plan.Rubric.DimensionOf(node)).MustPass!;
            var isLower = plan.Rubric.Scales[node].Better == Better.Lower;
            var misses = conditions.Holds(node, isLower ? Comparison.Above : Comparison.Below, pass.AtLeast);
            return sql.Of($"{plan[node].Outcome} IN ({OutcomeCode.Missing}, {OutcomeCode.Declined}) OR {misses}");
        }).ToArray();
        return fails.Length == 0 ? root : sql.Closed($"CASE WHEN {sql.Or(fails)} THEN {OutcomeCode.Disqualified} ELSE {root} END");
    }

    private SqlTerm OutcomeWord(SqlTerm code, bool isHeadline)
    {
        (int Code, Outcome Word)[] words =
        [
            (OutcomeCode.Scored, ScoringFramework.Outcome.Scored), (OutcomeCode.Missing, ScoringFramework.Outcome.Missing),
            (OutcomeCode.Declined, ScoringFramework.Outcome.Declined), (OutcomeCode.NotApplicable, ScoringFramework.Outcome.NotApplicable),
            .. isHeadline && HasWouldBe(plan.Rubric) ? [(OutcomeCode.Disqualified, ScoringFramework.Outcome.Disqualified)]
                : Array.Empty<(int, Outcome)>(),
        ];
        var cases = words.Select(w => sql.Closed($"WHEN {code} = {w.Code} THEN {Word(w.Word)}"));
        return new($"CASE WHEN {isValid} = 0 THEN 'invalid' {string.Join(' ', cases)} ELSE NULL END", code.Step, true);
    }

    private SqlTerm Word(Outcome word) => sql.Quoted(Terms.Of(word));

    private SqlTerm Level(ValueList<Level> levels, int node, SqlTerm of)
    {
        var (display, shown) = (plan[node].Display, plan.Shown(node));
        var cases = levels.InOrder().Reverse().Select(level => sql.Closed(
            $"WHEN {Reaches(level)} THEN {sql.Quoted(level.Text)}"));
        return new($"CASE WHEN {isValid} = 0 OR {of} <> 0 THEN NULL {string.Join(' ', cases)} ELSE NULL END", shown.Step, true);

        SqlTerm Reaches(Level level) => display.Compares(shown, level.Above ? Comparison.Above : Comparison.AtLeast, level.From);
    }

    // A subject without a headline has no position, and one needs both axes.
    private SqlTerm Position(Compass compass)
    {
        var needed = new[] { CompiledRubric.Root, plan.Rubric.NodeOf(compass.X), plan.Rubric.NodeOf(compass.Y) }
            .Distinct().Select(OutcomeOf);
        var isOpen = string.Concat(needed.Select(of => $" OR {of} <> 0"));
        var cases = compass.Positions.Select(p =>
        {
            var lists = new[] { p.When }.Concat((p.Or ?? []).Select(list => list.All)).Select(all => sql.And(all.Select(Holds)));
            return $"WHEN {sql.Or(lists)} THEN {sql.Quoted(p.Name)}";
        });
        return new($"CASE WHEN {isValid} = 0{isOpen} THEN NULL {string.Join(' ', cases)} ELSE NULL END", 0, true);
    }

    private SqlTerm OutcomeOf(int node) => node == CompiledRubric.Root ? outcome : plan[node].Outcome;

    // What is disqualified has no displayed headline.
    private SqlTerm Holds(Condition condition)
    {
        var node = plan.Rubric.NodeOf(condition.Dimension);
        return sql.Of($"{OutcomeOf(node)} = 0 AND {conditions.Holds(node, condition.Comparison, condition.Limit)}");
    }

    private SqlTerm Rank()
    {
        var order = plan.Rubric.Scales[CompiledRubric.Root].Better == Better.Lower ? "ASC" : "DESC";
        var variant = plan.Variant is { } own ? $", {own}" : "";
        return new(
            $"CASE WHEN {isValid} = 1 AND {outcome} = 0 THEN rank() OVER (PARTITION BY {outcome}, {isValid}{variant} "
            + $"ORDER BY {plan.Shown(CompiledRubric.Root)} {order}) ELSE NULL END", 0, true);
    }
}
