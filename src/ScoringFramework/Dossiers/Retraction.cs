namespace ScoringFramework.Dossiers;

/// <summary>That a publication was retracted: what it says counts no more.</summary>
/// <param name="Date">When.</param>
/// <param name="Why">Why, or by whom; not empty.</param>
public sealed record Retraction(PartialDate Date, string Why);
