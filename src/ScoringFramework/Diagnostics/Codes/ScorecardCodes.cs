using static ScoringFramework.Severity;

namespace ScoringFramework;

/// <summary>SF4xxx: scorecards, vectors, locks and changes.</summary>
public static class ScorecardCodes
{
    /// <summary>Not a scorecard.</summary>
    public static DiagnosticCode NotAScorecard { get; } = new("SF4001", Error, "not a scorecard",
        "A scorecard's JSON is whole, names its schema, and carries the method and inputs that it was computed from.");

    /// <summary>Scorecard of a newer form.</summary>
    public static DiagnosticCode NewerForm { get; } = new("SF4002", Error, "scorecard of another form",
        "The form of scorecards has a version, and a release reads those that it knows.");

    /// <summary>Scorecard edited by hand.</summary>
    public static DiagnosticCode EditedByHand { get; } = new("SF4003", Error, "scorecard edited by hand",
        "A scorecard's hashes are of the method and inputs that it carries; when they differ, somebody changed what the scores came from.");

    /// <summary>Results differ.</summary>
    public static DiagnosticCode ResultsDiffer { get; } = new("SF4004", Warning, "results differ",
        "A scorecard's results follow from its method and inputs; when they do not, the results were edited or the arithmetic has changed.");

    /// <summary>Invalid vector.</summary>
    public static DiagnosticCode InvalidVector { get; } = new("SF4101", Error, "invalid vector",
        "A vector is one line: SF1, the rubric with its version and hash, and each criterion once with its score, X, NA or M.");

    /// <summary>Vector of another rubric.</summary>
    public static DiagnosticCode VectorOfAnotherRubric { get; } = new("SF4102", Error, "vector of another rubric",
        "The scores of a vector mean something only under the rubric that they were given by.");
}
