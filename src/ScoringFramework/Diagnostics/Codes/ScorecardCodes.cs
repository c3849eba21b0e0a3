using static ScoringFramework.Severity;

namespace ScoringFramework.Diagnostics;

/// <summary>SF4xxx: scorecards, vectors, locks and changes.</summary>
internal static class ScorecardCodes
{
    /// <summary>Not a scorecard.</summary>
    public static DiagnosticDescriptor NotAScorecard { get; } = new("SF4001", Error, "not a scorecard",
        "A scorecard's JSON is complete: it names its schema and contains the method and inputs of its scores. This text does not. Write "
        + "the scorecard again with scoring score --format json.");

    /// <summary>Scorecard of an unknown version.</summary>
    public static DiagnosticDescriptor NewerForm { get; } = new("SF4002", Error, "scorecard of an unknown version",
        "The format of scorecards has a version, and this release does not know this one. Reading it could give a wrong number. Use the "
        + "release that wrote it, or a newer one.");

    /// <summary>Scorecard edited by hand.</summary>
    public static DiagnosticDescriptor EditedByHand { get; } = new("SF4003", Error, "scorecard edited by hand",
        "A scorecard contains hashes of its method and inputs. They do not match, so somebody changed the method or the inputs after "
        + "scoring. Change the rubric's or dossier's file instead, and score again.");

    /// <summary>Results differ.</summary>
    public static DiagnosticDescriptor ResultsDiffer { get; } = new("SF4004", Warning, "results differ",
        "The results of a scorecard follow from its method and inputs. Computed again, they are different: somebody edited the results, "
        + "or the arithmetic has changed. Use the recomputed scorecard.");

    /// <summary>Invalid vector.</summary>
    public static DiagnosticDescriptor InvalidVector { get; } = new("SF4101", Error, "invalid vector",
        "A vector is one line: SF1, the rubric with its version and hash, and each criterion once. A criterion has its score, or X for "
        + "declined, NA for not applicable, or M for missing. Write each criterion once.");

    /// <summary>Vector of another rubric.</summary>
    public static DiagnosticDescriptor VectorOfAnotherRubric { get; } = new("SF4102", Error, "vector of another rubric",
        "The scores of a vector are valid only with the rubric that the vector names by version and hash. This is another rubric. Name "
        + "the rubric of the vector.");
}
