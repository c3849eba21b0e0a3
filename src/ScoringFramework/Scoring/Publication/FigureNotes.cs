namespace ScoringFramework.Scoring;

/// <summary>Notes on the figures that a criterion does not use.</summary>
internal static class FigureNotes
{
    // More figures than this do not help a reader.
    private const int MostFigures = 12;

    /// <summary>The readable figures of a measure that it does not use.</summary>
    public static IEnumerable<ReasoningNote> NotUsed(string metric, ValueList<FigureSetAside> others)
    {
        if (others.Count > 0)
        {
            var named = others.Take(MostFigures).Select(o => CitedFigure.Of(o.Figure) with { SetAside = o.Why }).ToValueList();
            yield return new(ReasoningNoteKind.NotUsed)
            {
                Metric = metric,
                Evidence = named.Select(f => f.Evidence).ToValueList(),
                NotUsed = named,
                NotUsedCount = others.Count
            };
        }
    }

    /// <summary>A figure beyond the end of its curve; nothing for one between the ends.</summary>
    public static IEnumerable<ReasoningNote> Clamped(CompiledCriterion criterion, Evidence used, double? number)
    {
        var measure = criterion.Criterion.Measure!;
        if (number is { } value && (criterion.Figure!.OfCohort is { } cohort ? cohort.EndFor((decimal)value)
            : measure.Curve.EndFor(value, criterion.Scale.Scale)) is { } end)
        {
            yield return new(measure.Curve is StepsCurve ? ReasoningNoteKind.BelowFirstStep : ReasoningNoteKind.Clamped)
            {
                Metric = measure.Metric,
                Evidence = [used.Id],
                Used = CitedFigure.Of(used),
                CountsAs = end,
                Unit = measure.Unit,
            };
        }
    }

    /// <summary>For each metric of a criterion whose figures disagree: the figure that is used, and beside it those that are not.</summary>
    public static IReadOnlyList<ReasoningNote> Disagreements(DossierIndex view, IReadOnlyList<Evidence> pieces) =>
        view.Groups.Disagree && pieces.Any(e => view.Groups.Find(e.Id) is { Disagrees: true }) ? [.. Notes(view, pieces)] : [];

    private static IEnumerable<ReasoningNote> Notes(DossierIndex view, IEnumerable<Evidence> pieces)
    {
        foreach (var group in pieces.Select(e => view.Groups.Find(e.Id)).OfType<MetricGroup>().Where(g => g.Disagrees).Distinct())
        {
            if (group.Reconciliation is { } choice)
            {
                var others = group.Pieces.Where(p => p.Id != choice.Use).ToArray();
                yield return Note(ReasoningNoteKind.Reconciled, group.Metric, others) with
                {
                    Evidence = [choice.Use, .. others.Take(MostFigures).Select(p => p.Id)],
                    Used = CitedFigure.Of(group.Pieces.First(p => p.Id == choice.Use)),
                    Because = choice.Because,
                };
            }
            else
            {
                yield return Note(ReasoningNoteKind.Unreconciled, group.Metric, group.Pieces);
            }
        }
    }

    private static ReasoningNote Note(ReasoningNoteKind kind, string metric, IReadOnlyCollection<Evidence> notUsed)
    {
        var named = notUsed.Take(MostFigures).Select(CitedFigure.Of).ToValueList();
        return new(kind)
        {
            Metric = metric,
            Evidence = named.Select(f => f.Evidence).ToValueList(),
            NotUsed = named,
            NotUsedCount = notUsed.Count
        };
    }
}
