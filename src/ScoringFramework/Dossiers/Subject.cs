namespace ScoringFramework.Dossiers;

/// <summary>Who or what is scored.</summary>
/// <param name="Name">The name that readers see.</param>
public sealed record Subject(string Name)
{
    /// <summary>Whom the subject belongs to; or null.</summary>
    public string? Owner { get; init; }

    /// <summary>The cohorts in which the subject is compared.</summary>
    public ValueList<string> Cohorts { get; init; } = [];
}
