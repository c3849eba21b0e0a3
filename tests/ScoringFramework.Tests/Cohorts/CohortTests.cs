using ScoringFramework.Tests.Output;

namespace ScoringFramework.Tests.Cohorts;

public sealed class CohortTests
{
    private static readonly Rubric Rubric = Rubric.Define("cohort", "1.0.0", r => r
        .Publish(minCompleteness: 0.5)
        .Criterion("A", "First", 3)
        .Criterion("B", "Second", 1)).ValueOrThrow();

    private static Scorecard Whole(string name, decimal score) => Card(name, d => d.Hold("A", score, "Seen.").Hold("B", score, "Seen."));

    private static Scorecard Half(string name, decimal score) => Card(name, d => d.Hold("A", score, "Seen.").Decline("B", "Secret."));

    private static Scorecard Declined(string name) => Card(name, d => d.Hold("B", 5, "Seen.").Decline("A", "Secret."));

    private static Scorecard Card(string name, Action<DossierBuilder> build) => Cards.Score(name.ToLowerInvariant(), name, Rubric, build);

    [Fact]
    public void Equal_displayed_headlines_share_a_rank_and_the_next_one_is_left_out()
    {
        var cohort = Of([Whole("Low", 2), Whole("Tie", 7), Whole("Top", 9), Whole("Also", 7.001m)]);

        Assert.Equal(
            [("Top", 1, false), ("Also", 2, true), ("Tie", 2, true), ("Low", 4, false)],
            cohort.Ranked.Select(r => (r.Card.Subject.Name, r.Rank, r.IsTied)));
    }

    [Fact]
    public void What_has_no_rank_is_apart_with_its_kind()
    {
        var cohort = Of([
            Declined("Closed"), Card("Ended", d => d.Hold("A", 9, "Seen.").Hold("B", 9, "Seen.").WoundDown(new(2026, 2))), Whole("Open", 4),
            Card("Empty", d => d.NotApplicable("A", "No.").NotApplicable("B", "No.")),
        ]);

        Assert.Equal("Open", Assert.Single(cohort.Ranked).Card.Subject.Name);
        Assert.Equal(
            [("Closed", UnrankedKind.Declined), ("Empty", UnrankedKind.NotApplicable), ("Ended", UnrankedKind.WoundDown)],
            cohort.Unranked.Select(u => (u.Card.Subject.Name, u.Kind)));
        Assert.Null(cohort.Headlines!.Quartiles);
    }

    // Half("x", 6): bounds 4.5 to 7. Declined: bounds 1.25 to 8.75.
    [Fact]
    public void Possible_ranks_come_from_the_bounds_of_all()
    {
        var cohort = Of([Whole("Nine", 9), Whole("Five", 5), Half("Open", 6), Declined("Closed"), Whole("One", 1)]);

        Assert.Equal(
            [("Nine", 1, 1), ("Open", 2, 4), ("Five", 2, 4), ("One", 4, 5)],
            cohort.Ranked.Select(r => (r.Card.Subject.Name, r.Possible.Best, r.Possible.Worst)));
    }

    [Fact]
    public void Possible_ranks_are_those_that_trying_all_ends_finds()
    {
        var random = new CsCheck.PCG(7, 7);
        for (var round = 0; round < 50; round++)
        {
            Scorecard[] cards = [.. Enumerable.Range(0, 5).Select(i => Either(random.Next(3u) == 0, $"S{i}", random.Next(10u)))];
            Assert.All(Of(cards).Ranked, ranked =>
            {
                var ranks = Ends(cards).Select(scores => 1 + cards.Count(c => scores[c] > scores[ranked.Card])).ToArray();
                Assert.Equal((ranks.Min(), ranks.Max()), (ranked.Possible.Best, ranked.Possible.Worst));
                Assert.InRange(ranked.Rank, ranked.Possible.Best, ranked.Possible.Worst);
            });
        }
    }

    [Fact]
    public void The_order_of_the_scorecards_changes_nothing_and_a_clone_ties()
    {
        Scorecard[] cards = [Whole("A", 3), Half("B", 6), Declined("C"), Whole("D", 3), Whole("E", 8)];

        Assert.Equal(Of(cards).ToText(), Of(cards.Reverse()).ToText());
        var cloned = Of([.. cards, Whole("F", 8)]).Ranked;
        Assert.Equal([("E", 1, true), ("F", 1, true)], cloned.Take(2).Select(r => (r.Card.Subject.Name, r.Rank, r.IsTied)));
    }

    [Fact]
    public void Where_less_is_better_the_lowest_headline_is_the_first()
    {
        var risk = Rubric.Define("risk", "1.0.0", r => r
            .Better(Better.Lower)
            .Criterion("A", "First")
            .Criterion("B", "Second")).ValueOrThrow();
        Scorecard Card(string name, decimal score) =>
            Cards.Score(name.ToLowerInvariant(), name, risk, d => d.Hold("A", score, "Seen.").Decline("B", "Secret."));

        var ranked = Of([Card("High", 9), Card("Low", 1)]).Ranked;

        Assert.Equal(
            [("Low", 1, 1, 2), ("High", 2, 1, 2)], ranked.Select(r => (r.Subject.Name, r.Rank, r.Possible.Best, r.Possible.Worst)));
    }

    [Fact]
    public void Scores_of_two_methods_are_never_ranked_together()
    {
        var other = Cards.Titled("Other", ("A", "a"));

        var (theirs, ours) = (other.Rubric.ScoringHash[..8], Whole("A", 3).Rubric.ScoringHash[..8]);
        Assert.Equal(
            $"error SF5002: titled is scored by titles@1.0.0 ({theirs}), and a and b by cohort@1.0.0 ({ours}), so their scores do not "
            + "compare. Compare the subjects of one rubric, or score all by one with --rubric FILE.",
            Cohort.Create([Whole("A", 3), other, Whole("B", 4)]).Diagnostics.ToString());
        Assert.Equal(["cohort", "titles"], Cohort.GroupBy([other, Whole("A", 3), Whole("B", 4)]).Select(c => c.Rubric.Id));
        Assert.Equal("SF5001", Assert.Single(Cohort.Create([]).Diagnostics).Code);
        Assert.Empty(Cohort.GroupBy([]));
    }

    [Fact]
    public void Quartiles_are_of_definition_7() =>
        Assert.Equal(
            new Quartiles(1.75m, 2.5m, 3.25m), Of([Whole("A", 1), Whole("B", 2), Whole("C", 3), Whole("D", 4)]).Headlines!.Quartiles);

    [Fact]
    public void An_earlier_headline_gives_the_change_where_it_compares()
    {
        var cohort = Of([Whole("A", 6), Whole("B", 5), Whole("C", 4)], card => card.Subject.Name switch
        {
            "A" => new(Outcome.Scored, 5.5m, IsComparable: true),
            "B" => new(Outcome.Scored, 5.5m, IsComparable: false),
            _ => null,
        });

        Assert.Equal([0.5m, null, null], cohort.Ranked.Select(r => r.Change));
    }

    private static Cohort Of(IEnumerable<Scorecard> cards, Func<Scorecard, EarlierHeadline?>? earlier = null) =>
        Cohort.Create(cards, new() { Earlier = earlier }).ValueOrThrow();

    private static Scorecard Either(bool isHalf, string name, decimal score) => isHalf ? Half(name, score) : Whole(name, score);

    private static IEnumerable<Dictionary<Scorecard, decimal>> Ends(Scorecard[] cards) => Enumerable.Range(0, 1 << cards.Length)
        .Select(ends => cards.Index().ToDictionary(
            c => c.Item, c => (ends >> c.Index & 1) == 1 ? c.Item.Headline.Bounds!.High!.Value : c.Item.Headline.Bounds!.Low!.Value));
}
