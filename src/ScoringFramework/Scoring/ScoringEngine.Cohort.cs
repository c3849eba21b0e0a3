namespace ScoringFramework;

/// <content>Subjects whose figures are compared with each other.</content>
public sealed partial class ScoringEngine
{
    /// <summary>
    /// Scores the dossiers of a cohort together. Their order changes nothing, and each scorecard is recomputed alone from its JSON.
    /// </summary>
    /// <param name="cohort">Dossiers of this engine's rubric.</param>
    /// <param name="references">The ids of subjects that are compared with the figures of the others and are none of them; null for
    /// none.</param>
    /// <returns>Their scorecards, in the order of the dossiers. Without a curve of <see cref="Curve.Cohort"/>, they are what <see
    /// cref="Score(Dossier)"/> gives.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cohort"/> is null.</exception>
    /// <exception cref="ArgumentException">A dossier was read or built with another rubric.</exception>
    public ValueList<Scorecard> ScoreTogether(IEnumerable<Dossier> cohort, IEnumerable<string>? references = null)
    {
        ArgumentNullException.ThrowIfNull(cohort);
        var all = cohort.ToArray();
        var figures = FiguresOf(all, references);
        return all.Select(dossier => Score(dossier.WithCohort(figures))).ToValueList();
    }

    /// <summary>Finds the figures of a cohort that the curves of this engine's rubric compare with.</summary>
    /// <param name="cohort">Dossiers of this engine's rubric. The figure of each is the one that its criterion reads, where the criterion
    /// has a score by it. Subjects that were wound down give none.</param>
    /// <param name="references">The ids of subjects that give none either; null for none.</param>
    /// <returns>The figures of each criterion with a curve of <see cref="Curve.Cohort"/>; empty where the rubric has none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cohort"/> is null.</exception>
    /// <exception cref="ArgumentException">A dossier was read or built with another rubric.</exception>
    public ValueList<CohortFigures> FiguresOf(IEnumerable<Dossier> cohort, IEnumerable<string>? references = null)
    {
        ArgumentNullException.ThrowIfNull(cohort);
        var relative = CohortCurve.In(Rubric).Select(c => compiled.NodeOf(c.Id)).ToArray();
        if (relative.Length == 0)
        {
            return [];
        }

        var apart = references?.ToHashSet(StringComparer.Ordinal) ?? [];
        var columns = relative.ToDictionary(node => node, _ => new List<decimal>());
        foreach (var dossier in cohort.Where(d => d.Subject.WoundDown is null && !apart.Contains(d.Id)))
        {
            ThrowIfOfAnotherRubric(dossier);
            var view = In(dossier.Subject.Variant).Index(dossier);
            var assessments = Assessments.OfFigures(compiled, view, new(view));
            foreach (var (node, column) in columns)
            {
                if (FigureOf(assessments[node]!) is { } figure)
                {
                    column.Add(figure);
                }
            }
        }

        return columns.Select(c => new CohortFigures(compiled.DimensionOf(c.Key).Id, c.Value.Order().ToValueList())).ToValueList();
    }

    // A held score has no figure, and one that is declined is not published.
    private decimal? FigureOf(CriterionAssessment assessment) => assessment switch
    {
        { Outcome: not Outcome.Scored } or { Choice: null } => null,
        { Origin.Reading: { Over: not null } reading } => reading.Value,
        { Choice.Used.Metric: { } metric } => compiled.Criteria[compiled.NodeOf(assessment.Criterion.Id)]!.Figure!.Exact(metric),
        _ => null,
    };
}
