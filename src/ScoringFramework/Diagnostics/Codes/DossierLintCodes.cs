using static ScoringFramework.Severity;

namespace ScoringFramework.Diagnostics;

/// <summary>SF29xx: dossiers that can be scored, and hardly say what their author meant.</summary>
public static class DossierLintCodes
{
    /// <summary>Argument that cites nothing.</summary>
    public static DiagnosticDescriptor NothingCited { get; } = new("SF2901", Warning, "argument that cites nothing",
        "Where the rubric requires evidence, an argument names the evidence that it rests on, as [id]. Otherwise a reader has to take it on trust, and without evidence that supports the criterion its score is declined. Cite the evidence where the argument leans on it.");

    /// <summary>Evidence that nothing uses.</summary>
    public static DiagnosticDescriptor UnusedEvidence { get; } = new("SF2902", Warning, "evidence that nothing uses",
        "Evidence speaks for a dimension (supports) or against it (contradicts), is cited as [id], or stands in for a figure that is not published. Evidence that does none of these looks like research behind a score and moves nothing; most often its supports was forgotten. A measure, too, reads figures only from evidence that supports its criterion.");

    /// <summary>Source that nothing uses.</summary>
    public static DiagnosticDescriptor UnusedSource { get; } = new("SF2903", Warning, "source that nothing uses",
        "A dossier's register of sources tells readers what its scores rest on. A source that no evidence is from, and that no other source relays, makes the register look richer than the scores are. Add the evidence that it was listed for, or leave it out. Sources of included lists are shared, and not meant.");

    /// <summary>Dimension that nobody scored.</summary>
    public static DiagnosticDescriptor UnscoredLint { get; } = new("SF2904", Warning, "dimension that nobody scored",
        "When several dossiers of one rubric are checked together and none of them scores a dimension, it tells no subject from another: either its question cannot be answered, or everybody waits for somebody else to answer it. Score it, or take it out of the rubric. It is told once, in the rubric, for the topmost dimension of which nothing is scored, once the dossiers together score at least half of the rubric's criteria: before that they have only been begun.");
}
