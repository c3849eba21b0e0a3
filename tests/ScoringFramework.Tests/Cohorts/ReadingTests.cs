using ScoringFramework.Tests.Output;

namespace ScoringFramework.Tests.Cohorts;

public sealed class ReadingTests
{
    private static readonly Rubric Rubric = Rubric.Define("cohort", "1.0.0", r => r
        .Publish(minCompleteness: 0.5)
        .Composite("C", "Both", 1, c => c.Criterion("A", "First", 3).Criterion("B", "Second", 1))
        .Criterion("X", "Third", 1)).ValueOrThrow();

    private static Scorecard Card(string name, decimal a, decimal b, decimal x) =>
        Cards.Score(name.ToLowerInvariant(), name, Rubric, d => d.Hold("A", a, "Seen.").Hold("B", b, "Seen.").Hold("X", x, "Seen."));

    private static Scorecard Closed(string name, decimal b) => Cards.Score(
        name.ToLowerInvariant(), name, Rubric, d => d.Hold("B", b, "Seen.").Decline("A", "Secret.").Decline("X", "Secret."));

    private static Scorecard Gone(string name, decimal all) => Cards.Score(
        name.ToLowerInvariant(), name, Rubric,
        d => d.Hold("A", all, "Seen.").Hold("B", all, "Seen.").Hold("X", all, "Seen.").WoundDown(new(2026, 2)));

    private static readonly Cohort Five = Cohort.Create(
        [Card("Ash", 2, 3, 5), Card("Birch", 6, 7, 5), Card("Cedar", 8, 9, 5), Closed("Dogwood", 3), Gone("Elm", 1), Card("Fir", 9, 9, 5)],
        new() { References = ["fir"] }).ValueOrThrow();

    [Fact]
    public void The_lowest_is_read_with_whom_it_is_alongside_though_their_headline_is_declined()
    {
        var reading = Five["ash"].Reading("B");

        Assert.Equal((ReadingKind.Lowest, 3m, 4, 3), (reading.Kind, reading.Score, reading.Of, reading.Rank));
        Assert.Equal(["dogwood"], reading.Alongside);
        Assert.Equal((5m, -2m, 25m), (reading.Median, reading.FromMedian, reading.Percentile));
        Assert.Equal("The lowest of four, alongside Dogwood. It is 2.00 below the median of 5.00.", reading.Text);
    }

    [Theory]
    [InlineData("cedar", "A", ReadingKind.Highest, "The highest of three. It is 2.00 above the median of 6.00.")]
    [InlineData("birch", "A", ReadingKind.AtMedian, "Rank 2 of 3.")]
    [InlineData("birch", "B", ReadingKind.AboveMedian, "Rank 2 of 4. It is 2.00 above the median of 5.00.")]
    [InlineData("ash", "X", ReadingKind.AllEqual, "All three subjects with a score here have 5.00.")]
    [InlineData("dogwood", "X", ReadingKind.NotScored, "It has no score here; three subjects have.")]
    [InlineData("elm", "X", ReadingKind.NotCompared, "It is not compared: it was wound down in 2026-02.")]
    [InlineData("fir", "X", ReadingKind.NotCompared, "It is not compared: it is shown for reference.")]
    [InlineData("cedar", "C", ReadingKind.Highest,
        "The highest of four. It is 3.63 above the median of 4.63. A First sets it apart most: 8.00, with a median of 6.00.")]
    public void A_score_is_read_where_it_is(string subject, string dimension, ReadingKind kind, string text)
    {
        var reading = Five[subject].Reading(dimension);

        Assert.Equal(text, reading.Text);
        Assert.Equal(kind, reading.Kind);
    }

    [Fact]
    public void The_headline_is_read_with_the_criterion_that_sets_it_apart()
    {
        var reading = Five["ash"].Reading();

        Assert.Equal((ReadingKind.Lowest, null, "headline"), (reading.Kind, reading.Dimension, reading.Title));
        Assert.Equal(new Distinction("A", "First", 2, 6), reading.SetApart);
        Assert.Equal(
            "The lowest of three. It is 2.00 below the median of 5.63. A First sets it apart most: 2.00, with a median of 6.00.",
            reading.Text);
    }

    [Fact]
    public void Where_less_is_better_the_lowest_is_called_the_best()
    {
        var risk = Rubric.Define("risk", "1.0.0", r => r.Better(Better.Lower).Criterion("A", "First")).ValueOrThrow();
        Scorecard Of(string name, decimal score) => Cards.Score(name.ToLowerInvariant(), name, risk, d => d.Hold("A", score, "Seen."));
        var cohort = Cohort.Create([Of("High", 9), Of("Low", 1), Of("Mid", 4)]).ValueOrThrow();

        Assert.Equal("The lowest and so the best of three. It is 3.00 below the median of 4.00.", cohort["low"].Reading("A").Text);
        Assert.Equal(["low", "mid", "high"], cohort.RankBy("A").Select(s => s.Subject.Id));
        Assert.Equal(1, cohort["low"].Reading().Rank);
    }

    [Fact]
    public void A_long_list_of_equals_is_cut()
    {
        var cohort = Cohort.Create([Card("Zero", 1, 1, 1), .. "ABCDE".Select(c => Card($"S{c}", 5, 5, 5))]).ValueOrThrow();

        Assert.Equal("The highest of six, alongside SB, SC, SD and 1 more.", cohort["sa"].Reading("A").Text);
    }

    [Fact]
    public void Nobody_else_is_said() => Assert.Equal(
        "Nobody else in the cohort has a score here.", Cohort.Create([Card("Ash", 2, 3, 5)]).ValueOrThrow()["ash"].Reading("A").Text);
}
