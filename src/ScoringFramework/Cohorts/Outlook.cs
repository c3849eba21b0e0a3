namespace ScoringFramework.Cohorts;

/// <summary>A ranked subject in the scenarios of the rubric: its headlines, its ranks, and whether it is fragile.</summary>
public sealed record Outlook
{
    internal Outlook(Standing standing) => Standing = standing;

    /// <summary>Its rank by the headline.</summary>
    public Standing Standing { get; }

    /// <summary>Who it is.</summary>
    public SubjectIdentity Subject => Standing.Subject;

    /// <summary>Its headline and rank in each scenario, in the rubric's order.</summary>
    public ValueList<ScenarioStanding> Scenarios { get; internal init; } = [];

    /// <summary>
    /// The displayed mean of the scenarios' headlines by likelihood; null without likelihoods, and where one is declined.
    /// </summary>
    public decimal? Expected { get; internal init; }

    /// <summary>Its rank by the expected headline among those who have one; null without.</summary>
    public int? ExpectedRank { get; internal init; }

    /// <summary>The scenario with its worst headline, of equal ones the first; null where it has no headline in any.</summary>
    public ScenarioStanding? Worst { get; internal init; }

    /// <summary>The scenario with its best headline, of equal ones the first; null where it has no headline in any.</summary>
    public ScenarioStanding? Best { get; internal init; }

    /// <summary>How far its best and its worst headline are apart, 0 or more; null where it has no headline in any.</summary>
    public decimal? Spread => Best is { } best && Worst is { } worst ? Math.Abs(best.Score!.Value - worst.Score!.Value) : null;

    /// <summary>The ids of the two scenarios that lift it most above its headline, the first layer first; fewer when fewer do.</summary>
    public ValueList<string> Layers => Standing.Card.Layers;

    /// <summary>Why it is fragile; empty when it is not.</summary>
    public ValueList<Fragility> Fragile { get; internal init; } = [];

    /// <summary>The facts in words, whole sentences.</summary>
    [Sentence]
    public string Text { get; internal init; } = "";

    /// <summary>The sentences.</summary>
    public override string ToString() => Text;
}

/// <summary>A subject's headline and rank in one scenario.</summary>
/// <param name="Id">The scenario's id.</param>
/// <param name="Title">The name that readers see.</param>
/// <param name="Outcome">The outcome of the headline.</param>
/// <param name="Score">The displayed headline; null unless scored.</param>
/// <param name="Difference">The displayed score less the displayed headline; null unless scored.</param>
public sealed record ScenarioStanding(string Id, string Title, Outcome Outcome, decimal? Score, decimal? Difference)
{
    /// <summary>Its rank in this scenario among the ranked subjects; null unless scored.</summary>
    public int? Rank { get; init; }

    /// <summary>Whether another subject has the same displayed headline in this scenario.</summary>
    public bool IsTied { get; init; }
}

/// <summary>A reason to call a subject fragile.</summary>
public enum Fragility
{
    /// <summary>In a scenario its headline is at least a twentieth of the scale worse: 0.5 points on a scale of 10.</summary>
    Score,

    /// <summary>In a scenario it falls by at least a quarter of the ranked subjects, and by at least two ranks.</summary>
    Rank,

    /// <summary>In a scenario it has no headline.</summary>
    Declined,
}
