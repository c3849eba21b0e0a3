using static ScoringFramework.Severity;

namespace ScoringFramework;

/// <summary>SF2xxx: what a dossier says.</summary>
public static class DossierCodes
{
    /// <summary>Invalid id.</summary>
    public static DiagnosticCode InvalidId { get; } = new("SF2001", Error, "invalid id",
        "Ids of dossiers, sources and evidence begin with a letter and hold letters, digits, '.', '_' and '-', 64 at most.");

    /// <summary>Id used twice.</summary>
    public static DiagnosticCode DuplicateId { get; } = new("SF2002", Error, "id used twice",
        "Sources, evidence and held scores are referred to by their ids, so each is there once.");

    /// <summary>Text without words.</summary>
    public static DiagnosticCode EmptyText { get; } = new("SF2003", Error, "text without words",
        "A reason or a name that is there must say something.");

    /// <summary>Rubric not usable.</summary>
    public static DiagnosticCode NoRubric { get; } = new("SF2004", Error, "rubric not usable",
        "A dossier is scored by the rubric that it names; without it nothing can be scored.");

    /// <summary>Another rubric version.</summary>
    public static DiagnosticCode OtherRubricVersion { get; } = new("SF2005", Error, "another rubric version",
        "A dossier that names a version is scored by that version only, so that a score never moves in silence.");

    /// <summary>Path not relative.</summary>
    public static DiagnosticCode PathNotRelative { get; } = new("SF2006", Error, "path not relative",
        "Paths are relative and resolved against the file that holds them, so that a folder can be moved and published.");

    /// <summary>Include refused.</summary>
    public static DiagnosticCode IncludeRefused { get; } = new("SF2007", Error, "include refused",
        "A dossier includes source lists, one level deep, and only when it is read from a file.");

    /// <summary>Unknown source.</summary>
    public static DiagnosticCode UnknownSource { get; } = new("SF2101", Error, "unknown source",
        "Evidence names the source that it is from, so that anyone can check it.");

    /// <summary>Unknown tier.</summary>
    public static DiagnosticCode UnknownTier { get; } = new("SF2102", Error, "unknown tier",
        "A source's tier is one of the rubric's source policy.");

    /// <summary>Source after as-of.</summary>
    public static DiagnosticCode FromTheFuture { get; } = new("SF2103", Error, "source after as-of",
        "A source published after the dossier's as-of date was not known then.");

    /// <summary>Relays in a circle.</summary>
    public static DiagnosticCode RelayCircle { get; } = new("SF2104", Error, "relays in a circle",
        "Relays lead to the origin of what a source says; in a circle there is none.");

    /// <summary>Observed after published.</summary>
    public static DiagnosticCode ObservedAfterPublished { get; } = new("SF2105", Error, "observed after published",
        "What a source says was so before the source was published.");

    /// <summary>Unknown dimension.</summary>
    public static DiagnosticCode UnknownDimension { get; } = new("SF2106", Error, "unknown dimension",
        "Evidence, held scores and risks name dimensions of the rubric.");

    /// <summary>Supports and contradicts.</summary>
    public static DiagnosticCode SupportsAndContradicts { get; } = new("SF2107", Error, "supports and contradicts",
        "One claim speaks for a dimension's score or against it.");

    /// <summary>Score held on a composite.</summary>
    public static DiagnosticCode HeldComposite { get; } = new("SF2201", Error, "score held on a composite",
        "Only criteria are held; composites are computed from them.");

    /// <summary>Two verdicts.</summary>
    public static DiagnosticCode TwoVerdicts { get; } = new("SF2202", Error, "two verdicts",
        "A criterion has a score, does not apply, is declined, or has a checklist's answers: one of them.");

    /// <summary>No verdict.</summary>
    public static DiagnosticCode NoVerdict { get; } = new("SF2203", Error, "no verdict",
        "A held score says what is held.");

    /// <summary>Score outside the scale.</summary>
    public static DiagnosticCode ScoreOutsideScale { get; } = new("SF2204", Error, "score outside the scale",
        "A held score lies on the rubric's scale.");

    /// <summary>Override without because.</summary>
    public static DiagnosticCode OverrideWithoutBecause { get; } = new("SF2205", Error, "override without because",
        "A score held in place of a computed one says why.");

    /// <summary>Unknown checklist item.</summary>
    public static DiagnosticCode UnknownItem { get; } = new("SF2206", Error, "unknown checklist item",
        "Answers are given to the items of the criterion's checklist.");

    /// <summary>Unknown evidence.</summary>
    public static DiagnosticCode UnknownEvidence { get; } = new("SF2207", Error, "unknown evidence",
        "A citation in square brackets names evidence of the dossier.");

    /// <summary>Reconciles another metric.</summary>
    public static DiagnosticCode ReconcilesAnother { get; } = new("SF2208", Error, "reconciles another metric",
        "A reconciliation uses evidence that has a figure of its metric.");
}
