namespace ScoringFramework.Changes;

/// <summary>
/// Finds what differs behind a score whose number, confidence and level are the same, beyond the numbers that follow from other dimensions:
/// contribution and upside move with any of them.
/// </summary>
internal static class ReasoningChange
{
    /// <summary>The event; null when nothing differs.</summary>
    public static ChangeEvent? Of(string id, DimensionScore was, DimensionScore now, ValueList<EvidenceChange> evidence)
    {
        var (argument, argued) = (Argument(was), Argument(now));
        var reasons = Reasons(was, now, evidence.Count == 0).ToValueList();
        var isSame = argument == argued;
        return isSame && reasons.Count == 0 && evidence.Count == 0
            ? null
            : new(EventKind.Reasoning, id, isSame ? null : argument, isSame ? null : argued) { Reasons = reasons, Evidence = evidence };
    }

    // Why there is no score comes before what is argued for one that is not published.
    private static ChangeValue? Argument(DimensionScore d) => d is { Outcome: not Outcome.Scored, Reason: { } reason }
        ? new(ChangeValueKind.NoScore) { Reason = reason }
        : ChangeValue.OfWords(ChangeValueKind.Argument, d.Because);

    private static IEnumerable<ChangeReason> Reasons(DimensionScore was, DimensionScore now, bool isEvidenceSame)
    {
        if (was.Title != now.Title)
        {
            yield return new(ChangeReasonKind.Title) { Title = was.Title };
        }

        if (now.Outcome == Outcome.Scored && was.Reasoning.Origin != now.Reasoning.Origin
            && ChangeReason.Of(now.Reasoning.Origin) is { } origin)
        {
            yield return origin;
        }

        foreach (var reason in now.ConfidenceReasons.Except(was.ConfidenceReasons))
        {
            yield return ChangeReason.Of(reason);
        }

        // One of the same kind has changed, and has not gone.
        foreach (var reason in was.ConfidenceReasons.Where(w => now.ConfidenceReasons.All(n => n.Kind != w.Kind)))
        {
            yield return new(ChangeReasonKind.ConfidenceBefore) { Confidence = reason };
        }

        var (before, after) = (Ids(was.Reasoning), Ids(now.Reasoning));
        if (isEvidenceSame && !before.Equals(after))
        {
            yield return new(ChangeReasonKind.EvidenceOrder) { EvidenceBefore = before, EvidenceAfter = after };
        }
    }

    private static ValueList<string> Ids(ReasoningSnapshot reasoning) =>
        reasoning.Evidence.Concat(reasoning.CounterEvidence).Select(e => e.Id).ToValueList();
}
