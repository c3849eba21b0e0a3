namespace ScoringFramework.Scoring;

/// <summary>A checklist's score: points earned over points that apply. An unanswered item makes it missing, never a no.</summary>
internal static class ChecklistScore
{
    public static CriterionAssessment Of(Criterion criterion, ValueList<ChecklistAnswer> answers)
    {
        var given = answers.ToLookup(a => a.Key, a => a.Answer, StringComparer.Ordinal);
        var open = criterion.Checklist.Where(i => !given.Contains(i.Key)).Select(i => i.Key).ToArray();
        if (open.Length > 0)
        {
            return new()
            {
                Criterion = criterion,
                Outcome = Outcome.Missing,
                Reason = new(NoScoreKind.Unanswered) { Items = [.. open] },
                Needs = [new(NeedKind.Answers, criterion.Id) { Items = [.. open] }],
            };
        }

        var applicable = criterion.Checklist.Where(i => given[i.Key].First() != Answer.NotApplicable).ToArray();
        if (applicable.Length == 0)
        {
            return new() { Criterion = criterion, Outcome = Outcome.NotApplicable, Reason = new(NoScoreKind.NoItemApplies) };
        }

        var earned = applicable.Where(i => given[i.Key].First() == Answer.Yes).Sum(i => i.Points);
        var possible = applicable.Sum(i => i.Points);
        return new()
        {
            Criterion = criterion,
            Outcome = Outcome.Scored,
            Unit = Noise.Drop(earned / possible),
            Origin = new(ScoreOriginKind.Checked) { Earned = earned, Possible = possible },
        };
    }
}
