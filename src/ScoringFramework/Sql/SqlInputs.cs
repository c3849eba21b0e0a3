namespace ScoringFramework.Sql;

/// <summary>The columns of the table that a rubric reads, by their names.</summary>
internal static class SqlInputs
{
    public const string VariantColumn = "variant";

    /// <summary>The column that says why a criterion has no score.</summary>
    public static string OutcomeOf(string criterion) => $"{criterion}.outcome";

    /// <summary>The column of an item of a checklist.</summary>
    public static string ItemOf(string criterion, string item) => $"{criterion}.{item}";

    /// <summary>Whether rows name their variants.</summary>
    public static bool HasVariants(CompiledRubric rubric, SqlOptions options) =>
        rubric.Rubric.Variants.Count > 0 && options.Variant is null;

    /// <summary>All of them, in the order of the rubric.</summary>
    public static IEnumerable<SqlInput> Of(CompiledRubric rubric, SqlOptions options)
    {
        yield return new(options.Id, null, "names the subject; of any type");
        if (HasVariants(rubric, options))
        {
            yield return new(VariantColumn, null, $"text: {string.Join(", ", rubric.Rubric.Variants.Select(v => v.Id))}");
        }

        foreach (var criterion in rubric.Criteria.OfType<CompiledCriterion>())
        {
            var id = criterion.Criterion.Id;
            foreach (var input in OfCriterion(criterion, id))
            {
                yield return input;
            }

            if (options.Outcomes)
            {
                yield return new(OutcomeOf(id), id, "text: declined, not applicable, missing, or NULL where the value counts");
            }
        }
    }

    private static IEnumerable<SqlInput> OfCriterion(CompiledCriterion criterion, string id) => criterion switch
    {
        { Checklist: { } checklist } => checklist.Items.Select(item => new SqlInput(ItemOf(id, item.Key), id,
            item.Partly > 0 ? "text: yes, no, partly or n/a" : "text: yes, no or n/a")),
        { Figure.Curve: LookupOnUnit } => [new(id, id, $"text: {string.Join(", ", Lookup(criterion).Entries.Select(e => e.Text))}")],
        { Figure: not null } => [new(id, id, Unit(criterion.Criterion.Measure!))],
        _ => [new(id, id, $"a score of {criterion.Scale.Scale}")],
    };

    private static LookupCurve Lookup(CompiledCriterion criterion) => (LookupCurve)criterion.Criterion.Measure!.Curve;

    private static string Unit(Measure measure) =>
        measure.Unit is { } unit ? $"the figure {measure.Metric} in {unit}" : $"the figure {measure.Metric}";
}

/// <summary>A column of the table.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Criterion">The criterion that reads it; null for the others.</param>
/// <param name="About">What is in it.</param>
internal sealed record SqlInput(string Name, string? Criterion, string About);
