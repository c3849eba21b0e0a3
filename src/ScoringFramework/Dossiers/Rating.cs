namespace ScoringFramework.Dossiers;

/// <summary>What one rater gives a criterion.</summary>
/// <param name="Rater">The rater's id.</param>
/// <param name="Score">The score, on the criterion's scale.</param>
/// <param name="Because">The rater's own reason; or null.</param>
public sealed record Rating(string Rater, decimal Score, string? Because = null);
