namespace ScoringFramework.Rubrics;

/// <summary>What the headline must reach to be published.</summary>
/// <param name="MinCompleteness">The least completeness, 0 to 1; or null.</param>
/// <param name="MinConfidence">The least confidence; or null.</param>
public sealed record PublicationPolicy(double? MinCompleteness, Confidence? MinConfidence);
