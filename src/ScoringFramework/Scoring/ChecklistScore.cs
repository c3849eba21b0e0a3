namespace ScoringFramework.Scoring;

/// <summary>A checklist's score: points earned over points that apply. An unanswered item makes it missing, never a no.</summary>
internal static class ChecklistScore
{
    public static CriterionAssessment Of(CompiledCriterion compiled, ValueList<ChecklistAnswer> answers)
    {
        var criterion = compiled.Criterion;
        var points = compiled.Checklist!.PointsOf(answers);
        if (points.Open.Count > 0)
        {
            return new()
            {
                Criterion = criterion,
                Outcome = Outcome.Missing,
                Reason = new(NoScoreKind.Unanswered) { Items = points.Open.ToValueList() },
                Needs = [new(NeedKind.Answers, criterion.Id) { Items = points.Open.ToValueList() }],
            };
        }

        if (!points.Applies)
        {
            return new() { Criterion = criterion, Outcome = Outcome.NotApplicable, Reason = new(NoScoreKind.NoItemApplies) };
        }

        return new()
        {
            Criterion = criterion,
            Outcome = Outcome.Scored,
            Unit = points.Unit,
            Origin = new(ScoreOriginKind.Checked) { Earned = points.Earned, Possible = points.Possible },
        };
    }
}
