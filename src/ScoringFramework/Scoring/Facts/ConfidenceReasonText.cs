namespace ScoringFramework.Scoring;

/// <summary>Writes confidence reasons as sentences.</summary>
internal static class ConfidenceReasonText
{
    public static string Of(ConfidenceReason reason)
    {
        var isOne = reason.Evidence.Count == 1;
        var cited = Quote.Few([.. reason.Evidence.Select(id => $"[{id}]")]);
        return reason.Kind switch
        {
            ConfidenceReasonKind.NoEvidence => "No evidence supports it.",
            ConfidenceReasonKind.Tier =>
                $"Its best evidence, {cited}, is of tier {reason.Tier}, which gives {Terms.Of(reason.Confidence!.Value)} at most.",
            ConfidenceReasonKind.Stale when reason.Date is { } date => $"{cited} is from {date}, older than {reason.MaxAge}.",
            ConfidenceReasonKind.Stale => $"{cited} has no date, and the rubric limits the age of evidence.",
            ConfidenceReasonKind.CommentaryOnly => $"{cited} is from a commentary-only outlet.",
            ConfidenceReasonKind.Weakened => $"{cited} is {Terms.Of(reason.Weakness!.Value)}.",
            ConfidenceReasonKind.SingleSource => $"The evidence that counts, {cited}, has one origin.",
            ConfidenceReasonKind.Contradicted =>
                $"{cited} {(isOne ? "contradicts" : "contradict")} it, and no argument answers {(isOne ? "it" : "them")}.",
            ConfidenceReasonKind.Outweighed =>
                $"{cited} {(isOne ? "contradicts it and is" : "contradict it and are")} stronger than all evidence that supports it.",
            ConfidenceReasonKind.Unreconciled =>
                $"{(isOne ? $"The figure in {cited} disagrees" : $"The figures in {cited} disagree")} with other figures of the same "
                + $"metric, and none is chosen.",
            ConfidenceReasonKind.RatersDisagree =>
                $"Its raters are {Quote.Number(reason.Range!.Value)} apart, more than {Quote.Number(reason.WidestRange!.Value)}.",
            ConfidenceReasonKind.Held => $"The analyst limits it to {Terms.Of(reason.Confidence!.Value)}: {Terms.Stop(reason.Because!)}",
            ConfidenceReasonKind.Median =>
                $"At least half of its weight has {AtMost(reason.Confidence!.Value)} confidence: {Quote.List(reason.Dimensions)}.",
            _ => $"Its completeness of {Figures.Share(reason.Completeness!.Value)} is below {Figures.Share(reason.Required!.Value)}, "
                + $"which green requires.",
        };
    }

    private static string AtMost(Confidence confidence) => confidence == Confidence.Amber ? "amber or red" : Terms.Of(confidence);
}
