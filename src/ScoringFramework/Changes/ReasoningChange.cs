namespace ScoringFramework.Changes;

/// <summary>
/// Says what differs of a reasoning snapshot whose score, confidence and level are the same, beyond the numbers that follow from other
/// dimensions: contribution and upside move with any of them.
/// </summary>
internal static class ReasoningChange
{
    /// <summary>The event; null when nothing differs.</summary>
    public static ChangeEvent? Of(string id, DimensionScore was, DimensionScore now, ValueList<EvidenceChange> evidence)
    {
        var (argument, argued) = (Argument(was), Argument(now));
        var told = string.Join(' ', Told(was, now, evidence.Count == 0));
        return argument == argued && told.Length == 0 && evidence.Count == 0
            ? null
            : new(EventKind.Reasoning, id, argument == argued ? null : argument, argument == argued ? null : argued)
            {
                Because = told.Length == 0 ? null : told,
                Evidence = evidence,
            };
    }

    // Why there is no score comes before what is argued for one that does not hold.
    private static string? Argument(DimensionScore d) => d.Outcome == Outcome.Scored ? d.Because : d.Reason ?? d.Because;

    private static IEnumerable<string> Told(DimensionScore was, DimensionScore now, bool isEvidenceAsBefore)
    {
        if (was.Title != now.Title)
        {
            yield return $"It was called {was.Title}.";
        }

        if (now.Outcome == Outcome.Scored && was.Reasoning.Origin != now.Reasoning.Origin)
        {
            yield return now.Reasoning.Origin;
        }

        foreach (var reason in now.ConfidenceReasons.Except(was.ConfidenceReasons, StringComparer.Ordinal))
        {
            yield return reason;
        }

        // One that is given in other words has not gone.
        foreach (var reason in was.ConfidenceReasons.Where(w => now.ConfidenceReasons.All(n => KindOf(n) != KindOf(w))))
        {
            yield return $"No longer: {reason}";
        }

        if (isEvidenceAsBefore && (!was.Reasoning.Evidence.Equals(now.Reasoning.Evidence) || !was.Reasoning.CounterEvidence.Equals(now.Reasoning.CounterEvidence)))
        {
            yield return $"Its evidence stood as {Ids(was.Reasoning)}, and stands as {Ids(now.Reasoning)}.";
        }
    }

    private static string KindOf(string reason) => reason.Split(':')[0];

    private static string Ids(ReasoningSnapshot reasoning) =>
        reasoning.Evidence.Concat(reasoning.CounterEvidence) is var all && all.Any() ? Quote.List(all.Select(e => $"[{e.Id}]")) : "none";
}
