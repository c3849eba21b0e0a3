using ScoringFramework.Cli.Inputs;
using ScoringFramework.Cli.Terminal;

namespace ScoringFramework.Cli.Verbs;

/// <summary>Scores a one-line vector by a rubric.</summary>
internal static class VectorScore
{
    public static InputSet Of(string vector, string? rubricPath, Screen screen)
    {
        if (rubricPath is null)
        {
            screen.Error.Write("scoring: a vector contains only the name of its rubric. Name the rubric with --rubric FILE.\n");
            return new([], true, ExitCode.WrongInput);
        }

        var read = RubricFile.Load(rubricPath);
        screen.WriteProblems(read.Diagnostics, read.TextOf);
        if (!read.TryGetValue(out var rubric, out _))
        {
            return new([], true, ExitCode.WrongInput);
        }

        var scored = new ScoringEngine(rubric).Score(vector);
        screen.WriteProblems(scored.Diagnostics, _ => null);
        return scored.Value is { } card ? new([card], true, ExitCode.Done) : new([], true, ExitCode.WrongInput);
    }
}
