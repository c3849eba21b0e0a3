namespace ScoringFramework.Changes;

/// <summary>Writes why something changed as sentences.</summary>
internal static class ChangeReasonText
{
    public static string Of(ChangeReason reason) => reason.Kind switch
    {
        ChangeReasonKind.Argument or ChangeReasonKind.Cap => Terms.Stop(reason.Because!),
        ChangeReasonKind.SameArgument => $"The argument did not change: {Terms.Stop(reason.Because!)}",
        ChangeReasonKind.NoScore => reason.NoScore!.Text,
        ChangeReasonKind.Origin => reason.Origin!.Text,
        ChangeReasonKind.Confidence => reason.Confidence!.Text,
        ChangeReasonKind.ConfidenceBefore => $"No longer: {reason.Confidence}",
        ChangeReasonKind.SourcePolicy => "The source policy requires other evidence for it.",
        ChangeReasonKind.Together => $"{Quote.List(reason.Dimensions)} changed together.",
        ChangeReasonKind.Publication => "Declined by min-completeness, or because a dimension without a score has on-missing: decline.",
        ChangeReasonKind.Title => $"Its title was {reason.Title}.",
        _ => $"The order of its evidence was {Ids(reason.EvidenceBefore!)}, and is {Ids(reason.EvidenceAfter!)}.",
    };

    private static string Ids(ValueList<string> evidence) => evidence.Count == 0 ? "none" : Quote.List(evidence.Select(id => $"[{id}]"));
}
