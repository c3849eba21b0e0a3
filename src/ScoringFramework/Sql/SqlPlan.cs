namespace ScoringFramework.Sql;

/// <summary>A rubric as columns that are computed one after the other.</summary>
internal sealed class SqlPlan
{
    private readonly CompiledRubric[] variants;
    private readonly NodeSql?[] nodes;
    private readonly SqlTerm?[] shown;
    private readonly SqlTerm?[] weights;

    /// <param name="rubric">The rubric, in the variant of all rows where there is one.</param>
    /// <param name="options">How it is written.</param>
    /// <param name="taken">The names of the table's and the result's columns.</param>
    public SqlPlan(CompiledRubric rubric, SqlOptions options, IEnumerable<string> taken)
    {
        (Rubric, Options) = (rubric, options);
        Sql = new(SqlEngine.Of(options.Dialect), new(rubric, taken));
        HasVariants = SqlInputs.HasVariants(rubric, options);
        variants = HasVariants ? [.. rubric.Rubric.Variants.Select(v => rubric.In(v.Id))] : [rubric];
        (nodes, shown, weights) = (new NodeSql?[rubric.Count], new SqlTerm?[rubric.Count], new SqlTerm?[rubric.Count]);
        (Means, Invalid) = (new(rubric, HasVariants), new(Sql));
        Id = Sql.Keep("id", "subject", Sql.Column(options.Id), always: true);
        if (HasVariants)
        {
            var variant = new SqlTerm(Sql.Engine.AsText(Sql.Column(SqlInputs.VariantColumn).Text), 0, true);
            Variant = Sql.Keep("id", "variant", variant, always: true);
            Refuse(SqlInputs.VariantColumn, Sql.And(rubric.Rubric.Variants.Select(v => Sql.Of($"{variant} <> {Sql.Quoted(v.Id)}"))));
        }

        var criteria = new CriterionSql(this);
        for (var node = 1; node < rubric.Count; node++)
        {
            nodes[node] = rubric.IsCriterion(node) ? criteria.Of(node) : null;
        }

        var limits = new LimitSql(this);
        foreach (var node in rubric.Nodes.Order)
        {
            nodes[node] = new CompositeSql(this, limits, node).Of();
        }
    }

    public CompiledRubric Rubric { get; }

    public SqlOptions Options { get; }

    public SqlSteps Sql { get; }

    public bool HasVariants { get; }

    public SqlTerm Id { get; }

    /// <summary>The variant of the row; null where all have one, or none.</summary>
    public SqlTerm? Variant { get; }

    /// <summary>The composites that add up scores as the table has them.</summary>
    public PlainMeans Means { get; }

    /// <summary>What makes a row invalid.</summary>
    public InvalidSql Invalid { get; }

    /// <summary>Makes a row invalid.</summary>
    /// <param name="column">The column that is not valid.</param>
    /// <param name="when">When it is not.</param>
    /// <param name="criterion">The criterion whose score is not valid then; null where it is something else.</param>
    public void Refuse(string column, SqlTerm when, int? criterion = null) => Invalid.Add(column, when, criterion);

    /// <summary>What is known of a node that is before this one in the order of evaluation.</summary>
    public NodeSql this[int node] => nodes[node] ?? throw new InvalidOperationException("A node is read before it is computed.");

    /// <summary>The displayed score of a node in steps, in a column of its own.</summary>
    public SqlTerm Shown(int node) =>
        shown[node] ??= Sql.Keep("d", Tag(node), this[node].Display.Steps(this[node].Place, Tag(node)));

    public string Tag(int node) => Sql.Names.Tag(node);

    /// <summary>Whether a node has no weight in any variant.</summary>
    public bool NeverCounts(int node) => variants.All(v => !(v.Weight[node] > 0));

    /// <summary>The weight of a node; by the row's variant where it differs.</summary>
    public SqlTerm Weight(int node) => weights[node] ??= WeightOf(node);

    private SqlTerm WeightOf(int node)
    {
        if (variants.All(v => v.Weight[node] == variants[0].Weight[node]))
        {
            return Sql.Number(variants[0].Weight[node]);
        }

        var cases = variants.Select(v => Sql.Of($"WHEN {Variant!.Value} = {Sql.Quoted(v.Variant!.Id)} THEN {v.Weight[node]}").Text);
        return Sql.Keep("w", Tag(node), new($"CASE {string.Join(' ', cases)} ELSE {Sql.Number(0)} END", Variant!.Value.Step, true));
    }
}

/// <summary>What is known of a node of the tree.</summary>
/// <param name="Outcome">0 for scored, else one of <see cref="OutcomeCode"/>.</param>
/// <param name="Place">The place; of no meaning unless scored, but finite.</param>
/// <param name="Display">How its score is displayed.</param>
internal sealed record NodeSql(SqlTerm Outcome, SqlTerm Place, DisplaySql Display)
{
    /// <summary>The completeness of a composite; null for a criterion, which is complete where it is scored.</summary>
    public SqlTerm? Completeness { get; init; }

    /// <summary>Whether it may not apply to a subject.</summary>
    public bool CanBeLeftOut { get; init; }

    /// <summary>When it is scored, in fewer words than by its outcome; or null.</summary>
    public SqlTerm? IsScored { get; init; }

    /// <summary>
    /// Its score above the scale's minimum, for <see cref="PlainMeans"/>: 0 where it is missing, below 0 where it is not valid; or null.
    /// </summary>
    public SqlTerm? Rise { get; init; }

    /// <summary>Whether its rise or else its place, and its completeness, are 0 where it is not scored.</summary>
    public bool IsZeroUnlessScored { get; init; }
}

/// <summary>Outcomes as the query computes with them.</summary>
internal static class OutcomeCode
{
    public const int Scored = 0;
    public const int Missing = 1;
    public const int Declined = 2;
    public const int NotApplicable = 3;
    public const int Disqualified = 4;
}
