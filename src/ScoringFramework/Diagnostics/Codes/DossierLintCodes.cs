using static ScoringFramework.Severity;

namespace ScoringFramework.Diagnostics;

/// <summary>SF29xx: dossiers that can be scored, and hardly say what their author meant.</summary>
internal static class DossierLintCodes
{
    /// <summary>Argument without citations.</summary>
    public static DiagnosticDescriptor NothingCited { get; } = new("SF2901", Warning, "argument without citations",
        "Where the rubric requires evidence, an argument cites it as [id]. Otherwise readers cannot check it. Cite the evidence in the "
        + "argument.");

    /// <summary>Unused evidence.</summary>
    public static DiagnosticDescriptor UnusedEvidence { get; } = new("SF2902", Warning, "unused evidence",
        "Evidence supports or contradicts a dimension, is cited as [id], or replaces a figure that is not published. This evidence does "
        + "none of these and has no effect. Often 'supports' was forgotten. A measure, too, reads figures only from evidence that "
        + "supports its criterion. Add what is missing, or remove the evidence.");

    /// <summary>Unused source.</summary>
    public static DiagnosticDescriptor UnusedSource { get; } = new("SF2903", Warning, "unused source",
        "The register of sources shows what the scores depend on. No evidence comes from this source, and no other source relays it. Add "
        + "the evidence from this source, or remove it. Sources of included lists are shared, so they are not checked.");

    /// <summary>Dimension that no dossier scores.</summary>
    public static DiagnosticDescriptor UnscoredLint { get; } = new("SF2904", Warning, "dimension that no dossier scores",
        "Several dossiers of one rubric were checked together, and none of them scores this dimension. Perhaps its question cannot be "
        + "answered. Score it, or remove it from the rubric. The warning names the topmost such dimension, once the dossiers score at "
        + "least half of the rubric's criteria.");
}
