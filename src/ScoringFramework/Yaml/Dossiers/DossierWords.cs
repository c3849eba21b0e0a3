namespace ScoringFramework;

/// <summary>The words of a dossier for the values of its enumerations.</summary>
internal static class DossierWords
{
    public static Words<DossierStatus> Statuses { get; } =
        new(("draft", DossierStatus.Draft), ("reviewed", DossierStatus.Reviewed), ("published", DossierStatus.Published));

    public static Words<Basis> Bases { get; } =
        new(("judged", Basis.Judged), ("published", Basis.Published), ("reconstructed", Basis.Reconstructed));

    public static Words<Answer> Answers { get; } = new(("yes", Answer.Yes), ("no", Answer.No), ("n/a", Answer.NotApplicable));

    public static Words<Weakness> Weaknesses { get; } = new(
        ("indirect", Weakness.Indirect), ("imprecise", Weakness.Imprecise), ("inconsistent", Weakness.Inconsistent), ("biased", Weakness.Biased));

    public static Words<MetricBound> Bounds { get; } = new(("at-least", MetricBound.AtLeast), ("at-most", MetricBound.AtMost));

    public static Words<Threat> Threats { get; } =
        new(("high", Threat.High), ("medium", Threat.Medium), ("low", Threat.Low), ("reference", Threat.Reference));
}
