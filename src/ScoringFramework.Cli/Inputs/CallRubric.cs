using ScoringFramework.Cli.Terminal;

namespace ScoringFramework.Cli.Inputs;

/// <summary>The rubric that a call names instead of those that dossiers name, read once: it may come from a pipe.</summary>
/// <param name="Rubric">The rubric; null when the call names none, and when it is broken.</param>
/// <param name="IsBroken">Whether the call names one that cannot be used.</param>
internal sealed record CallRubric(Rubric? Rubric, bool IsBroken)
{
    public static CallRubric None { get; } = new(null, false);

    /// <summary>Reads the rubric. Problems go to standard error.</summary>
    public static CallRubric Read(string? path, Screen screen)
    {
        if (path is null)
        {
            return None;
        }

        var read = RubricFile.Load(path);
        screen.WriteProblems(read.Diagnostics, read.TextOf);
        return new(read.Value, read.Value is null);
    }
}
