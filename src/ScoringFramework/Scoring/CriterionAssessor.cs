namespace ScoringFramework;

/// <summary>Finds each criterion's own score: held, measured through its curve, or checked.</summary>
internal sealed class CriterionAssessor(DossierView view, EvidenceBook book)
{
    public CriterionAssessment Assess(Criterion criterion)
    {
        var held = view.FindScore(criterion.Id);
        if (held?.NotApplicable is { } inapplicable)
        {
            return new() { Criterion = criterion, Outcome = Outcome.NotApplicable, Reason = inapplicable, Held = held };
        }

        if (held?.Declined is { } declined)
        {
            return new()
            {
                Criterion = criterion, Outcome = Outcome.Declined, Reason = declined, Held = held,
                Needs = [$"{criterion.Id} needs an analyst who holds a score instead of declining it."],
            };
        }

        if (held?.Score is { } score)
        {
            return Hold(criterion, held, score);
        }

        return criterion switch
        {
            { Measure: { } measure } => Measured(criterion, measure) with { Held = held },
            { Checklist.Count: > 0 } => ChecklistScore.Of(criterion, held?.Checklist ?? []) with { Held = held },
            _ => new()
            {
                Criterion = criterion, Outcome = Outcome.Missing, Reason = "no score is held", Held = held,
                Needs = [$"{criterion.Id} needs a held score."],
            },
        };
    }

    private CriterionAssessment Hold(Criterion criterion, HeldScore held, decimal score)
    {
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
            Unit = Noise.Drop(view.Tree.Rubric.Scale.ToUnit(score)),
            Origin = replaces is null ? basis : $"{basis} {replaces}",
            Override = replaces is not null,
            Held = held,
        };
    }

    private CriterionAssessment Measured(Criterion criterion, Measure measure)
    {
        var figures = book.For(criterion.Id).Where(e => e.Metric?.Name == measure.Metric).ToArray();
        if (figures.Length == 0)
        {
            var unit = measure.Unit is null ? "" : $" in {measure.Unit}";
            return new()
            {
                Criterion = criterion, Outcome = Outcome.Missing, Reason = $"no evidence for it gives a figure of {measure.Metric}",
                Needs = [$"{criterion.Id} needs evidence with a figure of {measure.Metric}{unit}."],
            };
        }

        var (piece, metric, scale) = (figures[0], figures[0].Metric!, view.Tree.Rubric.Scale);
        double unitAt;
        if (measure.Curve is LookupCurve lookup)
        {
            if (metric.Text is null || lookup.Find(metric.Text) is not { } entry)
            {
                return Unusable($"its lookup has no '{metric.Text ?? Figures.Of(metric)}'");
            }

            unitAt = scale.ToUnit(entry.Score);
        }
        else if (metric.Value is { } value)
        {
            unitAt = measure.Curve.UnitAt((double)value, scale);
        }
        else
        {
            return Unusable($"its curve reads a number, and the figure is the text '{metric.Text}'");
        }

        return new()
        {
            Criterion = criterion,
            Outcome = Outcome.Scored,
            Unit = Noise.Drop(Math.Clamp(unitAt, 0, 1)),
            Origin = $"Measured: {measure.Metric} is {Figures.Of(metric)} [{piece.Id}].",
        };

        CriterionAssessment Unusable(string why) => new()
        {
            Criterion = criterion, Outcome = Outcome.Missing, Reason = $"the figure of {measure.Metric} in [{piece.Id}] cannot be used: {why}",
            Needs = [$"{criterion.Id} needs a figure of {measure.Metric} that its curve can read."],
        };
    }
}
