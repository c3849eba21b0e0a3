using static ScoringFramework.Severity;

namespace ScoringFramework.Diagnostics;

/// <summary>SF43xx: versions of rubrics, and what would be if.</summary>
internal static class ChangeCodes
{
    /// <summary>Version raised too little.</summary>
    public static DiagnosticDescriptor VersionTooLow { get; } = new("SF4301", Error, "version raised too little",
        "The version shows readers whether scores can be compared. Raise major when they cannot, minor when published results can "
        + "change, and patch when only words change. Write the version that the message names.");

    /// <summary>Another rubric.</summary>
    public static DiagnosticDescriptor AnotherRubric { get; } = new("SF4302", Error, "another rubric",
        "Only versions of one rubric are compared, and these two have different ids. Name an older version of the same rubric, or change "
        + "the id back.");

    /// <summary>Renamed without a map.</summary>
    public static DiagnosticDescriptor RenamedWithoutMap { get; } = new("SF4303", Warning, "renamed without a map",
        "A dimension's id is permanent. When it must change, 'supersedes' maps the old id to the new one, and dossiers, locks and diffs "
        + "follow the map. Without it, the scores of the two ids are not connected. Add the map that the message gives.");

    /// <summary>Invalid what-if.</summary>
    public static DiagnosticDescriptor InvalidSupposition { get; } = new("SF4311", Error, "invalid what-if",
        "What-if changes something that exists: a criterion's score on the scale, a dimension's weight, or a source of the dossier. "
        + "Correct the name or the number.");
}
