namespace ScoringFramework.Tests.Scoring;

/// <summary>A small rubric and dossier, built in code.</summary>
internal static class Vendors
{
    public static Rubric Rubric { get; } = Rubric.Define("vendor", "1.0.0", r => r
        .Composite("Q", "Quality", weight: 60, q => q
            .Criterion("Q1", "Defects", c => c.Measure("defects", "percent", Curve.Points((0, 10), (5, 0))))
            .Criterion("Q2", "Audit", c => c.Level(0, "None").Level(7, "Certified")))
        .Criterion("C", "Cost", weight: 40)).ValueOrThrow();

    public static Dossier Acme { get; } = Dossier.Define("acme", Rubric, "Acme", new DateOnly(2026, 5, 31), d => d
        .Source(new() { Id = "audit", Title = "Audit report", Publisher = "Auditor", Tier = "primary", Published = new(2026, 4) })
        .Evidence(new()
        {
            Id = "defect-rate",
            Claim = "One delivery in a hundred is defective.",
            Source = "audit",
            Metric = new("defects") { Value = 1, Unit = "percent" },
            Supports = ["Q1"],
        })
        .Hold("Q2", 7, "Certified since 2024 [defect-rate].")
        .Hold("C", 5)).ValueOrThrow();

    public static Scorecard Score(Dossier dossier) => new ScoringEngine(dossier.Rubric).Score(dossier);
}
