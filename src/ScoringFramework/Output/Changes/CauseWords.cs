namespace ScoringFramework.Output;

/// <summary>The causes of a subject's change in one line: <c>P2a +0.25 [price-list], D3b +0.12 [filing]</c>.</summary>
internal static class CauseWords
{
    private const int MostEvidence = 2;

    /// <summary>The main causes, the largest first.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="most">How many are named.</param>
    public static string Of(SubjectChange subject, int most = 2) => subject.Kind switch
    {
        SubjectChangeKind.Outcome => Outcome(subject.Change),
        SubjectChangeKind.Score => Parts(subject, most),
        SubjectChangeKind.Below => Events(subject.Change, most),
        _ => "",
    };

    private static string Parts(SubjectChange subject, int most)
    {
        var parts = subject.Change.Parts.Where(p => p.Displayed != 0).ToArray();
        var named = parts.Where(p => p.Kind != CauseKind.Rounding).Take(most).ToArray();
        var rest = parts.Count(p => p.Kind != CauseKind.Rounding) - named.Length;
        return named.Length == 0 ? "rounding"
            : string.Join(", ", named.Select(p => Part(p, subject))) + (rest > 0 ? $", {Numerals.Count(rest)} more" : "");
    }

    private static string Part(ChangePart part, SubjectChange subject)
    {
        var decimals = Math.Max(subject.Change.After.Rounding.Decimals, 0);
        var shown = Math.Round(part.Displayed, decimals) == 0 ? part.Displayed : Math.Round(part.Displayed, decimals);
        var name = part.Kind switch
        {
            CauseKind.Cap => part.Id is null or CapLimit.Headline ? "cap" : $"cap {part.Id}",
            CauseKind.Cohort => part.Id is null ? "cohort" : $"cohort of {part.Id}",
            CauseKind.Weights => part.Id is null ? "weights" : $"weights of {part.Id}",
            _ => part.Id ?? ChangeWords.Of(part.Kind),
        };
        var evidence = part.Evidence.Select(e => $"[{e.Id}]").Distinct().ToArray();
        var cited = evidence.Length <= MostEvidence ? string.Join(' ', evidence)
            : $"{string.Join(' ', evidence.Take(MostEvidence))} +{Numerals.Count(evidence.Length - MostEvidence)}";
        var mark = subject.WithoutEvidence.Contains(part) ? "no new evidence (!)" : "";
        return string.Join(' ', new[] { name, Numerals.Signed(shown, Math.Max(decimals, DecimalsOf(shown))), cited, mark }
            .Where(w => w.Length > 0));
    }

    private static int DecimalsOf(decimal value) => (value / 1.0000000000000000000000000000m).Scale;

    private static string Outcome(Change change)
    {
        var reasons = change.Events.Where(e => e.Id is null && e.Kind == EventKind.Outcome).SelectMany(e => e.Reasons).ToArray();
        if (reasons.Length > 0)
        {
            return string.Join(' ', reasons.Select(r => r.Text));
        }

        var criteria = change.Events.Where(e => e.Kind == EventKind.Outcome && e.Id is not null)
            .Select(e => $"{e.Id} {EventSection.Step(e)}").Take(MostEvidence).ToArray();
        return criteria.Length == 0 ? "" : string.Join(", ", criteria);
    }

    private static string Events(Change change, int most)
    {
        var events = change.Events.Where(e => e.Kind is not EventKind.Reasoning and not EventKind.Scenario).ToArray();
        var shown = events.OrderBy(e => e.Id is null ? 0 : 1).Take(most).Select(Event).ToArray();
        return string.Join(", ", shown) + (events.Length > shown.Length ? $", {Numerals.Count(events.Length - shown.Length)} more" : "");
    }

    private static string Event(ChangeEvent e)
    {
        var subject = string.Join(' ', new[] { e.Id, e.Kind is EventKind.Score or EventKind.Outcome ? null : Terms.Of(e.Kind) }
            .OfType<string>());
        var why = e.Id is null && e.Reasons is [{ } reason, ..] ? $": {reason.Text}" : "";
        return $"{subject} {EventSection.Step(e)}".Trim() + why;
    }
}
