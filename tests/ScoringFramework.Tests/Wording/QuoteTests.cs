using System.Globalization;
using CsCheck;

namespace ScoringFramework.Tests.Wording;

public sealed class QuoteTests
{
    [Fact]
    public void A_decimal_is_written_without_the_zeros_at_its_end() => Gen.Decimal.Sample(number =>
        Assert.Equal(number.ToString("0.############################", CultureInfo.InvariantCulture), Quote.Number(number)));

    [Theory]
    [InlineData("0.00", "0")]
    [InlineData("-0.50", "-0.5")]
    [InlineData("100", "100")]
    [InlineData("7.10", "7.1")]
    [InlineData("7.00", "7")]
    [InlineData("-79228162514264337593543950335", "-79228162514264337593543950335")]
    [InlineData("-0.0000000000000000000000000001", "-0.0000000000000000000000000001")]
    public void Decimals_at_the_ends(string number, string written) =>
        Assert.Equal(written, Quote.Number(decimal.Parse(number, CultureInfo.InvariantCulture)));
}
