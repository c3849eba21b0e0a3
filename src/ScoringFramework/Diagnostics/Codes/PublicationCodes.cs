using static ScoringFramework.Severity;

namespace ScoringFramework.Diagnostics;

/// <summary>SF3xxx: evidence policy and publication.</summary>
public static class PublicationCodes
{
    /// <summary>Excluded outlet.</summary>
    public static DiagnosticDescriptor ExcludedOutlet { get; } = new("SF3101", Error, "excluded outlet",
        "The rubric's source policy excludes the outlet by its name or domain, such as a wire that prints what it is paid for: it may not be cited at all. Cite the publication that it passes on, or leave the claim out.");

    /// <summary>Figure from a commentary-only outlet.</summary>
    public static DiagnosticDescriptor CommentaryFigure { get; } = new("SF3102", Error, "figure from a commentary-only outlet",
        "The source policy lets the outlet be cited for commentary only: it may support an argument, and never carries a figure. Take the figure from the publication that it comes from, or leave 'metric' out.");

    /// <summary>Counter-evidence not answered.</summary>
    public static DiagnosticDescriptor CounterEvidenceIgnored { get; } = new("SF3103", Warning, "counter-evidence not answered",
        "A source of the first tier speaks against this score, and the argument does not mention it. A reader would find it in the register and wonder. Cite it in 'because' and say why the score holds all the same, or change the score.");

    /// <summary>Held confidence without effect.</summary>
    public static DiagnosticDescriptor HeldConfidenceIdle { get; } = new("SF3104", Warning, "held confidence without effect",
        "An analyst may hold a confidence lower than the one that the evidence gives, never higher. Here the evidence gives no more, so what is held changes nothing. Leave it out.");

    /// <summary>Figures disagree.</summary>
    public static DiagnosticDescriptor Unreconciled { get; } = new("SF3201", Warning, "figures disagree",
        "Figures of one metric, unit and period differ by more than the rubric's disagreement allows. They are never averaged: one is used, and readers are told why. Until then the best tier's most recent figure is used, and confidence is lower. Choose one under 'reconciliations', with the reason.");

    /// <summary>Units do not convert.</summary>
    public static DiagnosticDescriptor UnitMismatch { get; } = new("SF3202", Error, "units do not convert",
        "Units are labels that must be equal, but for percent and ratio, thousand, million and billion, months and years, which convert exactly. Anything else would be a guess in a score. Give the figure in the unit that is asked for, or the metric another name.");

    /// <summary>Nothing to reconcile.</summary>
    public static DiagnosticDescriptor NothingToReconcile { get; } = new("SF3203", Error, "nothing to reconcile",
        "A reconciliation chooses between figures of one metric, unit and period, and there is only one, so it would stand in the register as a decision that nobody took. Remove it, or give the other figure's evidence the same metric name, unit and period.");

    /// <summary>Figure that its measure cannot read.</summary>
    public static DiagnosticDescriptor UnreadableFigure { get; } = new("SF3204", Warning, "figure that its measure cannot read",
        "A curve reads numbers, and a lookup the texts that it lists. A figure in another form counts for nothing, and its criterion is missing unless other evidence gives one. Write the number alone as the figure's value, and what qualifies it in the claim; or give one of the lookup's texts.");

    /// <summary>Cap not decided.</summary>
    public static DiagnosticDescriptor CapNotDecided { get; } = new("SF3301", Warning, "cap not decided",
        "A cap whose condition names a criterion without a score does not apply, since an unknown is never a low score: the headline stands higher than it might. Score the criterion, or say in the dossier why it is declined.");

    /// <summary>Not used yet.</summary>
    public static DiagnosticDescriptor NotUsedYet { get; } = new("SF3901", Note, "read and not used yet",
        "The formats have fields for published pages and for the study of uncertainty, which this release reads and checks without using them. Nothing is wrong; it is told so that nobody takes silence for an effect.");
}
