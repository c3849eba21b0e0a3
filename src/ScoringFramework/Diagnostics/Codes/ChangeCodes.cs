using static ScoringFramework.Severity;

namespace ScoringFramework.Diagnostics;

/// <summary>SF43xx: versions of rubrics, and what would be if.</summary>
public static class ChangeCodes
{
    /// <summary>Version raised too little.</summary>
    public static DiagnosticDescriptor VersionTooLow { get; } = new("SF4301", Error, "version raised too little",
        "A version tells readers whether scores still compare: major when they do not, minor when what is published can change, patch for words. With a smaller step they would compare what does not compare. Raise the version as far as is said.");

    /// <summary>Another rubric.</summary>
    public static DiagnosticDescriptor AnotherRubric { get; } = new("SF4302", Error, "another rubric",
        "Versions are compared of one rubric, which keeps its id: between two, every dimension would be new. Name an older version of the same rubric, or bring its id back.");

    /// <summary>Renamed without a map.</summary>
    public static DiagnosticDescriptor RenamedWithoutMap { get; } = new("SF4303", Warning, "renamed without a map",
        "A dimension's id is permanent. Where it must change, 'supersedes' maps the old id to the new one, so that dossiers, locks and diffs can follow it; without the map its scores end under one name and begin under another. Write it as is said.");

    /// <summary>Not possible to suppose.</summary>
    public static DiagnosticDescriptor InvalidSupposition { get; } = new("SF4311", Error, "nothing to suppose",
        "What would be if is asked of what exists: a criterion's score on the scale, a dimension's weight, a source of the dossier. Anything else would change nothing and look as if it did. Mend the name or the number.");
}
