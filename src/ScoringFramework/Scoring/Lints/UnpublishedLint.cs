namespace ScoringFramework.Scoring;

/// <summary>Scores that are in the dossier and will not be published, and what the headline is without them.</summary>
internal static class UnpublishedLint
{
    public static IEnumerable<Diagnostic> Of(CompiledRubric rubric, DossierIndex view, EvidenceIndex book)
    {
        var assessments = Assessments.Of(rubric, view, book);
        var run = new ScoringRun(rubric, assessments);
        var lifts = Lifts.Of(run, assessments).Where(l => l.Kind == LiftKind.NotScored)
            .ToDictionary(l => l.Dimension, StringComparer.Ordinal);
        var reported = UnreadFigureLint.Of(view).Select(d => (d.Path!.Segments[0], d.Path.Segments[1])).ToHashSet();
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var assessment in assessments.OfType<CriterionAssessment>().Where(a => a.Outcome is Outcome.Declined or Outcome.Missing))
        {
            if (IsReported(assessment, book, reported))
            {
                told.Add(assessment.Criterion.Id);
            }
            else if (PlaceOf(assessment, book) is { } place)
            {
                told.Add(assessment.Criterion.Id);
                yield return Graded(view, new Diagnostic(
                    PublicationCodes.ScoreNotPublished,
                    $"{Why(assessment)}{Effect(lifts.GetValueOrDefault(assessment.Criterion.Id), run)}",
                    string.Join(' ', assessment.Needs.Select(n => n.Text))).At(place));
            }
        }

        if (run.Now.Outcome[CompiledRubric.Root] == Outcome.Declined && view.Dossier.Scores.Count + view.Dossier.Evidence.Count > 0
            && PathToPublication.Of(run, assessments)[CompiledRubric.Root] is { Count: > 0 } needs && !IsTold(needs, told))
        {
            yield return Graded(view, new Diagnostic(
                PublicationCodes.HeadlineNotPublished, $"the headline of '{view.Dossier.Id}' is declined, so no score is published",
                needs[0].Text).At(ModelPath.Of("dossier")));
        }
    }

    // One cause is one problem: nothing is left to say where each criterion that the headline waits for is reported.
    private static bool IsTold(ValueList<Need> needs, HashSet<string> told)
    {
        var own = needs.Where(n => IsOfCriterion(n.Kind)).ToArray();
        return own.Length > 0 && (needs[0].Kind == NeedKind.AnyScore ? own.Any(IsToldOf) : own.All(IsToldOf));

        bool IsToldOf(Need need) => told.Contains(need.Dimension!);
    }

    private static bool IsOfCriterion(NeedKind kind) => kind is NeedKind.HeldScore or NeedKind.Figure or NeedKind.ReadableFigure
        or NeedKind.ChosenFigure or NeedKind.Cohort or NeedKind.Answers or NeedKind.Evidence;

    private static Diagnostic Graded(DossierIndex view, Diagnostic problem) =>
        problem with { Severity = view.Dossier.Status == DossierStatus.Draft ? Severity.Note : Severity.Warning };

    // Whether the cause is reported at its own place.
    private static bool IsReported(CriterionAssessment assessment, EvidenceIndex book, HashSet<(string, string)> reported) =>
        assessment.Reason!.Kind is NoScoreKind.NoCohort or NoScoreKind.Unanswered or NoScoreKind.NotInLookup or NoScoreKind.NotANumber or NoScoreKind.OtherUnit
        || (assessment.Reason.Kind == NoScoreKind.NoFigure
            && book.For(assessment.Criterion.Id).Any(p => reported.Contains(("evidence", p.Id))));

    // Null where nothing in the dossier is about the criterion, and where its author declines it.
    private static ModelPath? PlaceOf(CriterionAssessment assessment, EvidenceIndex book)
    {
        var (id, pieces) = (assessment.Criterion.Id, book.For(assessment.Criterion.Id));
        return assessment.Reason!.Kind == NoScoreKind.Declined ? null
            : assessment.Held is not null ? ModelPath.Of("scores", id).Name
            : assessment.Criterion.Measure is null || pieces.Count == 0 ? null
            : ModelPath.Of("evidence", pieces[0].Id).Name;
    }

    private static string Why(CriterionAssessment assessment)
    {
        var (id, reason) = (assessment.Criterion.Id, assessment.Reason!);
        return reason.Kind switch
        {
            NoScoreKind.TooLittleEvidence => $"{id} is declined: it has {Quote.List(Short(reason))}{NotCounted(reason)}",
            NoScoreKind.CommentaryOnly => $"{id} is declined: all its evidence is from commentary-only outlets",
            _ => $"{id} is {Terms.Of(assessment.Outcome)}",
        };
    }

    // Evidence that is there and does not count is what its author wonders about.
    private static string NotCounted(NoScoreReason reason) => reason.NotCounted switch
    {
        null or { Count: 0 } => "",
        [var only] => $". {only.Text}",
        { } several => $". {several[0].Text}, and {CountWords.Of(several.Count - 1, "other piece")} "
            + $"{(several.Count == 2 ? "does" : "do")} not count either",
    };

    private static IEnumerable<string> Short(NoScoreReason reason)
    {
        var (requires, has) = (reason.Requires!, reason.Has!);
        if (requires.Pieces > 0)
        {
            var that = reason.NotCounted is { Count: > 0 } ? " that counts" : "";
            yield return $"{Has(has.Pieces, "piece")} of evidence{that} and needs {CountWords.Of(requires.Pieces)}";
        }

        if (requires.Sources > 0)
        {
            yield return $"{Has(has.Sources, "independent source")} and needs {CountWords.Of(requires.Sources)}";
        }

        if (requires.Primary > 0)
        {
            yield return $"{Has(has.Primary, $"{Quote.Short(reason.Tier!)} piece")} and needs {CountWords.Of(requires.Primary)}";
        }
    }

    private static string Has(int count, string noun) => count == 0 ? $"no {noun}" : CountWords.Of(count, noun);

    private static string Effect(Lift? lift, ScoringRun run)
    {
        var leftOut = lift?.Replaced is { } score ? $". Its score of {Quote.Displayed(score)} is left out" : "";
        if (lift?.Difference is not { } difference || run.Displayed(CompiledRubric.Root) is not { } headline)
        {
            return leftOut;
        }

        if (lift.IsAtMost)
        {
            return difference == 0
                ? ""
                : $". The headline of {Quote.Displayed(headline)} may be up to {Quote.Displayed(difference)} higher without it";
        }

        var moved = difference == 0
            ? $"the headline is {Quote.Displayed(headline)} with or without it"
            : $"the headline {(difference > 0 ? "rises" : "falls")} from "
                + $"{Quote.Displayed(headline - difference)} to {Quote.Displayed(headline)} without it";
        return leftOut.Length == 0 ? $". {Terms.Capital(moved)}" : $"{leftOut}, and {moved}";
    }
}
