namespace ScoringFramework.Output;

/// <summary>What two states of a cohort are called where their change is shown.</summary>
/// <param name="Before">The earlier state, such as <c>main, merge base 3f2a91c</c>.</param>
/// <param name="After">The later state, such as <c>working tree</c>.</param>
public sealed record ChangeTitle(string Before, string After)
{
    /// <summary>What readers should know of the two, whole sentences.</summary>
    public ValueList<string> Notes { get; init; } = [];

    /// <summary>The call that shows one subject in full, without its file; null when there is none.</summary>
    public string? OneInFull { get; init; }

    /// <summary>From what to what: <c>main → working tree</c>.</summary>
    public override string ToString() => $"{Before} → {After}";
}
