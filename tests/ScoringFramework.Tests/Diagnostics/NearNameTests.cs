namespace ScoringFramework.Tests.Diagnostics;

public sealed class NearNameTests
{
    [Theory]
    [InlineData("weigth", "weight")]
    [InlineData("prise", "price")]
    [InlineData("D4F", "D4f")]
    [InlineData("Q7", null)]
    [InlineData("elephant", null)]
    public void The_nearest_name_is_found_and_a_short_one_is_not_guessed(string given, string? expected) =>
        Assert.Equal(expected, NearName.Find(given, ["weight", "price", "D4f", "Q1", "Q2"]));

    [Fact]
    public void Of_two_short_names_the_nearer_is_taken() => Assert.Equal("Q1", NearName.Find("q1", ["Q2", "Q1"]));
}
