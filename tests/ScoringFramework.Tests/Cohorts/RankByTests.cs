using ScoringFramework.Tests.Output;

namespace ScoringFramework.Tests.Cohorts;

public sealed class RankByTests
{
    private static readonly Rubric Rubric = Rubric.Define("cohort", "1.0.0", r => r
        .Composite("C", "Both", 1, c => c.Criterion("A", "First", 3).Criterion("B", "Second", 1))
        .Criterion("X", "Third", 1)).ValueOrThrow();

    private static Scorecard Card(string name, Action<DossierBuilder> build) => Cards.Score(name.ToLowerInvariant(), name, Rubric, build);

    private static readonly Cohort Three = Cohort.Create([
        Card("Ash", d => d.Hold("A", 4, "Seen.").Hold("B", 4, "Seen.").Hold("X", 5, "Seen.")),
        Card("Birch", d => d.Hold("A", 5, "Seen.").Decline("B", "Secret.").Hold("X", 5, "Seen.")),
        Card("Cedar", d => d.Decline("A", "Secret.").Hold("B", 9, "Seen.").Hold("X", 5, "Seen.")),
    ]).ValueOrThrow();

    [Fact]
    public void A_dimension_ranks_those_with_a_score_in_it() => Assert.Equal(
        [("Birch", 1, 5m, 75m), ("Ash", 2, 4m, 25m)],
        Three.RankBy("A").Select(s => (s.Subject.Name, s.Rank, s.Score, s.Percentile)));

    // Cedar's A is anywhere from 0 to 10, so it can be ahead of both or behind them.
    [Fact]
    public void Possible_ranks_of_a_dimension_count_what_others_could_have() => Assert.Equal(
        [new(1, 2), new(2, 3)], Three.RankBy("A").Select(s => s.Possible));

    // Birch's C: 3.75 to 6.25. Cedar's: 2.25 to 9.75. Ash's is 4.
    [Fact]
    public void Possible_ranks_of_a_composite_come_from_its_own_bounds() => Assert.Equal(
        [("Cedar", 1, 3), ("Birch", 1, 3), ("Ash", 1, 3)],
        Three.RankBy("C").Select(s => (s.Subject.Name, s.Possible.Best, s.Possible.Worst)));

    [Fact]
    public void Scorecards_that_were_read_have_the_whole_scale_where_something_is_open()
    {
        var read = Cohort.Create(Three.Members.Select(m => ScorecardFile.Parse(m.Card.ToJson()).ValueOrThrow())).ValueOrThrow();

        Assert.Equal([1, 1, 1], read.RankBy("C").Select(s => s.Possible.Best));
        Assert.Equal(Three.RankBy("A").Select(s => s.ToString()), read.RankBy("A").Select(s => s.ToString()));
    }

    [Fact]
    public void The_distribution_of_a_dimension_is_that_of_its_displayed_scores()
    {
        var x = Three.DistributionOf("X")!;

        Assert.Equal((3, 5m, 5m, 5m, null), (x.Count, x.Lowest, x.Median, x.Highest, x.Spread));
        Assert.Equal(4.5m, Three.DistributionOf("A")!.Median);
        Assert.Equal("median 4.5 of 2, 4 to 5", Three.DistributionOf("A")!.ToString());
    }

    [Fact]
    public void Unknown_ids_are_refused()
    {
        Assert.Contains("no dimension 'Q'", Assert.Throws<ArgumentException>(() => Three.RankBy("Q")).Message, StringComparison.Ordinal);
        Assert.Contains("no subject 'oak'", Assert.Throws<ArgumentException>(() => Three["oak"]).Message, StringComparison.Ordinal);
        Assert.Null(Three.Find("oak"));
    }

    [Fact]
    public void A_subject_given_twice_and_an_unknown_reference_are_errors()
    {
        Scorecard[] cards = [.. Three.Members.Select(m => m.Card), Three["ash"].Card];
        var problems = Cohort.Create(cards, new() { References = ["brich"] }).Diagnostics;

        Assert.Equal(
            "error SF5004: 'ash' is given two times, and one subject has one rank. Give one scorecard of each subject.\n"
            + "error SF5005: the reference 'brich' is not among the four subjects. Did you mean 'birch'? Write the id of one of them, "
            + "such as 'ash'.",
            problems.ToString());
    }

    [Fact]
    public void Variants_are_not_ranked_together()
    {
        var rubric = Rubric.Define("kinds", "1.0.0", r => r
            .Criterion("A", "First").Criterion("B", "Second")
            .Variant("bank", "Banks", ("A", 3)).Variant("shop", "Shops", ("B", 3))).ValueOrThrow();
        Scorecard Of(string id, string variant) => Cards.Score(
            id, id, rubric, d => d.Variant(variant).Hold("A", 5, "Seen.").Hold("B", 5, "Seen."));
        Scorecard[] both = [Of("lake", "bank"), Of("corner", "shop")];

        Assert.Equal(
            "error SF5003: 'lake' is scored by the variant 'bank', and 'corner' by 'shop', and variants are not ranked together. Compare "
            + "the subjects of one variant, or write rank: together in the rubric.",
            Cohort.Create(both).Diagnostics.ToString());
        Assert.Equal(["bank", "shop"], Cohort.GroupBy(both).Select(c => c.Variant!.Id));
    }
}
