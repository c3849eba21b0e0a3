namespace ScoringFramework.Rubrics;

/// <summary>A text and its score.</summary>
/// <param name="Text">The text.</param>
/// <param name="Score">The score, on the scale.</param>
public sealed record LookupEntry(string Text, decimal Score);
