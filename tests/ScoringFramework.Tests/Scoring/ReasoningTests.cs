namespace ScoringFramework.Tests.Scoring;

/// <summary>Reasoning snapshots as readers get them, whole.</summary>
public sealed class ReasoningTests
{
    private static readonly Scorecard Card = Example.Score(
        r => r
            .Composite("D", "Defensibility", 60, d => d
                .Level(0, "Weak.").Level(4, "Contested.")
                .Criterion("D1", "Geopolitical exposure", 20,
                    c => c.Level(0, "Stopped by one decision.").Level(2, "Cut off and only partly replaced."))
                .Criterion("D2", "Revenue growth", 30, c => c.Measure("growth", "percent", Curve.Points((0, 2), (40, 8))))
                .Criterion("D3", "Disclosure", 50, c => c.Item("size", "Is the size told?").Item("licence", "Is the licence told?")))
            .Composite("P", "Disruption", 40, p => p.OnMissing(MissingRule.Floor)
                .Criterion("P1", "Hardware")
                .Criterion("P2", "Price", c => c.OnMissing(MissingRule.Exclude))
                .Criterion("P3", "Reach")
                .Criterion("P4", "Speed"))
            .Cap(new()
            {
                Id = "closed-border",
                When = [new("D1", Comparison.AtMost, 2)],
                Limits = [new("D", 4.5m)],
                Because = "One closed border outweighs the rest.",
            }),
        d => d
            .Source(new() { Id = "filing", Title = "Form 6-K", Publisher = "Alibaba Group", Tier = "primary", Published = new(2026, 5) })
            .Source(new() { Id = "news", Title = "Shipments stall", Publisher = "Daily", Tier = "secondary" })
            .Evidence(new() { Id = "h20", Claim = "Accelerator shipments stalled.", Source = "news", Locator = "second paragraph" })
            .Evidence(new() { Id = "chips", Claim = "A domestic chip is in production.", Source = "filing", Contradicts = ["D1"] })
            .Evidence(new()
            {
                Id = "growth",
                Claim = "Cloud revenue grew 40% on the year.",
                Source = "filing",
                Supports = ["D2"],
                Metric = new("growth") { Value = 40, Unit = "percent", Period = "FY26-Q4" },
            })
            .Hold("D1", 2, "Shipments stalled [h20].", Basis.Published)
            .Answer("D3", ("size", Answer.Yes), ("licence", Answer.No))
            .NotApplicable("P1", "No hardware line of its own.")
            .Decline("P2", "Prices are not published")
            .Hold("P4", 6));

    [Fact]
    public void A_held_criterion() => AssertText("D1", """
        D1 Geopolitical exposure: 2.00 of 10. Cut off and only partly replaced.
        Held as published elsewhere.
        Shipments stalled [h20].
        For [h20] Accelerator shipments stalled. (Shipments stall, Daily, undated; secondary)
        Against [chips] A domestic chip is in production. (Form 6-K, Alibaba Group, 2026-05; primary)
        Its weight of 20 is 20.0% of D and 12.0% of the headline. It contributes 0.24 to the headline. A score at the top of the scale would raise the headline by 1.44.
        Confidence: red. Its best evidence, [h20], is of tier secondary, which gives amber at most. [chips] contradicts it, and no argument answers it.
        """);

    [Fact]
    public void A_measured_criterion() => AssertText("D2", """
        D2 Revenue growth: 8.00 of 10.
        Measured: growth is 40 percent (FY26-Q4) [growth].
        For [growth] Cloud revenue grew 40% on the year. 40 percent (FY26-Q4). (Form 6-K, Alibaba Group, 2026-05; primary)
        Its weight of 30 is 30.0% of D and 18.0% of the headline. It contributes 1.44 to the headline. A score at the top of the scale would not change the headline.
        Confidence: green.
        """);

    [Fact]
    public void A_checked_criterion() => AssertText("D3", """
        D3 Disclosure: 5.00 of 10.
        Checked: 1 of 2 points.
        Its weight of 50 is 50.0% of D and 30.0% of the headline. It contributes 1.50 to the headline. A score at the top of the scale would not change the headline.
        Confidence: red. No evidence supports it.
        """);

    [Fact]
    public void A_criterion_that_does_not_apply() => AssertText("P1", """
        P1 Hardware.
        Not applicable: No hardware line of its own.
        It does not count in P. Its weight of 1 goes to the other dimensions there.
        """);

    [Fact]
    public void A_declined_criterion() => AssertText("P2", """
        P2 Price.
        Declined: Prices are not published.
        It does not count in P. Its weight of 1 goes to the other dimensions there.
        P2 needs a held score.
        """);

    [Fact]
    public void A_missing_criterion_that_is_floored() => AssertText("P3", """
        P3 Reach.
        Missing: The dossier has no score for it.
        It has no score and counts as the bottom of the scale. Its weight of 1 is 50.0% of P and 20.0% of the headline. It contributes 0.00 to the headline. A score at the top of the scale would raise the headline by 2.00.
        P3 needs a held score.
        """);

    [Fact]
    public void A_composite_with_a_cap() => AssertText("D", """
        D Defensibility: 4.50 of 10. Contested.
        The arithmetic mean of its 3 dimensions.
        Its weight of 60 is 60.0% of the headline. It contributes 2.70 to the headline.
        The cap closed-border lowers it from 5.30 to 4.50, because D1 is at most 2. This changes the headline by −0.48. One closed border outweighs the rest.
        Confidence: red. At least half of its weight has red confidence: D1 and D3.
        """);

    [Fact]
    public void A_composite_of_which_little_is_known() => AssertText("P", """
        P Disruption: 3.00 of 10.
        The arithmetic mean of 2 of its 4 dimensions.
        Its weight of 40 is 40.0% of the headline. It contributes 1.20 to the headline.
        P1 is not applicable and does not count.
        P2 is declined and does not count.
        P3 is missing and counts as the bottom of the scale.
        Confidence: red. At least half of its weight has red confidence: P4.
        """);

    private static void AssertText(string id, string expected) => Whole.Equal(expected, Card[id].Reasoning.ToString());
}
