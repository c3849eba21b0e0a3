namespace ScoringFramework.Sql.Tests.Rows;

/// <summary>A row of a table, and what the scalar evaluator makes of it.</summary>
/// <param name="Id">Which row it is.</param>
/// <param name="Variant">Its variant; null without one.</param>
/// <param name="Cells">Its values by column: a decimal, a text, or null.</param>
/// <param name="Values">Each criterion's outcome and place, by node.</param>
internal sealed record SubjectRow(int Id, string? Variant, IReadOnlyDictionary<string, object?> Cells, CriterionValue[] Values)
{
    /// <summary>The row as a dossier's evaluation would have it.</summary>
    public ScoringRun Evaluate(CompiledRubric rubric)
    {
        var weighed = rubric.In(Variant);
        var assessments = new CriterionAssessment?[rubric.Count];
        for (var node = 1; node < rubric.Count; node++)
        {
            assessments[node] = rubric.Criteria[node] is { } criterion
                ? new() { Criterion = criterion.Criterion, Outcome = Values[node].Outcome, Unit = Values[node].Unit } : null;
        }

        return new(weighed, assessments);
    }
}
