namespace ScoringFramework.Scoring;

/// <summary>Finds each criterion's own score: held, measured through its curve, or checked.</summary>
internal sealed class CriterionAssessor(DossierIndex view, EvidenceIndex book)
{
    public CriterionAssessment Assess(CompiledCriterion compiled)
    {
        var criterion = compiled.Criterion;
        var held = view.FindScore(criterion.Id);
        if (held?.NotApplicable is { } inapplicable)
        {
            return new() { Criterion = criterion, Outcome = Outcome.NotApplicable, Reason = inapplicable, Held = held };
        }

        if (held?.Declined is { } declined)
        {
            return new()
            {
                Criterion = criterion,
                Outcome = Outcome.Declined,
                Reason = declined,
                Held = held,
                Needs = [$"{criterion.Id} needs a held score."],
            };
        }

        if (held?.Score is { } score)
        {
            return Hold(compiled, held, score);
        }

        return criterion switch
        {
            { Measure: { } measure } => Measured(compiled, measure) with { Held = held },
            { Checklist.Count: > 0 } => ChecklistScore.Of(compiled, held?.Checklist ?? []) with { Held = held },
            _ => new()
            {
                Criterion = criterion,
                Outcome = Outcome.Missing,
                Reason = "no score is held",
                Held = held,
                Needs = [$"{criterion.Id} needs a held score."],
            },
        };
    }

    private static CriterionAssessment Hold(CompiledCriterion compiled, HeldScore held, decimal score)
    {
        var criterion = compiled.Criterion;
        var replaces = criterion switch
        {
            { Measure: not null } => "It overrides the measured score.",
            { Checklist.Count: > 0 } => "It overrides the checklist.",
            _ => null,
        };
        var basis = held.Basis switch
        {
            Basis.Published => "Held as published elsewhere.",
            Basis.Reconstructed => "Held as a reconstruction of a score that is not public.",
            _ => "Held on the analyst's judgement.",
        };
        return new()
        {
            Criterion = criterion,
            Outcome = Outcome.Scored,
            Unit = compiled.Scale.UnitOf(score),
            Origin = replaces is null ? basis : $"{basis} {replaces}",
            Override = replaces is not null,
            Held = held,
        };
    }

    private CriterionAssessment Measured(CompiledCriterion compiled, Measure measure)
    {
        var (criterion, compiledFigure) = (compiled.Criterion, compiled.Figure!);
        var figures = book.For(criterion.Id).Where(e => e.Metric?.Name == measure.Metric).ToArray();
        if (figures.Length == 0)
        {
            var unit = measure.Unit is null ? "" : $" in {measure.Unit}";
            return new()
            {
                Criterion = criterion,
                Outcome = Outcome.Missing,
                Reason = $"no evidence for it gives a figure of {measure.Metric}",
                Needs = [$"{criterion.Id} needs evidence with a figure of {measure.Metric}{unit}."],
            };
        }

        var readable = figures.Where(e => compiledFigure.UnitOf(e.Metric!) is not null).ToArray();
        if (readable.Length == 0)
        {
            return new()
            {
                Criterion = criterion,
                Outcome = Outcome.Missing,
                Reason = $"the figure of {measure.Metric} [{figures[0].Id}] cannot be used: {WhyUnreadable(measure, figures[0].Metric!)}",
                Needs = [$"{criterion.Id} needs a figure of {measure.Metric} that its curve can read."],
            };
        }

        if (MeasuredFigure.Pick(view, readable, e => compiledFigure.UnitOf(e.Metric!)!.Value) is not { } used)
        {
            var chosen = view.Groups.Find(readable[0].Id)!.Reconciliation!.Use;
            return new()
            {
                Criterion = criterion,
                Outcome = Outcome.Missing,
                Reason = $"the figure of {measure.Metric} in [{readable[0].Id}] is set aside for the one in [{chosen}], which is no evidence for it",
                Needs = [$"{criterion.Id} needs [{chosen}] among the evidence that supports it."],
            };
        }

        var others = readable.Where(e => e.Id != used.Id).Select(e => $"{FigureText.Of(e.Metric!)} [{e.Id}]").ToArray();
        return new()
        {
            Criterion = criterion,
            Outcome = Outcome.Scored,
            Unit = compiledFigure.UnitOf(used.Metric!)!.Value,
            Origin = $"Measured: {measure.Metric} is {FigureText.Of(used.Metric!)} [{used.Id}].",
            Notes = others.Length == 0 ? [] : [$"Not used: {Quote.List(others)}."],
        };
    }

    private static string WhyUnreadable(Measure measure, Metric metric) => measure.Curve switch
    {
        LookupCurve => $"its lookup has no {(metric.Text is null ? FigureText.Of(metric) : $"'{metric.Text}'")}",
        _ when metric.Value is null => $"its curve reads a number, and the figure is the text '{metric.Text}'",
        _ => $"nothing converts {metric.Unit ?? "a number without a unit"} to {measure.Unit ?? "a number without a unit"} exactly",
    };
}
