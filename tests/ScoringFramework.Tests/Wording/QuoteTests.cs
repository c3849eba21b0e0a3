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

    [Fact]
    public void Only_words_of_more_than_120_characters_are_cut()
    {
        var longest = new string('a', 120);
        Assert.Equal($" {longest} stays  {longest}", Quote.ShortWords($" {longest} stays  {longest}"));
        Assert.Equal($"{longest}… and  b {longest}…", Quote.ShortWords($"{longest}aaa and  b {longest}a"));
        Assert.Equal($"Write '{longest[1..]}…'. Then {longest}…)).", Quote.ShortWords($"Write '{longest}bc'. Then {longest}b)))))."));
        Assert.Equal(new string('a', 119) + "… b", Quote.ShortWords(new string('a', 119) + "😀aaa b"));
    }

    [Fact]
    public void A_text_is_cut_after_800_characters_and_stays_a_sentence()
    {
        var words = string.Concat(Enumerable.Repeat("word ", 160));
        Assert.Equal(words, Quote.ShortText(words));
        Assert.Equal(words + "….", Quote.ShortText(words + "and more."));
        Assert.Equal(words + "…", Quote.ShortText(words + "and more"));
    }

    [Fact]
    public void A_message_and_its_remedy_quote_no_name_of_a_thousand_characters()
    {
        var name = new string('x', 1_000);
        var shown = new string('x', 120) + "…";
        var problem = new Diagnostic(DossierCodes.NoOutcome, $"{name} has no score", $"Remove {name} or score it.");
        Assert.Equal($"error SF2203: {shown} has no score. Remove {shown} or score it.", problem.ToString());
    }
}
