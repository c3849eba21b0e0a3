using static ScoringFramework.Severity;

namespace ScoringFramework;

/// <summary>SF3xxx: evidence policy and publication.</summary>
public static class PublicationCodes
{
    /// <summary>Excluded outlet.</summary>
    public static DiagnosticCode ExcludedOutlet { get; } = new("SF3101", Error, "excluded outlet",
        "An outlet that the source policy excludes may not be cited at all.");

    /// <summary>Figure from a commentary-only outlet.</summary>
    public static DiagnosticCode CommentaryFigure { get; } = new("SF3102", Error, "figure from a commentary-only outlet",
        "A commentary-only outlet may support an argument, and never carries a figure.");

    /// <summary>Counter-evidence not answered.</summary>
    public static DiagnosticCode CounterEvidenceIgnored { get; } = new("SF3103", Warning, "counter-evidence not answered",
        "A score that is held against primary counter-evidence answers it: its argument cites it.");

    /// <summary>Held confidence without effect.</summary>
    public static DiagnosticCode HeldConfidenceIdle { get; } = new("SF3104", Warning, "held confidence without effect",
        "An analyst may hold a confidence lower than the derived one, never higher.");

    /// <summary>Figures disagree.</summary>
    public static DiagnosticCode Unreconciled { get; } = new("SF3201", Warning, "figures disagree",
        "Figures of one metric that differ by more than the rubric allows are reconciled: one is used, with a reason. Never their average. Until then the best tier's most recent figure is used, and confidence is lower.");

    /// <summary>Units do not convert.</summary>
    public static DiagnosticCode UnitMismatch { get; } = new("SF3202", Error, "units do not convert",
        "Units are labels that must be equal, but for percent and ratio, thousand, million and billion, months and years.");

    /// <summary>Nothing to reconcile.</summary>
    public static DiagnosticCode NothingToReconcile { get; } = new("SF3203", Error, "nothing to reconcile",
        "A reconciliation chooses between figures of one metric, unit and period; there must be two.");

    /// <summary>Cap not decided.</summary>
    public static DiagnosticCode CapNotDecided { get; } = new("SF3301", Warning, "cap not decided",
        "A cap whose condition names a criterion without a score does not apply: the headline stands higher than it might.");

    /// <summary>Not used yet.</summary>
    public static DiagnosticCode NotUsedYet { get; } = new("SF3901", Note, "read and not used yet",
        "The formats have fields for pages and for the study of uncertainty, which this release reads and checks without using them.");
}
