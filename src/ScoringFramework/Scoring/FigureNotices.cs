namespace ScoringFramework.Scoring;

/// <summary>What a reader must know of the figure that a measure reads.</summary>
internal static class FigureNotices
{
    public static IEnumerable<Diagnostic> Of(DossierIndex index, CriterionAssessment assessment)
    {
        if (assessment.Choice is not { Used: { } used } choice)
        {
            yield break;
        }

        // Where a figure lies beyond those of its cohort, no rubric can be extended.
        foreach (var note in assessment.Criterion.Measure!.Curve is CohortCurve ? [] : assessment.Notes.Where(n => n.Kind is ReasoningNoteKind.Clamped or ReasoningNoteKind.BelowFirstStep))
        {
            yield return Clamped(assessment, used, note);
        }

        if (choice.HasMoved)
        {
            yield return Moved(index, assessment.Criterion, used, choice.Former!);
        }
    }

    private static Diagnostic Clamped(CriterionAssessment assessment, Evidence used, ReasoningNote note)
    {
        var criterion = assessment.Criterion;
        var isScore = criterion.Measure!.Curve is IdentityCurve;
        var read = assessment.Origin?.Reading is { Over: not null } reading ? $"{Quote.Short(reading.Text)} from several figures"
            : $"{Shown(used)} from '{used.Id}'";
        var end = $"{Quote.Number(note.CountsAs!.Value)}{(note.Unit is null ? "" : $" {Quote.Short(note.Unit)}")}";
        var isStep = note.Kind == ReasoningNoteKind.BelowFirstStep;
        return new Diagnostic(
            FigureCodes.BeyondCurve,
            $"{criterion.Id} reads {read}, "
            + (isScore ? $"which is outside the scale and counts as {end}. Without a curve, the figure is the score"
                : isStep ? $"which is below the first step of its curve, {end}"
                : $"which is beyond the end of its curve and counts as {end}"),
            isScore ? $"Write a curve in the measure of {criterion.Id}, in the rubric, such as curve: {{ linear: {{ from: 0, to: 100 }} }}."
            : isStep ? "If it should score more than the steps below say, add a step to the curve in the rubric."
            : "If more should still count, extend the curve in the rubric.")
            .At(ModelPath.Of("evidence", used.Id, "metric").Then("value"))
            .And(ModelPath.Of("dimensions", criterion.Id, "measure", isScore ? "metric" : "curve"), isScore ? "the measure" : "the curve");
    }

    private static Diagnostic Moved(DossierIndex index, Criterion criterion, Evidence used, Evidence former)
    {
        var isTier = index.FindSource(former.Source)?.Tier != index.FindSource(used.Source)?.Tier;
        return new Diagnostic(
            FigureCodes.OtherFigure,
            $"{criterion.Id} reads {Shown(used)} from '{used.Id}'. Earlier releases read {Shown(former)} from '{former.Id}', "
            + (isTier ? "which is of a better tier" : "which is from a newer source"),
            isTier ? $"To put the tier first, write prefer: tier in the measure of {criterion.Id}." : "")
            .At(ModelPath.Of("evidence", used.Id, "metric").Name)
            .And(ModelPath.Of("evidence", former.Id, "metric").Name, "the figure that is no longer read");
    }

    private static string Shown(Evidence piece) => Quote.Short(FigureText.Of(piece.Metric!));
}
