namespace ScoringFramework.Scoring;

/// <summary>The headline in a scenario.</summary>
/// <param name="Id">The scenario's id.</param>
/// <param name="Title">The name that readers see.</param>
/// <param name="Outcome">The outcome.</param>
/// <param name="Score">The displayed headline; null unless scored.</param>
/// <param name="Difference">The displayed score less the displayed headline; null unless both are scored.</param>
public sealed record ScenarioResult(string Id, string Title, Outcome Outcome, decimal? Score, decimal? Difference);

/// <summary>The mean of the scenarios' headlines by likelihood.</summary>
/// <param name="Outcome">Declined when one scenario is.</param>
/// <param name="Score">The displayed mean; null unless scored.</param>
public sealed record ExpectedHeadline(Outcome Outcome, decimal? Score);
