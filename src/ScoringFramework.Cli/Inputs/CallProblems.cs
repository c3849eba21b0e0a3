namespace ScoringFramework.Cli.Inputs;

/// <summary>What is wrong with a call rather than with a file, reported as diagnostics too.</summary>
internal static class CallProblems
{
    /// <summary>A directory has no file of the expected kind.</summary>
    /// <param name="directory">The directory, as the call names it.</param>
    /// <param name="wanted">The expected kind, such as <c>dossier</c>.</param>
    public static Diagnostic NothingFound(string directory, string wanted) => new(
        CallCodes.NothingFound,
        $"there is no {wanted} under '{directory}'",
        "Name another directory, or a file. A rubric is a YAML file with 'rubric:', a dossier is one with 'dossier:'.");

    /// <summary>A dossier comes from standard input or a pipe, and its rubric is not found from the current directory.</summary>
    public static Diagnostic RubricNotNamed { get; } = new(
        CallCodes.RubricNotNamed,
        "a dossier from standard input or a pipe has no folder of its own, and its rubric is not found from the current directory",
        "Name the rubric with --rubric FILE, or call scoring in the dossier's folder.");
}
