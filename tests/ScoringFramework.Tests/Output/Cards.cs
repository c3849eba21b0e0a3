namespace ScoringFramework.Tests.Output;

/// <summary>Small scorecards that show what texts have to cope with.</summary>
internal static class Cards
{
    private static Rubric Vendor { get; } = Rubric.Define("vendor", "1.2.0", r => r
        .Level(0, "Weak").Level(6, "Fit")
        .Composite("Q", "Quality", 50, q => q
            .Criterion("Q1", "Defects", c => c.Measure("defects", "percent", Curve.Points((0, 10), (5, 0))))
            .Criterion("Q2", "Audit", c => c.Level(0, "None").Level(7, "Certified by an outside auditor"))
            .Criterion("Q3", "Spare parts"))
        .Composite("R", "Resilience", 30, q => q
            .Aggregate(Aggregation.Geometric)
            .Criterion("R1", "Outages")
            .Criterion("R2", "Redundancy"))
        .Composite("C", "Cost", 20, c => c
            .OnMissing(MissingRule.Floor)
            .Criterion("C1", "Running cost", 0)
            .Criterion("C2", "Price", 2))
        .Cap(new()
        {
            Id = "outage",
            When = [new("R1", Comparison.AtMost, 2)],
            Limits = [new("R", 4)],
            Because = "What stops everything cannot be made good elsewhere."
        })
        .Scenario(new() { Id = "storm", Title = "Storm", Likelihood = 1, Emphasis = [new("R", 3)], Because = "It rains." })
        .Scenario(new() { Id = "calm", Title = "Calm", Likelihood = 3, Emphasis = [new("R", 0)], Because = "It does not." }))
        .ValueOrThrow();

    /// <summary>Every outcome, a cap, a mean that is not arithmetic, scenarios, and every kind of basis.</summary>
    public static Scorecard Full { get; } = Score("acme", "Acme", Vendor, d => d
        .Subject("Acme Holding", "vendors")
        .Status(DossierStatus.Published)
        .Source(new() { Id = "audit", Title = "Audit report", Publisher = "Auditor", Tier = "primary", Published = new(2026, 4) })
        .Source(new() { Id = "press", Title = "Outage at Acme", Publisher = "The Daily", Tier = "secondary" })
        .Evidence(new()
        {
            Id = "defects",
            Claim = "One delivery in a hundred is defective.",
            Source = "audit",
            Locator = "p. 12",
            Metric = new("defects") { Value = 1, Unit = "percent", Period = "2025" },
            Supports = ["Q1"],
        })
        .Evidence(new() { Id = "outage", Claim = "A day without service.", Source = "press", Contradicts = ["Q2"], Supports = ["R1"] })
        .Hold("Q2", 7, "Certified since 2024 by the U.S. auditor [defects]. The outage [outage] was outside the audit.", Basis.Published)
        .NotApplicable("Q3", "It has no hardware.")
        .Hold("R1", 2, "One outage stops everything [outage].")
        .Hold("R2", 9.5m, "Two data centres.", Basis.Reconstructed)
        .Decline("C2", "Prices are under a secrecy agreement."));

    /// <summary>Two criteria, and a headline that needs half of what applies.</summary>
    public static Rubric Gated { get; } = Rubric.Define("gated", "1.0.0", r => r
        .Publish(minCompleteness: 0.5)
        .Criterion("A", "First", 1)
        .Criterion("B", "Second", 3)).ValueOrThrow();

    public static Scorecard Score(string id, string subject, Rubric rubric, Action<DossierBuilder> build) =>
        new ScoringEngine(rubric).Score(Dossier.Define(id, rubric, subject, new(2026, 5, 31), build).ValueOrThrow());

    /// <summary>A rubric of criteria alone, with their titles, each held at 5.</summary>
    public static Scorecard Titled(string subject, params (string Id, string Title)[] criteria)
    {
        var rubric = Rubric.Define("titles", "1.0.0", r =>
        {
            foreach (var (id, title) in criteria)
            {
                r.Criterion(id, title);
            }
        }).ValueOrThrow();
        return Score("titled", subject, rubric, d =>
        {
            foreach (var (id, title) in criteria)
            {
                d.Hold(id, 5, title);
            }
        });
    }
}
