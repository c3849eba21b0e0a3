using static ScoringFramework.Severity;

namespace ScoringFramework;

/// <summary>SF3xxx: evidence policy and publication.</summary>
public static class PublicationCodes
{
    /// <summary>Cap not decided.</summary>
    public static DiagnosticCode CapNotDecided { get; } = new("SF3301", Warning, "cap not decided",
        "A cap whose condition names a criterion without a score does not apply: the headline stands higher than it might.");
}
