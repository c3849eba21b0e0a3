namespace ScoringFramework.Cli.Inputs;

/// <summary>What is wrong with a call rather than with a file, told as diagnostics all the same.</summary>
internal static class CallProblems
{
    /// <summary>A directory holds nothing that is wanted.</summary>
    /// <param name="directory">The directory, as the call names it.</param>
    /// <param name="wanted">What is wanted, such as <c>dossier</c>.</param>
    public static Diagnostic NothingFound(string directory, string wanted) => new(
        CallCodes.NothingFound,
        $"there is no {wanted} under '{directory}'",
        "Name another directory, or a file. A rubric is a YAML file with 'rubric:', a dossier one with 'dossier:'.");

    /// <summary>A dossier comes from standard input, and the call names no rubric.</summary>
    public static Diagnostic RubricNotNamed { get; } = new(
        CallCodes.RubricNotNamed, "a dossier on standard input has no folder to find its rubric from", "Name it with --rubric FILE.");
}
