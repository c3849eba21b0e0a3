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
                Reason = $"its checklist leaves {Quote.List(points.Open)} unanswered",
                Needs = [$"{criterion.Id} needs {(points.Open.Count == 1 ? "an answer" : "answers")} to {Quote.List(points.Open)}."],
            };
        }

        if (!points.Applies)
        {
            return new() { Criterion = criterion, Outcome = Outcome.NotApplicable, Reason = "none of its checklist applies" };
        }

        return new()
        {
            Criterion = criterion,
            Outcome = Outcome.Scored,
            Unit = points.Unit,
            Origin = $"Checked: {Figures.Weight(points.Earned)} of {Figures.Weight(points.Possible)} points.",
        };
    }
}
