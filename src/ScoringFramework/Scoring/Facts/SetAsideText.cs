namespace ScoringFramework.Scoring;

/// <summary>Why a figure is not read, as a part of a sentence that follows the figure.</summary>
internal static class SetAsideText
{
    public static string Of(SetAsideReason reason) => reason switch
    {
        SetAsideReason.Reconciled => "which the reconciliation sets aside",
        SetAsideReason.AnotherLength => "of a period of another length",
        SetAsideReason.NoPeriod => "which has no period",
        SetAsideReason.OlderPeriod => "of an older period",
        SetAsideReason.LowerTier => "from a lower tier",
        SetAsideReason.OlderSource => "from an older source",
        SetAsideReason.HigherScore => "which gives a higher score",
        _ => "which gives the same score",
    };
}
