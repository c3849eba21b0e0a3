namespace ScoringFramework.Cli.Inputs;

/// <summary>A cohort file of a call.</summary>
/// <param name="Name">Its path.</param>
/// <param name="Read">What came of reading it.</param>
internal sealed record InputCohort(string Name, LoadResult<CohortDefinition> Read)
{
    private readonly string[] members = [.. (Read.Value?.Members ?? []).Select(RealPath.Of)];

    /// <summary>Whether a dossier's file is one of its members.</summary>
    public bool Contains(InputFile file)
    {
        var real = RealPath.Of(file.Name);
        return file.Content is null && members.Any(m => real == m || real.StartsWith(
            Path.EndsInDirectorySeparator(m) ? m : m + Path.DirectorySeparatorChar, StringComparison.Ordinal));
    }
}
