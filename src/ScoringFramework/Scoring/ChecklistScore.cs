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
                Reason = $"its checklist leaves {Quote.List(open)} unanswered",
                Needs = [$"{criterion.Id} needs {(open.Length == 1 ? "an answer" : "answers")} to {Quote.List(open)}."],
            };
        }

        var applicable = criterion.Checklist.Where(i => given[i.Key].First() != Answer.NotApplicable).ToArray();
        if (applicable.Length == 0)
        {
            return new() { Criterion = criterion, Outcome = Outcome.NotApplicable, Reason = "none of its checklist applies" };
        }

        var earned = applicable.Where(i => given[i.Key].First() == Answer.Yes).Sum(i => i.Points);
        var possible = applicable.Sum(i => i.Points);
        return new()
        {
            Criterion = criterion,
            Outcome = Outcome.Scored,
            Unit = Noise.Drop(earned / possible),
            Origin = $"Checked: {Figures.Weight(earned)} of {Figures.Weight(possible)} points.",
        };
    }
}
