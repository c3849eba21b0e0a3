namespace ScoringFramework.Batch;

/// <summary>The names that columns of rows may have, and what each is.</summary>
internal sealed class CellNames
{
    public const string Id = "id";
    public const string Name = "name";
    public const string VariantColumn = "variant";

    private readonly Dictionary<string, List<CellTarget>> targets = new(StringComparer.Ordinal);

    public CellNames(Rubric rubric)
    {
        Rubric = rubric;
        var criteria = new RubricTree(rubric).All.Select(placed => placed.Dimension).OfType<Criterion>().ToArray();
        foreach (var criterion in criteria)
        {
            if (criterion.Measure is { } measure)
            {
                Add(measure.Metric, new(criterion, measure.Curve.ReadsText ? CellKind.Text : CellKind.Figure, null));
            }

            foreach (var item in criterion.Checklist)
            {
                Add($"{criterion.Id}.{item.Key}", new(criterion, CellKind.Answer, item));
            }
        }

        // A metric that has a criterion's id is a figure.
        foreach (var criterion in criteria.Where(c => !targets.ContainsKey(c.Id)))
        {
            Add(criterion.Id, new(criterion, CellKind.Score, null));
        }

        if (rubric.Variants.Count > 0)
        {
            Add(VariantColumn, new(null, CellKind.Variant, null) { Variants = [.. rubric.Variants.Select(v => v.Id)] });
        }
    }

    public Rubric Rubric { get; }

    /// <summary>Every name, those of ids and names of subjects included.</summary>
    public IEnumerable<string> All => targets.Keys.Append(Id).Append(Name);

    public bool Has(string name) => targets.ContainsKey(name) || name is Id or Name;

    /// <summary>What a column of a name fills; nothing for others.</summary>
    public IReadOnlyList<CellTarget> TargetsOf(string? name) =>
        name is not null && targets.TryGetValue(name, out var found) ? found : [];

    private void Add(string name, CellTarget target)
    {
        if (!targets.TryGetValue(name, out var found))
        {
            targets.Add(name, found = []);
        }

        found.Add(target);
    }
}

/// <summary>What a cell is read as.</summary>
internal enum CellKind
{
    Score,
    Figure,
    Text,
    Answer,
    Variant,
}

/// <summary>What a column fills.</summary>
/// <param name="Criterion">The criterion; null for the variant.</param>
/// <param name="Kind">What of it.</param>
/// <param name="Item">Which item of its checklist; null for others.</param>
internal sealed record CellTarget(Criterion? Criterion, CellKind Kind, ChecklistItem? Item)
{
    public IReadOnlyList<string> Variants { get; init; } = [];

    /// <summary>What reads the column's cells into a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="filled">The criteria that have a column already; this one is added.</param>
    public CellReader ReaderIn(BatchTable table, HashSet<string> filled) =>
        Criterion is null ? new VariantReader(table, Variants) : new CriterionCellReader(table, this, filled.Add(Criterion.Id));
}
