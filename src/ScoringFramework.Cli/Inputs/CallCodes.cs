using static ScoringFramework.Severity;

namespace ScoringFramework.Cli.Inputs;

/// <summary>SF06xx: what a call of the tool asks for.</summary>
internal static class CallCodes
{
    public static IReadOnlyList<DiagnosticDescriptor> All => [NothingFound, RubricNotNamed];

    /// <summary>Nothing found in a directory.</summary>
    public static DiagnosticDescriptor NothingFound { get; } = new("SF0601", Error, "nothing found in a directory",
        "The directory has no rubric and no dossier, in it or below it. A check of nothing would pass for the wrong reason. Name another "
        + "directory, or a file with 'rubric:' or 'dossier:'.");

    /// <summary>Rubric not named.</summary>
    public static DiagnosticDescriptor RubricNotNamed { get; } = new("SF0602", Error, "rubric not named",
        "A dossier names its rubric by a path relative to its own file. Standard input and pipes have no folder, so the path starts from "
        + "the current directory, and no rubric is there. Name the rubric with --rubric FILE, or call scoring in the dossier's folder.");
}
