namespace ScoringFramework.Tests.Reference;

/// <summary>Section 4.1: a criterion's own value.</summary>
internal static class ReferenceCriteria
{
    public static (Outcome Outcome, double Unit) Value(Criterion criterion, Dossier dossier)
    {
        var scale = dossier.Rubric.Scale;
        var held = dossier.Scores.SingleOrDefault(s => s.Dimension == criterion.Id);
        if (held?.NotApplicable is not null)
        {
            return (Outcome.NotApplicable, 0);
        }

        if (held?.Declined is not null)
        {
            return (Outcome.Declined, 0);
        }

        if (held?.Score is { } score)
        {
            return (Outcome.Scored, (double)Math.Round((score - scale.Min) / (scale.Max - scale.Min), 12));
        }

        return criterion.Measure is { } measure ? Measured(measure, criterion.Id, dossier)
            : criterion.Checklist.Count > 0 ? Checked(criterion, held)
            : (Outcome.Missing, 0);
    }

    private static (Outcome Outcome, double Unit) Measured(Measure measure, string id, Dossier dossier)
    {
        var metric = dossier.Evidence.FirstOrDefault(e => e.Supports.Contains(id) && e.Metric?.Name == measure.Metric)?.Metric;
        var scale = dossier.Rubric.Scale;
        double? unit = (measure.Curve, metric) switch
        {
            (LookupCurve lookup, { Text: { } text }) when lookup.Entries.SingleOrDefault(e => e.Text == text) is { } entry =>
                (double)((entry.Score - scale.Min) / (scale.Max - scale.Min)),
            (not LookupCurve, { Value: { } value }) => ReferenceCurves.UnitAt(measure.Curve, (double)value, scale),
            _ => null,
        };
        return unit is { } u ? (Outcome.Scored, Math.Round(Math.Min(1, Math.Max(0, u)), 12)) : (Outcome.Missing, 0);
    }

    private static (Outcome Outcome, double Unit) Checked(Criterion criterion, HeldScore? held)
    {
        var answers = criterion.Checklist.Select(i => (i.Points, i.Partly, held?.Checklist.SingleOrDefault(a => a.Key == i.Key)?.Answer))
            .ToArray();
        if (answers.Any(a => a.Answer is null))
        {
            return (Outcome.Missing, 0);
        }

        var apply = answers.Where(a => a.Answer != Answer.NotApplicable).ToArray();
        return apply.Length == 0
            ? (Outcome.NotApplicable, 0)
            : (Outcome.Scored, Math.Round(apply.Sum(a =>
            a.Answer == Answer.Yes ? a.Points : a.Answer == Answer.Partly ? a.Partly!.Value : 0) / apply.Sum(a => a.Points), 12));
    }
}
