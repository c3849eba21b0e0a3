namespace ScoringFramework.Tests.Dossiers;

public sealed class UnitsTests
{
    [Theory]
    [InlineData("percent", "ratio", "40", "0.4")]
    [InlineData("%", "percent", "40", "40")]
    [InlineData("%", "ratio", "0.1", "0.001")]
    [InlineData("thousand", null, "1.5", "1500")]
    [InlineData("million", "thousand", "1.5", "1500")]
    [InlineData("billion", "million", "6.0", "6000")]
    [InlineData("billion USD", "USD", "6", "6000000000")]
    [InlineData("million tokens", "thousand tokens", "0.7", "700")]
    [InlineData("years", "months", "1.5", "18")]
    [InlineData("year", "month", "1", "12")]
    [InlineData("month", "months", "3", "3")]
    [InlineData("day", "days", "30", "30")]
    [InlineData("tenants", "tenants", "90000", "90000")]
    [InlineData(null, null, "-3", "-3")]
    public void What_is_documented_converts_both_ways_exactly(string? from, string? to, string number, string other)
    {
        var (a, b) = (Decimal(number), Decimal(other));

        Assert.True(Units.Converts(from, to) && Units.Converts(to, from));
        Assert.Equal((double)b, Units.Convert(a, from, to));
        Assert.Equal((double)a, Units.Convert(b, to, from));
    }

    [Theory]
    [InlineData("days", "months")]
    [InlineData("days", "years")]
    [InlineData("percent", null)]
    [InlineData("USD", "CNY")]
    [InlineData("billion USD", "billion CNY")]
    [InlineData("million tokens", "million")]
    [InlineData("Percent", "percent")]
    [InlineData("quarters", "months")]
    public void Anything_else_does_not_convert(string? from, string? to)
    {
        Assert.False(Units.Converts(from, to) || Units.Converts(to, from));
        Assert.Null(Units.Convert(1, from, to));
    }

    [Fact]
    public void The_greatest_numbers_convert_too()
    {
        Assert.Equal((double)decimal.MaxValue * 1e9, Units.Convert(decimal.MaxValue, "billion", null));
        Assert.Equal((double)decimal.MinValue, Units.Convert(decimal.MinValue, "USD", "USD"));
    }

    [Fact]
    public void Eighteen_months_are_a_year_and_a_half() => Assert.Equal(1.5, Units.Convert(18, "months", "years"));

    private static decimal Decimal(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
