using System.Globalization;

namespace ScoringFramework.Batch;

/// <summary>
/// Rows of subjects as a column for each criterion. A new table has no score in any row; what is written into the spans is what is scored.
/// Columns take memory from when they are first asked for. Not for several threads at once while it is filled.
/// </summary>
public sealed class BatchTable
{
    private readonly CompiledRubric compiled;
    private readonly CriterionColumns?[] columns;

    internal BatchTable(CompiledRubric compiled, int rows)
    {
        (this.compiled, Rows) = (compiled, rows);
        columns = new CriterionColumns[compiled.Count];
    }

    /// <summary>How many rows there are, at least 0.</summary>
    public int Rows { get; }

    internal Rubric Rubric => compiled.Rubric;

    /// <summary>
    /// The held scores of a criterion, one a row, on its scale; <see cref="double.NaN"/>, the default, where there is none. On a criterion
    /// with a measure or a checklist, a held score overrides it. A score counts as its decimal of up to 15 digits.
    /// </summary>
    /// <param name="criterion">The criterion's id.</param>
    /// <exception cref="ArgumentNullException"><paramref name="criterion"/> is null.</exception>
    /// <exception cref="ArgumentException">The rubric has no criterion of this id.</exception>
    public Span<double> Scores(string criterion) => Of(criterion).Scores ??= Unknown();

    /// <summary>
    /// The figures that a criterion's measure reads, one a row, in the measure's unit; <see cref="double.NaN"/>, the default, where there
    /// is none. Where the measure reads several periods, this is what it makes of them.
    /// </summary>
    /// <param name="criterion">The criterion's id.</param>
    /// <exception cref="ArgumentNullException"><paramref name="criterion"/> is null.</exception>
    /// <exception cref="ArgumentException">The rubric has no criterion of this id, or it has no measure that reads numbers.</exception>
    public Span<double> Figures(string criterion)
    {
        var node = NodeOf(criterion);
        if (compiled.Criteria[node]!.Figure is not { Curve: not LookupOnUnit })
        {
            throw new ArgumentException($"'{criterion}' has no measure that reads numbers.", nameof(criterion));
        }

        return Of(criterion).Figures ??= Unknown();
    }

    /// <summary>The texts that a criterion's lookup reads, one a row; null, the default, where there is none.</summary>
    /// <param name="criterion">The criterion's id.</param>
    /// <exception cref="ArgumentNullException"><paramref name="criterion"/> is null.</exception>
    /// <exception cref="ArgumentException">The rubric has no criterion of this id, or it has no lookup.</exception>
    public Span<string?> Texts(string criterion)
    {
        var node = NodeOf(criterion);
        if (compiled.Criteria[node]!.Figure is not { Curve: LookupOnUnit })
        {
            throw new ArgumentException($"'{criterion}' has no measure with a lookup.", nameof(criterion));
        }

        return Of(criterion).Texts ??= new string?[Rows];
    }

    /// <summary>The answers to one item of a criterion's checklist, one a row; null, the default, leaves the item open.</summary>
    /// <param name="criterion">The criterion's id.</param>
    /// <param name="item">The item's key.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The rubric has no criterion of this id, or its checklist no such item.</exception>
    public Span<Answer?> Answers(string criterion, string item)
    {
        ArgumentNullException.ThrowIfNull(item);
        var node = NodeOf(criterion);
        var items = compiled.Criteria[node]!.Checklist?.Items ?? [];
        for (var i = 0; i < items.Length; i++)
        {
            if (items[i].Key == item)
            {
                var answers = Of(criterion).Answers ??= new Answer?[items.Length][];
                return answers[i] ??= new Answer?[Rows];
            }
        }

        throw new ArgumentException($"'{criterion}' has no checklist item '{item}'.", nameof(item));
    }

    /// <summary>
    /// The outcomes of a criterion, one a row. <see cref="Outcome.Scored"/>, the default, is scored where there is a score, a readable
    /// figure or text, or all answers, and missing where there is none; any other outcome is what the row has, whatever its score.
    /// </summary>
    /// <param name="criterion">The criterion's id.</param>
    /// <exception cref="ArgumentNullException"><paramref name="criterion"/> is null.</exception>
    /// <exception cref="ArgumentException">The rubric has no criterion of this id.</exception>
    public Span<Outcome> Outcomes(string criterion)
    {
        var column = Of(criterion);
        if (column.Outcomes is null)
        {
            column.Outcomes = new Outcome[Rows];
            column.Outcomes.AsSpan().Fill(Outcome.Scored);
        }

        return column.Outcomes;
    }

    /// <summary>The variant of each row's subject, by its id. In a rubric with variants every row needs one.</summary>
    public Span<string?> Variants => (columns[CompiledRubric.Root] ??= new()).Texts ??= new string?[Rows];

    internal string?[]? VariantColumn => columns[CompiledRubric.Root]?.Texts;

    /// <summary>The rubric and the number of rows: <c>vendor@1.0.0, 1000 rows</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Rubric}, {Rows} rows");

    internal CriterionColumns? ColumnsOf(int node) => columns[node];

    /// <summary>A criterion's columns, its scale, and whether its composite can be computed without it.</summary>
    internal (CriterionColumns Columns, Scale Scale, bool CanBeLeftOut) At(string criterion)
    {
        var node = compiled.NodeOf(criterion);
        return (columns[node]!, compiled.Scales[node].Scale, compiled.Nodes.Nodes[node].CanBeLeftOut);
    }

    private CriterionColumns Of(string criterion) => columns[NodeOf(criterion)] ??= new();

    private int NodeOf(string criterion)
    {
        ArgumentNullException.ThrowIfNull(criterion);
        return compiled.FindNode(criterion) is { } node && node != CompiledRubric.Root && compiled.IsCriterion(node) ? node
            : throw new ArgumentException($"The rubric '{Rubric.Id}' has no criterion '{criterion}'.", nameof(criterion));
    }

    private double[] Unknown()
    {
        var column = GC.AllocateUninitializedArray<double>(Rows);
        column.AsSpan().Fill(double.NaN);
        return column;
    }
}

/// <summary>What a table has of one criterion; null for what was never asked for. The headline's texts are the rows' variants.</summary>
internal sealed class CriterionColumns
{
    public double[]? Scores { get; set; }

    public double[]? Figures { get; set; }

    public string?[]? Texts { get; set; }

    /// <summary>A column for each item of the checklist.</summary>
    public Answer?[]?[]? Answers { get; set; }

    public Outcome[]? Outcomes { get; set; }
}
