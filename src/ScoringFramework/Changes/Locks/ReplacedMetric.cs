namespace ScoringFramework.Changes;

/// <summary>A criterion that depends on other metrics than when it was approved.</summary>
/// <param name="Dimension">The criterion's id.</param>
/// <param name="Before">The names of the metrics of its evidence then, at least one.</param>
/// <param name="Now">Those of today, at least one, all of them others.</param>
public sealed record ReplacedMetric(string Dimension, ValueList<string> Before, ValueList<string> Now);
