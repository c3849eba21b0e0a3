namespace ScoringFramework.Changes;

/// <summary>A held score that is the same number on another scale.</summary>
/// <param name="Dimension">The criterion's id now.</param>
/// <param name="Before">The approved scale.</param>
/// <param name="Now">The scale now.</param>
public sealed record KeptScore(string Dimension, Scale Before, Scale Now);
