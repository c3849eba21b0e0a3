namespace ScoringFramework.Tests.Yaml;

/// <summary>A rubric that is read is equal, part by part, to one that is built.</summary>
public class RubricReaderTests
{
    [Fact]
    public void A_rubric_of_every_field_equals_the_one_built_in_code()
    {
        var built = Rubric.Define("r", "1.2.3", r => r
            .Title("A rubric", "What it is.")
            .Scale(1, 5).Rounding(1, MidpointRounding.ToEven)
            .Aggregate(Aggregation.Harmonic).OnMissing(MissingRule.Floor)
            .Requires(new() { Evidence = 1, Sources = 2, Primary = 1, Tiers = ["first", "second"], MaxAge = new(18, AgeUnit.Month) })
            .Publish(0.75, Confidence.Amber)
            .Level(1, "Weak").Level(3.5m, "Strong")
            .Composite("D", "Defence", weight: 60, d => d
                .Aggregate(Aggregation.Power(0.5)).MinCompleteness(0.5).OnMissing(MissingRule.Decline)
                .Requires(new() { MaxAge = new(1, AgeUnit.Year) })
                .Level(2, "Held")
                .Criterion("D1", "Reach", weight: 0,
                    c => c.Asks("How far?").OnMissing(MissingRule.Exclude).Requires(new() { Evidence = 3 }).Level(1, "Near")
                        .Level(5, "Far"))
                .Criterion("D2", "Growth", c => c.Measure("growth", "percent", Curve.Points((-10, 1), (0.5, 2.5m), (40, 5)))))
            .Composite("P", "Push", weight: 0.5, p => p
                .Aggregate(Aggregation.Owa(0.5, 0.5, 0, 0, 0, 0, 0, 0))
                .Criterion("P1", "P1", c => c.Measure("m", null, Curve.Steps((0, 1), (1, 5))))
                .Criterion("P2", "P2", c => c.Measure("m", null, Curve.Linear(10, 0)))
                .Criterion("P3", "P3", c => c.Measure("m", null, Curve.Log(1, 100)))
                .Criterion("P4", "P4", c => c.Measure("m", null, Curve.Logistic(5, -0.5)))
                .Criterion("P5", "P5", c => c.Measure("m", null, Curve.LogNormal(10, 2)))
                .Criterion("P6", "P6", c => c.Measure("m", null, Curve.Lookup(("AA+", 5), ("2", 1))))
                .Criterion("P7", "P7", c => c.Item("size", "Is the size disclosed?").Item("licence", "Is it stated?", 2.5))
                .Criterion("P8", "P8"))
            .Cap(new()
            {
                Id = "c",
                When = [new("D1", Comparison.AtMost, 2), new("D2", Comparison.AtMost, 1.5m)],
                Limits = [new("D", 4.5m), new("headline", 4)],
                Because = "So it is."
            })
            .Scenario(new() { Id = "s", Title = "Growth", Likelihood = 0.2, Emphasis = [new("D", 3), new("P2", 0)], Because = "It grows." })
            .Compass(new("D", "P", [new("First", [new("D", Comparison.AtLeast, 2.5m), new("P", Comparison.AtMost, 4)]), new("Last", [])]))
            .SourcePolicy(new()
            {
                Tiers = [new("first", Confidence.Green), new("second", Confidence.Red)],
                CommentaryOnly = ["Wire", "The Paper"],
                Excluded = ["PR"],
                Disagreement = 0.15m,
                ConfidenceSpread = [new(Confidence.Green, 0.5), new(Confidence.Amber, 1), new(Confidence.Red, 2)],
            })).ValueOrThrow() with
        { Disclaimer = "An opinion." };

        var read = RubricFile.Parse("""
            rubric: r
            version: 1.2.3
            title: A rubric
            about: What it is.
            disclaimer: An opinion.
            scale: { min: 1, max: 5 }
            rounding: { decimals: 1, midpoint: to-even }
            aggregate: harmonic
            on-missing: floor
            requires: { evidence: 1, sources: 2, primary: 1, tiers: [first, second], max-age: 18 months }
            publish: { min-completeness: 0.75, min-confidence: amber }
            levels: { 3.5: Strong, 1: Weak }
            dimensions:
              D:
                title: Defence
                weight: 60
                aggregate: { power: 0.5 }
                min-completeness: 0.5
                on-missing: decline
                requires: { max-age: 1 year }
                levels: { 2: Held }
                dimensions:
                  D1:
                    title: Reach
                    asks: How far?
                    weight: 0
                    on-missing: exclude
                    requires: { evidence: 3 }
                    levels: { 1: Near, 5: Far }
                  D2: { title: Growth, measure: { metric: growth, unit: percent, curve: { points: { -10: 1, 0.5: 2.5, 40: 5 } } } }
              P:
                title: Push
                weight: 0.5
                aggregate: { owa: [0.5, 0.5, 0, 0, 0, 0, 0, 0] }
                dimensions:
                  P1: { measure: { metric: m, curve: { steps: { 0: 1, 1: 5 } } } }
                  P2: { measure: { metric: m, curve: { linear: { from: 10, to: 0 } } } }
                  P3: { measure: { metric: m, curve: { log: { from: 1, to: 100 } } } }
                  P4: { measure: { metric: m, curve: { logistic: { midpoint: 5, slope: -0.5 } } } }
                  P5: { measure: { metric: m, curve: { log-normal: { median: 10, p10: 2 } } } }
                  P6: { measure: { metric: m, curve: { lookup: { AA+: 5, 2: 1 } } } }
                  P7: { checklist: { size: Is the size disclosed?, licence: { asks: Is it stated?, points: 2.5 } } }
                  P8: {}
            caps:
              c: { when: { D1: at most 2, D2: at most 1.5 }, limit: { D: 4.5, headline: 4 }, because: So it is. }
            scenarios:
              s: { title: Growth, likelihood: 0.2, emphasis: { D: 3, P2: 0 }, because: It grows. }
            compass: { x: D, y: P, positions: { First: { D: at least 2.5, P: at most 4 }, Last: {} } }
            source-policy:
              tiers: { first: green, second: red }
              commentary-only: [Wire, The Paper]
              excluded: [PR]
              disagreement: 15 percent
              confidence-spread: { green: 0.5, amber: 1, red: 2 }
            """).ValueOrThrow();

        Assert.Equal(built, read);
    }

    [Fact]
    public void A_rubric_of_no_more_than_it_needs_has_the_defaults()
    {
        var built = Rubric.Define("r", "1.0.0", r => r.Criterion("D1", "D1")).ValueOrThrow();

        Assert.Equal(built, RubricFile.Parse("rubric: r\nversion: 1.0.0\ndimensions:\n  D1: {}\n").ValueOrThrow());
    }

    [Theory]
    [InlineData("arithmetic", AggregationKind.Arithmetic)]
    [InlineData("geometric", AggregationKind.Geometric)]
    [InlineData("harmonic", AggregationKind.Harmonic)]
    [InlineData("minimum", AggregationKind.Minimum)]
    [InlineData("maximum", AggregationKind.Maximum)]
    [InlineData("{ power: -2 }", AggregationKind.Power)]
    [InlineData("{ owa: [1] }", AggregationKind.Owa)]
    public void Each_aggregation_has_its_word(string text, AggregationKind kind) => Assert.Equal(
        kind, RubricFile.Parse($"rubric: r\nversion: 1.0.0\naggregate: {text}\ndimensions:\n  D1: {{}}\n").ValueOrThrow().Aggregation.Kind);

    [Fact]
    public void About_is_on_every_dimension()
    {
        var rubric = RubricFile.Parse("""
            rubric: r
            version: 1.0.0
            dimensions:
              D: { about: The whole., dimensions: { D1: { about: A part. } } }
            """).ValueOrThrow();

        Assert.Equal(["The whole.", "A part."], rubric.AllDimensions.Select(d => d.About));
    }

    [Theory]
    [InlineData("90 days", 90, AgeUnit.Day)]
    [InlineData("1 day", 1, AgeUnit.Day)]
    [InlineData("1 month", 1, AgeUnit.Month)]
    [InlineData("2 years", 2, AgeUnit.Year)]
    public void Ages_are_counted_in_days_months_and_years(string text, int count, AgeUnit unit) => Assert.Equal(
        new Age(count, unit),
        RubricFile.Parse($"rubric: r\nversion: 1.0.0\nrequires: {{ max-age: {text} }}\ndimensions:\n  D1: {{}}\n")
            .ValueOrThrow().Requires!.MaxAge);
}
