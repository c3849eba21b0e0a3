using System.Text.Json;

namespace ScoringFramework.Tests.Output;

public sealed class ComparisonTests
{
    private static readonly Rubric Rubric = Rubric.Define("cohort", "1.0.0", r => r
        .Publish(minCompleteness: 0.5)
        .Level(0, "Weak").Level(5, "Strong")
        .Composite("A", "First", 3, a => a.Criterion("A1", "Seen").Criterion("A2", "Heard"))
        .Criterion("B", "Second", 2)
        .Scenario(new() { Id = "storm", Title = "A very long storm", Likelihood = 1, Emphasis = [new("B", 6)], Because = "It rains." })
        .Scenario(new() { Id = "calm", Title = "Calm", Likelihood = 3, Emphasis = [new("B", 0)], Because = "It does not." }))
        .ValueOrThrow();

    private static readonly Scorecard[] Several =
    [
        Card("Acme", d => d.Hold("A1", 8, "Seen.").Hold("A2", 7, "Heard.").Hold("B", 6, "So it is.")),
        Card("Bolt 螺栓", d => d.Hold("A1", 8, "Seen.").Hold("A2", 7, "Heard.").Hold("B", 6, "So it is.")),
        Card("Crane|=with *a name* of many words", d => d.Hold("A1", 9, "Seen.").Hold("B", 1, "So it is.")),
        Card("Dune", d => d.Hold("A1", 4, "Seen.").Hold("A2", 1, "Heard.").Decline("B", "Secret.")),
        Card("Elm", d => d.Decline("A1", "Secret.").Decline("A2", "Secret.").Hold("B", 3, "So it is.")),
        Card("Fir", d => d.Hold("A1", 9, "Seen.").Hold("B", 9, "Seen.").WoundDown(new(2026, 2, 1))),
        Card("Gorse", d => d.Hold("A1", 9, "Seen.").Hold("A2", 9, "Seen.").Hold("B", 9, "Seen.")),
    ];

    private static readonly Cohort Cohort = Of(Several);

    private static Cohort Of(IEnumerable<Scorecard> cards) => Cohort.Create(cards, new() { References = ["gorse"] }).ValueOrThrow();

    private static Scorecard Card(string name, Action<DossierBuilder> build) => Cards.Score(
        new string([.. name.TakeWhile(char.IsAsciiLetter)]).ToLowerInvariant(), name, Rubric,
        d => build(d.Status(DossierStatus.Published)));

    [Fact]
    public void In_depth_a_cohort_has_percentiles_distributions_and_words() =>
        Golden.Verify(Cultures.SameIn(() => Cohort.ToComparison(new() { Scenarios = true })), "comparison.txt");

    [Fact]
    public void Ranked_by_a_dimension_those_without_a_score_in_it_are_apart() =>
        Golden.Verify(Cohort.ToComparison(new() { By = "B", ShownColumns = ["A", "percentile", "level", "status"] }), "by-dimension.txt");

    [Fact]
    public void Markdown_has_the_same() =>
        Golden.Verify(Cohort.ToComparisonMarkdown(new() { Scenarios = true }) + "\n\n" + Cohort.ToMarkdown(), "comparison.md");

    [Fact]
    public void Csv_has_a_row_for_each_subject() => Golden.Verify(Cohort.ToCsv(), "comparison.csv");

    [Fact]
    public void Json_has_every_number() => Golden.Verify(Cohort.ToJson(new() { Scenarios = true, By = "A2" }) + "\n", "comparison.json");

    [Fact]
    public void The_order_of_the_scorecards_changes_nothing()
    {
        var turned = Of(Several.Reverse());

        Assert.Equal(Cohort.ToComparison(new() { Scenarios = true }), turned.ToComparison(new() { Scenarios = true }));
        Assert.Equal(Cohort.ToJson(), turned.ToJson());
    }

    [Fact]
    public void Every_line_fits() => Assert.All(new[] { 60, 80, 100, 120 }, width => Assert.All(
        Cohort.ToComparison(new() { Width = width, Scenarios = true, ShownColumns = ["A", "B", "A1", "A2", "owner", "bounds", "level"] })
            .Split('\n'),
        line => Assert.InRange(DisplayWidth.Of(line), 0, width)));

    [Fact]
    public void A_column_that_has_no_room_is_named() => Assert.Contains(
        "No room for A2, bounds, level and status: widen the",
        Cohort.ToComparison(new() { Width = 60, ShownColumns = ["A", "B", "A1", "A2", "bounds", "level", "status"] }),
        StringComparison.Ordinal);

    [Fact]
    public void An_unknown_column_or_dimension_is_the_callers_mistake()
    {
        Assert.Throws<ArgumentException>(() => Cohort.ToComparison(new() { ShownColumns = ["Q"] }));
        Assert.Throws<ArgumentException>(() => Cohort.ToCsv(new() { By = "Q" }));
    }

    [Fact]
    public void Several_cohorts_are_an_array() =>
        Assert.Equal(2, JsonDocument.Parse(new[] { Cohort, Cohort }.ToJson()).RootElement.GetArrayLength());
}
