namespace ScoringFramework.Scoring;

/// <summary>
/// What a criterion's place is computed from: a held score always can, a figure through its curve or a checklist's answers where the rubric
/// says so. Whatever it comes from, the place is clamped to the scale and without noise.
/// </summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Scale">Its scale.</param>
/// <param name="Figure">How a figure becomes a place; null without a measure.</param>
/// <param name="Checklist">How answers become a place; null without a checklist.</param>
internal sealed record CompiledCriterion(Criterion Criterion, CompiledScale Scale, CompiledFigure? Figure, CompiledChecklist? Checklist)
{
    public static CompiledCriterion Of(Criterion criterion, CompiledScale scale) => new(
        criterion,
        scale,
        criterion.Measure is { } measure ? new CompiledFigure(measure, scale.Scale) : null,
        criterion.Checklist.Count > 0 ? new CompiledChecklist(criterion.Checklist) : null);
}
