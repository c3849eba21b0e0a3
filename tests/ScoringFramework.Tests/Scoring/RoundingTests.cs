namespace ScoringFramework.Tests.Scoring;

public sealed class RoundingTests
{
    [Theory]
    [InlineData("7.105", "7.11")]
    [InlineData("7.095", "7.10")]
    [InlineData("7.10499999999", "7.10")]
    [InlineData("0.005", "0.01")]
    [InlineData("10", "10")]
    public void A_half_is_rounded_away_from_zero_by_default(string score, string displayed) =>
        Assert.Equal(decimal.Parse(displayed), Example.Score(Aggregation.Arithmetic, (1, decimal.Parse(score))).Headline.Score);

    [Theory]
    [InlineData("7.1", "7.11", "7.11")] // 7.105, of which the mean of two doubles falls short
    [InlineData("7.09", "7.10", "7.10")] // 7.095
    [InlineData("0.01", "0.02", "0.02")] // 0.015
    [InlineData("9.98", "9.99", "9.99")] // 9.985
    public void A_half_that_arithmetic_reaches_is_a_half(string one, string other, string displayed)
    {
        var card = Example.Score(Aggregation.Arithmetic, (1.0 / 3, decimal.Parse(one)), (1.0 / 3, decimal.Parse(other)));

        Assert.Equal(decimal.Parse(displayed), card.Headline.Score);
    }

    [Theory]
    [InlineData("7.105", "7.10")]
    [InlineData("7.115", "7.12")]
    [InlineData("7.095", "7.10")]
    public void A_half_is_rounded_to_even_when_the_rubric_says_so(string score, string displayed)
    {
        var card = Example.Score(
            r => r.Rounding(2, MidpointRounding.ToEven).Criterion("A", "Criterion A").Criterion("B", "Criterion B"),
            d => d.Hold("A", decimal.Parse(score) + 0.5m).Hold("B", decimal.Parse(score) - 0.5m));

        Assert.Equal(decimal.Parse(displayed), card.Headline.Score);
    }

    [Fact]
    public void A_half_below_zero_is_rounded_away_from_zero_too()
    {
        var card = Example.Score(r => r.Scale(-10, 10).Criterion("A", "Criterion A"), d => d.Hold("A", -7.105m));

        Assert.Equal(-7.11m, card.Headline.Score);
    }

    [Fact]
    public void Levels_positions_and_conditions_read_the_displayed_score()
    {
        var card = Example.Score(
            r => r.Level(0, "Weak").Level(7, "Strong").Criterion("A", "Criterion A", c => c.Level(0, "Low").Level(7, "High"))
                .Compass(new("A", "A", [new("Leader", [new("A", Comparison.AtLeast, 7)]), new("Follower", [])])),
            d => d.Hold("A", 6.995m));

        Assert.Equal((7.00m, "Strong", "High", "Leader"),
            (card.Headline.Score, card.Headline.Level, card["A"].Level, card.Headline.Position));
    }

    [Fact]
    public void Nothing_is_computed_from_a_rounded_score()
    {
        // D is 0.67 and displays 1: from that, the headline would be 0.5 and display 1.
        var card = Example.Score(
            r => r.Rounding(0).Composite("D", "D", d => d.Criterion("A", "A").Criterion("B", "B", 2)).Criterion("C", "C"),
            d => d.Hold("A", 0).Hold("B", 1).Hold("C", 0));

        Assert.Equal((1m, 0m), (card["D"].Score, card.Headline.Score));
        Assert.Equal(1.0 / 3, card.Headline.Unrounded!.Value, 1e-15);
    }
}
