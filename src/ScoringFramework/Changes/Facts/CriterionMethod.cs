namespace ScoringFramework.Changes;

/// <summary>How a rubric scores a criterion, and the evidence that it requires.</summary>
internal sealed record CriterionMethod(Measure? Measure, ValueList<ChecklistItem> Checklist, Requirements Requires)
{
    public static CriterionMethod Of(CompiledRubric rubric, int node)
    {
        var criterion = (Criterion)rubric.DimensionOf(node);
        return new(criterion.Measure, WithoutWords(criterion.Checklist), rubric.Requires[node]);
    }

    /// <summary>Whether two criteria get their scores in the same way, whatever evidence is required.</summary>
    public static bool AreSame(Criterion a, Criterion b) =>
        a.Measure == b.Measure && WithoutWords(a.Checklist).Equals(WithoutWords(b.Checklist));

    private static ValueList<ChecklistItem> WithoutWords(ValueList<ChecklistItem> items) =>
        items.Select(i => i with { Asks = "" }).ToValueList();
}
