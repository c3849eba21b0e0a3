namespace ScoringFramework.Scoring;

/// <summary>How a composite's place is made of its children's.</summary>
/// <param name="Mean">The mean.</param>
/// <param name="MinCompleteness">The completeness below which it is declined; null for none.</param>
internal sealed record CompiledComposite(CompiledMean Mean, double? MinCompleteness);
