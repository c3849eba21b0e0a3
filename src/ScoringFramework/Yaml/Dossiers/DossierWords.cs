namespace ScoringFramework.Yaml;

/// <summary>The words of a dossier for the values of its enumerations.</summary>
internal static class DossierWords
{
    public static Words<DossierStatus> Statuses { get; } = new(
        ("draft", DossierStatus.Draft, "Being written."),
        ("reviewed", DossierStatus.Reviewed, "Checked by somebody other than its author."),
        ("published", DossierStatus.Published, "Public."));

    public static Words<Basis> Bases { get; } = new(
        ("judged", Basis.Judged, "The dossier's analyst judged it."),
        ("published", Basis.Published, "Somebody else published it."),
        ("reconstructed", Basis.Reconstructed, "Somebody else has it unpublished, and the analyst reconstructed it."));

    public static Words<RaterKind> RaterKinds { get; } = new(
        ("person", RaterKind.Person, "A person."),
        ("model", RaterKind.Model, "A model that computes ratings, such as a language model."));

    public static Words<Answer> Answers { get; } = new(
        ("yes", Answer.Yes, "Earns the item's points."),
        ("no", Answer.No, "Earns nothing."),
        ("n/a", Answer.NotApplicable, "The item does not apply, and is not counted."),
        ("partly", Answer.Partly, "Earns the points that the item gives for it; only where the rubric gives some."));

    public static Words<Weakness> Weaknesses { get; } = new(
        ("indirect", Weakness.Indirect, "It is about something close to the question, not about the question itself."),
        ("imprecise", Weakness.Imprecise, "It is vague in number, time or scope."),
        ("inconsistent", Weakness.Inconsistent, "It does not agree with itself or with the rest of its source."),
        ("biased", Weakness.Biased, "Its author has a stake in it."));

    public static Words<MetricBound> Bounds { get; } = new(
        ("at-least", MetricBound.AtLeast, "The figure is the number or more."),
        ("at-most", MetricBound.AtMost, "The figure is the number or less."));

    public static Words<Threat> Threats { get; } = new(
        ("high", Threat.High, "Head to head."),
        ("medium", Threat.Medium, "On some fronts."),
        ("low", Threat.Low, "At the edges."),
        ("reference", Threat.Reference, "A yardstick, not a competitor in the market."));
}
