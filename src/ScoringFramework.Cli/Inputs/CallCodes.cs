using static ScoringFramework.Severity;

namespace ScoringFramework.Cli.Inputs;

/// <summary>SF06xx: what a call of the tool asks for.</summary>
internal static class CallCodes
{
    public static IReadOnlyList<DiagnosticDescriptor> All => [NothingFound, RubricNotNamed];

    /// <summary>A directory without files of ours.</summary>
    public static DiagnosticDescriptor NothingFound { get; } = new("SF0601", Error, "nothing found in a directory",
        "A directory stands for the rubrics and dossiers under it, and there is none. A check that checks nothing would pass for the wrong reason. Name another directory, or a file: a rubric is a YAML file with 'rubric:', a dossier one with 'dossier:'.");

    /// <summary>A dossier without a folder and without a rubric.</summary>
    public static DiagnosticDescriptor RubricNotNamed { get; } = new("SF0602", Error, "rubric not named",
        "A dossier names its rubric by a path relative to its own file. What comes from standard input or a pipe has no folder, so the path starts from the current directory, and there is no rubric at its end. Name the rubric with --rubric FILE, or call scoring in the dossier's folder.");
}
