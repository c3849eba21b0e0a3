namespace ScoringFramework.Scoring;

/// <summary>Finds each criterion's own score: held, measured through its curve, or checked.</summary>
/// <param name="view">The dossier.</param>
/// <param name="book">Its evidence.</param>
/// <param name="findsFigures">Whether it only finds the figures of a cohort, which it would compare with.</param>
internal sealed class CriterionAssessor(DossierIndex view, EvidenceIndex book, bool findsFigures = false)
{
    public CriterionAssessment Assess(CompiledCriterion compiled)
    {
        var criterion = compiled.Criterion;
        var held = view.FindScore(criterion.Id);
        if (held?.NotApplicable is { } inapplicable)
        {
            return Without(criterion, new(NoScoreKind.NotApplicable) { Because = inapplicable }) with
            {
                Outcome = Outcome.NotApplicable,
                Held = held
            };
        }

        if (held?.Declined is { } declined)
        {
            return Without(criterion, new(NoScoreKind.Declined) { Because = declined }, new Need(NeedKind.HeldScore, criterion.Id)) with
            {
                Outcome = Outcome.Declined,
                Held = held,
            };
        }

        if (held?.Score is { } score)
        {
            return One(Hold(compiled, held, score), held.By);
        }

        if (held?.Ratings is { } ratings)
        {
            return Rate(compiled, held, ratings);
        }

        return criterion switch
        {
            { Measure: { } measure } => Measured(compiled, measure) with { Held = held },
            { Checklist.Count: > 0 } => ChecklistScore.Of(compiled, held?.Checklist ?? []) with { Held = held },
            _ => Without(criterion, new(NoScoreKind.NotHeld), new Need(NeedKind.HeldScore, criterion.Id)) with { Held = held },
        };
    }

    private RatingPolicy Policy => view.Tree.Rubric.Ratings ?? RatingPolicy.Default;

    private CriterionAssessment Rate(CompiledCriterion compiled, HeldScore held, ValueList<Rating> ratings)
    {
        var assessment = Hold(compiled, held, Policy.Combined(ratings.Select(r => r.Score)));
        return ratings.Count < Policy.Needed
            ? TooFew(assessment, ratings.Count, Policy.Needed)
            : assessment with
            {
                Origin = assessment.Origin! with { Ratings = GivenRating.Of(view.Dossier, ratings), Combined = Policy },
            };
    }

    private CriterionAssessment One(CriterionAssessment assessment, string? by) =>
        Policy.Least > 1 ? TooFew(assessment, 1, Policy.Least)
        : by is not null && RaterOf(by) is { } rater
            ? assessment with { Origin = assessment.Origin! with { By = rater.Name } }
        : assessment;

    private Rater? RaterOf(string id) => view.Dossier.Raters.FirstOrDefault(r => r.Id == id);

    // One score is one rating, however it is written.
    private static CriterionAssessment TooFew(CriterionAssessment assessment, int has, int needed) => Without(
        assessment.Criterion,
        new(NoScoreKind.TooFewRatings) { Ratings = has, NeededRatings = needed },
        new Need(NeedKind.Ratings, assessment.Criterion.Id) { MissingRatings = needed - has }) with
    {
        Outcome = Outcome.Declined,
        NotCounted = assessment.Unit,
        Held = assessment.Held,
    };

    private static CriterionAssessment Without(Criterion criterion, NoScoreReason reason, params ReadOnlySpan<Need> needs) => new()
    {
        Criterion = criterion,
        Outcome = Outcome.Missing,
        Reason = reason,
        Needs = ValueList.Create(needs),
    };

    private CriterionAssessment Hold(CompiledCriterion compiled, HeldScore held, decimal score)
    {
        var origin = HeldOrigins.Of(held.Basis, compiled.Criterion);
        var measured = compiled.Criterion.Measure is { } measure ? Measured(compiled, measure) : null;
        var replaced = measured is { Outcome: Outcome.Scored } ? measured.Unit : (double?)null;
        return new()
        {
            Criterion = compiled.Criterion,
            Outcome = Outcome.Scored,
            Unit = compiled.Scale.UnitOf(score),
            Replaced = replaced,
            Origin = replaced is { } unit ? origin with { Replaced = compiled.Scale.Displayed(unit) } : origin,
            Held = held,
        };
    }

    private CriterionAssessment Measured(CompiledCriterion compiled, Measure measure)
    {
        var (criterion, form) = (compiled.Criterion, compiled.Figure!);
        var figures = book.For(criterion.Id).Where(e => e.Metric?.Name == measure.Metric).ToArray();
        if (figures.Length == 0)
        {
            return Without(
                criterion,
                new(NoScoreKind.NoFigure) { Metric = measure.Metric },
                new Need(NeedKind.Figure, criterion.Id) { Metric = measure.Metric, Unit = measure.Unit });
        }

        if (form.OfCohort is not null && FiguresOf(criterion.Id) is { } column)
        {
            form = form.Among(column);
            compiled = compiled with { Figure = form };
        }

        var readable = figures.Where(e => form.UnitOf(e.Metric!) is not null).ToArray();
        if (readable.Length == 0)
        {
            return Without(
                criterion,
                new(WhyUnreadable(measure, figures[0].Metric!))
                {
                    Metric = measure.Metric,
                    Evidence = [figures[0].Id],
                    Figure = Figure.Of(figures[0]),
                    Unit = measure.Unit,
                },
                new Need(NeedKind.ReadableFigure, criterion.Id) { Metric = measure.Metric });
        }

        // Which figure a subject is compared by does not depend on the others.
        var choice = new FigureChoice(view, measure, readable, e => measure.Curve switch
        {
            CohortCurve { Better: Better.Lower } => -(double)form.Exact(e.Metric!)!.Value,
            CohortCurve => (double)form.Exact(e.Metric!)!.Value,
            _ => form.UnitOf(e.Metric!)!.Value,
        });
        if (choice.Window is { } window)
        {
            return OverTime(compiled, measure, choice, window);
        }

        if (choice.Used is null && choice.SetAside.FirstOrDefault(s => s.Why == SetAsideReason.AnotherLength) is { Figure: { } other })
        {
            return Without(
                criterion,
                new(NoScoreKind.NoPeriodOfLength)
                {
                    Metric = measure.Metric,
                    Period = measure.Period,
                    Evidence = [other.Id],
                    Figure = Figure.Of(other)
                },
                new Need(NeedKind.Figure, criterion.Id) { Metric = measure.Metric, Unit = measure.Unit, Period = measure.Period });
        }

        if (choice.Used is not { } used)
        {
            var chosen = view.Groups.Find(readable[0].Id)!.Reconciliation!.Use;
            return Without(
                criterion,
                new(NoScoreKind.FigureSetAside) { Metric = measure.Metric, Evidence = [readable[0].Id, chosen] },
                new Need(NeedKind.ChosenFigure, criterion.Id) { Metric = measure.Metric, Evidence = [chosen] });
        }

        return Compared(compiled, measure, form.Exact(used.Metric!), new()
        {
            Criterion = criterion,
            Outcome = Outcome.Scored,
            Unit = form.UnitOf(used.Metric!)!.Value,
            Origin = new(ScoreOriginKind.Measured) { Measured = CitedFigure.Of(used), Reading = Rounded(form, measure, used.Metric!) },
            Notes = [.. FigureNotes.Clamped(compiled, used, form.Number(used.Metric!)),
                .. FigureNotes.NotUsed(measure.Metric, choice.SetAside)],
            Choice = choice,
        });
    }

    private ValueList<decimal>? FiguresOf(string criterion) =>
        view.Dossier.CohortFigures.FirstOrDefault(f => f.Criterion == criterion)?.Values;

    // A figure is a score among the others of its cohort only.
    private CriterionAssessment Compared(
        CompiledCriterion compiled, Measure measure, decimal? figure, CriterionAssessment assessment)
    {
        if (compiled.Figure!.OfCohort is not { } cohort || figure is not { } value || findsFigures)
        {
            return assessment;
        }

        var (criterion, column) = (compiled.Criterion, FiguresOf(compiled.Criterion.Id));
        if (column is null)
        {
            return Without(criterion, new(NoScoreKind.NoCohort) { Metric = measure.Metric }, new Need(NeedKind.Cohort, criterion.Id)) with
            {
                Choice = assessment.Choice,
                Compared = value,
            };
        }

        if (cohort.Fault is { } fault)
        {
            return Without(criterion, new(fault switch
            {
                CohortFault.TooFew => NoScoreKind.CohortTooSmall,
                CohortFault.Constant => NoScoreKind.CohortIsConstant,
                _ => NoScoreKind.CohortNotPositive,
            })
            { Metric = measure.Metric, Compared = column.Count }) with
            { Outcome = Outcome.NotApplicable, Choice = assessment.Choice, Compared = value };
        }

        var reading = assessment.Origin!.Reading ?? new(value, measure.Unit);
        return assessment with
        {
            Compared = value,
            Origin = assessment.Origin with { Reading = reading with { Cohort = CohortStatistics.Of(cohort, value) } },
        };
    }

    // What the curve reads, where that is not the figure itself.
    private static CurveReading? Rounded(CompiledFigure form, Measure measure, Metric metric) =>
        measure.Rounding is not null && metric.Value is { } value && Units.Exact(value, metric.Unit, form.Unit) is { } exact
            && form.Rounded(exact) is var rounded && rounded != exact
            ? new(rounded, measure.Unit)
            : null;

    private CriterionAssessment OverTime(CompiledCriterion compiled, Measure measure, FigureChoice choice, FigureWindow window)
    {
        var form = compiled.Figure!;
        var figures = window.Read.Select(CitedFigure.Of).ToValueList();
        if (window.FirstWithout is { } day)
        {
            return Without(
                compiled.Criterion,
                new(NoScoreKind.PeriodsWithoutFigure)
                {
                    Metric = measure.Metric,
                    Period = measure.Period,
                    Over = measure.Over,
                    Ends = day,
                    Evidence = figures.Select(f => f.Evidence).ToValueList()
                },
                new Need(NeedKind.Figure, compiled.Criterion.Id)
                {
                    Metric = measure.Metric,
                    Unit = measure.Unit,
                    Period = measure.Period,
                    Ends = day
                }) with
            { Choice = choice };
        }

        // A number too large to be computed with exactly is no figure that anybody publishes.
        if (window.Value(form.Unit) is not { } value)
        {
            return Without(
                compiled.Criterion,
                new(NoScoreKind.OtherUnit)
                {
                    Metric = measure.Metric,
                    Evidence = [window.Read[0].Id],
                    Figure = Figure.Of(window.Read[0]),
                    Unit = measure.Unit
                },
                new Need(NeedKind.ReadableFigure, compiled.Criterion.Id) { Metric = measure.Metric });
        }

        var used = window.Read[0];
        return Compared(compiled, measure, form.Rounded(value), new()
        {
            Criterion = compiled.Criterion,
            Outcome = Outcome.Scored,
            Unit = form.UnitOf(value)!.Value,
            Origin = new(ScoreOriginKind.Measured)
            {
                Measured = CitedFigure.Of(used),
                Reading = new(form.Rounded(value), measure.Unit) { Over = measure.Over, Figures = figures },
            },
            Notes = [.. FigureNotes.Clamped(compiled, used, CompiledFigure.Double(form.Rounded(value))),
                .. FigureNotes.NotUsed(measure.Metric, choice.SetAside)],
            Choice = choice,
        });
    }

    private static NoScoreKind WhyUnreadable(Measure measure, Metric metric) =>
        measure.Curve is LookupCurve ? NoScoreKind.NotInLookup
        : metric.Value is null ? NoScoreKind.NotANumber
        : NoScoreKind.OtherUnit;
}
