namespace ScoringFramework.Tests.Dossiers;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("2026")]
    [InlineData("2026-05")]
    [InlineData("2026-05-31")]
    public void It_reads_what_it_writes(string text) => Assert.Equal(text, PartialDate.Parse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("26")]
    [InlineData("2026-5")]
    [InlineData("2026-13")]
    [InlineData("2026-02-30")]
    [InlineData("31.05.2026")]
    public void What_is_no_date_is_refused(string text)
    {
        var refusal = Assert.Throws<FormatException>(() => PartialDate.Parse(text));

        Assert.Equal($"'{text}' is not a date. Write 2026, 2026-05 or 2026-05-31.", refusal.Message);
        Assert.False(PartialDate.TryParse(text, out _));
    }

    [Fact]
    public void A_day_is_a_date_that_is_known_to_the_day()
    {
        PartialDate date = new DateOnly(2026, 5, 31);

        Assert.Equal(new PartialDate(2026, 5, 31), date);
        Assert.Equal(date, PartialDate.From(new(2026, 5, 31)));
    }
}
