namespace ScoringFramework.Sql;

/// <summary>How the columns of the table become each criterion's outcome and place.</summary>
/// <param name="plan">The columns so far.</param>
internal sealed class CriterionSql(SqlPlan plan)
{
    // Beyond this a figure is none that anybody publishes.
    private const double MostFigure = 1e28;

    private readonly SqlSteps sql = plan.Sql;

    public NodeSql Of(int node)
    {
        var criterion = plan.Rubric.Criteria[node]!;
        var tag = plan.Tag(node);
        if (criterion is { Checklist: null, Figure: null } && !criterion.Scale.Scale.IsOpen && plan.Means.IsIn(plan.Rubric.Parent[node]))
        {
            return InMeans(node, criterion);
        }

        var (outcome, place) = criterion switch
        {
            { Checklist: { } checklist } => Checked(criterion.Criterion.Id, checklist, tag),
            { Figure.Curve: LookupOnUnit } => LookedUp(criterion, tag),
            { Figure: not null } => Measured(criterion, tag),
            _ => Held(criterion),
        };
        if (plan.Options.Outcomes)
        {
            outcome = Said(criterion.Criterion.Id, outcome, tag);
        }

        return new(sql.Keep("o", tag, outcome, Title(node)), sql.Keep("u", tag, place), DisplaySql.Of(criterion.Scale, sql))
        {
            CanBeLeftOut = plan.Options.Outcomes || criterion.Checklist is not null,
        };
    }

    // Only means read it: they add up scores as the table has them.
    private NodeSql InMeans(int node, CompiledCriterion criterion)
    {
        var (id, scale, tag) = (criterion.Criterion.Id, criterion.Scale, plan.Tag(node));
        var (column, inCase) = (sql.Column(id), new SqlTerm(sql.Engine.InCase(sql.Column(id).Text), 0, true));
        var rise = scale.Min == 0 ? inCase : sql.Closed($"{inCase} - {scale.Min}");
        var invalid = PlainMeans.Invalid * scale.Span;
        var held = sql.Closed($"WHEN {IsOnScale(id, scale)} THEN {rise}").Text;
        var missing = sql.Closed($"WHEN {column} IS NULL THEN {0.0}").Text;
        string[] cases = sql.Engine.ReadsNullAsZero ? [missing, held] : [held, missing];
        var x = sql.Keep("x", tag, new($"CASE {cases[0]} {cases[1]} ELSE {sql.Number(invalid)} END", 0, true), Title(node));
        plan.Refuse(id, sql.Of($"{x} < {0.0}"), node);
        var outcome = sql.Closed($"CASE WHEN {column} IS NULL THEN {OutcomeCode.Missing} ELSE {OutcomeCode.Scored} END");
        outcome = sql.Keep("o", tag, plan.Options.Outcomes ? Said(id, outcome, tag) : outcome);
        var place = sql.Keep("u", tag, sql.Closed($"CASE WHEN {x} > {0.0} THEN {x} / {scale.Span} ELSE {0.0} END"));
        return new(outcome, place, DisplaySql.Of(scale, sql))
        {
            CanBeLeftOut = plan.Options.Outcomes,
            IsScored = plan.Options.Outcomes ? null : sql.Of($"{column} IS NOT NULL"),
            Rise = x,
            IsZeroUnlessScored = !plan.Options.Outcomes,
        };
    }

    private SqlTerm IsOnScale(string id, CompiledScale scale)
    {
        var x = new SqlTerm(sql.Engine.Compared(sql.Column(id).Text), 0, true);
        return sql.And([sql.Of($"{x} >= {scale.Min} AND {x} <= {scale.Max}"), .. Exists(scale.Scale, Read(id))]);
    }

    private string Title(int node) =>
        plan.Rubric.DimensionOf(node) is { } dimension && dimension.Title != dimension.Id ? $"{dimension.Id}: {dimension.Title}"
            : plan.Rubric.DimensionOf(node).Id;

    private (SqlTerm Outcome, SqlTerm Place) Held(CompiledCriterion criterion)
    {
        var (id, scale) = (criterion.Criterion.Id, criterion.Scale);
        var (column, x) = (sql.Column(id), Read(id));
        var isOnScale = scale.Scale.IsOpen ? sql.Of($"{x} >= {scale.Min} AND {x} <= {MostFigure}")
            : sql.Of($"{x} >= {scale.Min} AND {x} <= {scale.Max}");
        var place = scale.Min == 0 ? scale.Span == 1 ? x : sql.Of($"{x} / {scale.Span}") : sql.Of($"({x} - {scale.Min}) / {scale.Span}");
        plan.Refuse(id, sql.Of($"{column} IS NOT NULL AND NOT {sql.And([isOnScale, .. Exists(scale.Scale, x)])}"));
        return (
            sql.Closed($"CASE WHEN {column} IS NULL THEN {OutcomeCode.Missing} ELSE {OutcomeCode.Scored} END"),
            sql.Closed($"CASE WHEN {isOnScale} THEN {WithoutNoise(place)} ELSE {0.0} END"));
    }

    // A scale may have only some scores.
    private IEnumerable<SqlTerm> Exists(Scale scale, SqlTerm x)
    {
        const double Near = 1e-9;
        if (scale.Only is { } only)
        {
            yield return sql.Or(only.Select(score => sql.Of($"abs({x} - {(double)score}) < {Near}")));
        }

        if (scale.Step is > 0 and var step)
        {
            var steps = sql.Of($"({x} - {(double)scale.Min}) / {(double)step}");
            yield return sql.Of($"abs({steps} - round({steps})) < {Near}");
        }
    }

    private (SqlTerm Outcome, SqlTerm Place) Measured(CompiledCriterion criterion, string tag)
    {
        var (id, measure) = (criterion.Criterion.Id, criterion.Criterion.Measure!);
        var (column, read) = (sql.Column(id), Read(id));
        var isFinite = sql.Of($"{read} >= {-MostFigure} AND {read} <= {MostFigure}");
        plan.Refuse(id, sql.Of($"{column} IS NOT NULL AND NOT {isFinite}"));
        var x = sql.Keep("x", tag, sql.Closed($"CASE WHEN {isFinite} THEN {read} ELSE {0.0} END"));
        var outcome = sql.Closed($"CASE WHEN {column} IS NULL THEN {OutcomeCode.Missing} ELSE {OutcomeCode.Scored} END");
        x = measure.Rounding is { } rounding ? FigureSql.Rounded(sql, rounding, x, tag) : x;
        var place = new CurveSql(sql, criterion.Scale, tag).Of(measure.Curve, x);
        return (outcome, OnScale(criterion.Scale, place));
    }

    private (SqlTerm Outcome, SqlTerm Place) LookedUp(CompiledCriterion criterion, string tag)
    {
        var (id, curve) = (criterion.Criterion.Id, (LookupCurve)criterion.Criterion.Measure!.Curve);
        var text = sql.Keep("x", tag, Text(id));
        var found = sql.Keep("l", tag, FigureSql.Found(sql, curve, criterion.Scale, text));
        return (
            sql.Closed($"CASE WHEN {found} < {0.0} THEN {OutcomeCode.Missing} ELSE {OutcomeCode.Scored} END"),
            sql.Closed($"CASE WHEN {found} < {0.0} THEN {0.0} ELSE {found} END"));
    }

    private (SqlTerm Outcome, SqlTerm Place) Checked(string id, CompiledChecklist checklist, string tag)
    {
        const int Open = 0, Yes = 1, No = 2, Partly = 3, NotApplicable = 4;
        var answers = new List<(SqlTerm Answer, double Points, double Partly)>();
        foreach (var (key, points, partly) in checklist.Items)
        {
            var column = SqlInputs.ItemOf(id, key);
            var text = Text(column);
            var isPartly = partly > 0 ? sql.Of($"{text} = 'partly'") : sql.Of($"1 = 0");
            var answer = sql.Closed($"""
                CASE WHEN {text} IN ('yes', 'true', '1') THEN {Yes} WHEN {text} IN ('no', 'false', '0') THEN {No} WHEN {isPartly} THEN {Partly}
                    WHEN {text} IN ('n/a', 'not applicable') THEN {NotApplicable} ELSE {Open} END
                """);
            answers.Add((sql.Keep("a", tag, answer), points, partly));
            plan.Refuse(column, sql.Of(
                $"{text} NOT IN ('', 'yes', 'true', '1', 'no', 'false', '0', 'n/a', 'not applicable') AND NOT {isPartly}"));
        }

        var earned = sql.Keep("e", tag, sql.Sum(answers.Select(a =>
            sql.Closed($"CASE WHEN {a.Answer} = {Yes} THEN {a.Points} WHEN {a.Answer} = {Partly} THEN {a.Partly} ELSE {0.0} END"))));
        var possible = sql.Keep("p", tag, sql.Sum(answers.Select(a =>
            sql.Closed($"CASE WHEN {a.Answer} IN ({Yes}, {No}, {Partly}) THEN {a.Points} ELSE {0.0} END"))));
        var isOpen = sql.Or(answers.Select(a => sql.Of($"{a.Answer} = {Open}")));
        return (
            sql.Closed($"""
                CASE WHEN {isOpen} THEN {OutcomeCode.Missing} WHEN {possible} > {0.0} THEN {OutcomeCode.Scored}
                    ELSE {OutcomeCode.NotApplicable} END
                """),
            sql.Closed($"CASE WHEN {possible} > {0.0} THEN {WithoutNoise(sql.Of($"{earned} / {possible}"))} ELSE {0.0} END"));
    }

    private SqlTerm Said(string id, SqlTerm otherwise, string tag)
    {
        var text = Text(SqlInputs.OutcomeOf(id));
        plan.Refuse(SqlInputs.OutcomeOf(id),
            sql.Of($"{text} NOT IN ('', 'scored', 'missing', 'declined', 'not applicable', 'not-applicable', 'n/a')"));
        var said = sql.Keep("q", tag, sql.Closed($"""
            CASE WHEN {text} = 'declined' THEN {OutcomeCode.Declined} WHEN {text} = 'missing' THEN {OutcomeCode.Missing}
                WHEN {text} IN ('not applicable', 'not-applicable', 'n/a') THEN {OutcomeCode.NotApplicable} ELSE {OutcomeCode.Scored} END
            """));
        var value = sql.Keep("v", tag, otherwise);
        return sql.Closed($"CASE WHEN {said} > 0 THEN {said} ELSE {value} END");
    }

    private SqlTerm Read(string column) => new(sql.Engine.Double(sql.Column(column).Text), 0, true);

    private SqlTerm Text(string column) => new(sql.Engine.AsText(sql.Column(column).Text), 0, true);

    private SqlTerm OnScale(CompiledScale scale, SqlTerm place) => WithoutNoise(scale.Scale.IsOpen
        ? sql.Closed($"greatest({place}, {0.0})") : sql.Closed($"least(greatest({place}, {0.0}), {1.0})"));

    private SqlTerm WithoutNoise(SqlTerm place) => sql.Of($"round({place} * {1e12}) / {1e12}");
}
