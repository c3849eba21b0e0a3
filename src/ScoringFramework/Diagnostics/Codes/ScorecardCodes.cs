using static ScoringFramework.Severity;

namespace ScoringFramework.Diagnostics;

/// <summary>SF4xxx: scorecards, vectors, locks and changes.</summary>
public static class ScorecardCodes
{
    /// <summary>Not a scorecard.</summary>
    public static DiagnosticDescriptor NotAScorecard { get; } = new("SF4001", Error, "not a scorecard",
        "A scorecard is complete in itself: its JSON is whole, names its schema, and carries the method and inputs that it was computed from, so that anyone can recompute it. This text does not. Write it again with scoring score --format json.");

    /// <summary>Scorecard of a newer form.</summary>
    public static DiagnosticDescriptor NewerForm { get; } = new("SF4002", Error, "scorecard of another form",
        "The form of scorecards has a version, and a release reads those that it knows: guessing at a newer one would give a wrong number. Use the release that wrote it, or a newer one.");

    /// <summary>Scorecard edited by hand.</summary>
    public static DiagnosticDescriptor EditedByHand { get; } = new("SF4003", Error, "scorecard edited by hand",
        "A scorecard carries hashes of the method and inputs that it was computed from. They differ from what stands there, so somebody changed what the scores came from and not the scores. Change the rubric's or the dossier's file and score again.");

    /// <summary>Results differ.</summary>
    public static DiagnosticDescriptor ResultsDiffer { get; } = new("SF4004", Warning, "results differ",
        "A scorecard's results follow from the method and inputs that it carries. Computed again they come out otherwise, so the results were edited or the arithmetic has changed since. Take the recomputed scorecard.");

    /// <summary>Invalid vector.</summary>
    public static DiagnosticDescriptor InvalidVector { get; } = new("SF4101", Error, "invalid vector",
        "A vector is one line: SF1, the rubric with its version and hash, and each criterion once with its score, X for declined, NA for not applicable or M for missing. Whatever is left out or unknown would be guessed. Write each criterion once.");

    /// <summary>Vector of another rubric.</summary>
    public static DiagnosticDescriptor VectorOfAnotherRubric { get; } = new("SF4102", Error, "vector of another rubric",
        "The scores of a vector mean something only under the rubric that they were given by, which it names with version and hash. This rubric has another. Give the rubric that it was made with.");
}
