namespace ScoringFramework.Dossiers;

/// <summary>Which of several disagreeing figures of one metric is used. Never their average.</summary>
/// <param name="Metric">The metric's name.</param>
/// <param name="Use">The id of the evidence whose figure is used.</param>
/// <param name="Because">Why; not empty.</param>
public sealed record Reconciliation(string Metric, string Use, string Because);

/// <summary>A figure that the dossier does not publish.</summary>
/// <param name="Figure">The figure's id.</param>
/// <param name="Why">Why it is not published.</param>
/// <param name="Instead">The ids of the evidence that is used instead; may be empty.</param>
public sealed record DeclinedFigure(string Figure, string Why, ValueList<string> Instead);
