namespace ScoringFramework.Tests.Dossiers;

public sealed class PeriodTests
{
    [Theory]
    [InlineData("2026", "year", "2026-01-01", "2026-12-31")]
    [InlineData("2026-H1", "half-year", "2026-01-01", "2026-06-30")]
    [InlineData("2026-Q2", "quarter", "2026-04-01", "2026-06-30")]
    [InlineData("2024-02", "month", "2024-02-01", "2024-02-29")]
    [InlineData("FY26", "year", "2025-04-01", "2026-03-31")]
    [InlineData("FY2026", "year", "2025-04-01", "2026-03-31")]
    [InlineData("FY26-H1", "half-year", "2025-04-01", "2025-09-30")]
    [InlineData("FY26-Q1", "quarter", "2025-04-01", "2025-06-30")]
    [InlineData("FY26-Q4", "quarter", "2026-01-01", "2026-03-31")]
    [InlineData("at 2026-03-31", "instant", "2026-03-31", "2026-03-31")]
    [InlineData("at 2026-03", "instant", "2026-03-01", "2026-03-31")]
    [InlineData("12 months to 2026-03-31", "year", "2025-04-01", "2026-03-31")]
    [InlineData("9 months to 2025-12", "9 months", "2025-04-01", "2025-12-31")]
    [InlineData("0001", "year", "0001-01-01", "0001-12-31")]
    [InlineData("9999-Q4", "quarter", "9999-10-01", "9999-12-31")]
    public void A_period_has_a_length_and_its_days(string text, string length, string first, string last)
    {
        var period = Period.Of(text);

        Assert.Equal(length, period.Length);
        Assert.Equal(DateOnly.ParseExact(first, "yyyy-MM-dd"), period.First(fiscalYearEnds: 3));
        Assert.Equal(DateOnly.ParseExact(last, "yyyy-MM-dd"), period.Last(fiscalYearEnds: 3));
        Assert.Equal(text, period.ToString());
    }

    [Fact]
    public void Quarters_tile_every_year_however_it_ends() => Assert.All(Enumerable.Range(1, 12), month =>
    {
        Assert.All(Enumerable.Range(1, 3), q => Assert.Equal(
            Period.Of($"FY26-Q{q}").Last(month)!.Value.AddDays(1), Period.Of($"FY26-Q{q + 1}").First(month)));
        Assert.Equal(Period.Of("FY26").Last(month), Period.Of("FY26-Q4").Last(month));
        Assert.Equal(Period.Of("FY26").First(month), Period.Of("FY26-H1").First(month));
        Assert.Equal(Period.Of("FY25").Last(month)!.Value.AddDays(1), Period.Of("FY26").First(month));
    });

    [Fact]
    public void Periods_are_equal_by_what_they_are_and_labels_by_their_text()
    {
        Assert.Equal(Period.Of("FY26"), Period.Of("FY2026"));
        Assert.NotEqual(Period.Of("FY26"), Period.Of("2026"));
        Assert.Equal(Period.Of("cumulative"), Period.Of("cumulative"));
        Assert.NotEqual(Period.Of("cumulative"), Period.Of("first week"));
        Assert.Null((Period?)(string?)null);
    }

    [Theory]
    [InlineData("Q1 2026", "2026-Q1")]
    [InlineData("2026 Q1", "2026-Q1")]
    [InlineData("2026Q1", "2026-Q1")]
    [InlineData("q1 26", "2026-Q1")]
    [InlineData("H1/2026", "2026-H1")]
    [InlineData("Q4 FY26", "FY26-Q4")]
    [InlineData("FY26Q4", "FY26-Q4")]
    [InlineData("FY 26", "FY26")]
    [InlineData("fy2026", "FY2026")]
    [InlineData("2025/26", "FY26")]
    [InlineData("2025–2026", "FY26")]
    [InlineData("May 2026", "2026-05")]
    [InlineData("sept. 2025", "2025-09")]
    [InlineData("2026-03-31", "at 2026-03-31")]
    [InlineData("as of 2026-03-31", "at 2026-03-31")]
    public void A_label_that_looks_like_a_period_says_which(string text, string meant)
    {
        Assert.Equal(meant, Period.Of(text).Meant);
        Assert.NotNull(Period.Of(meant).Months);
    }

    [Theory]
    [InlineData("cumulative")]
    [InlineData("first-week")]
    [InlineData("early 2026")]
    [InlineData("2020/26")]
    [InlineData("H3 2026")]
    [InlineData("")]
    [InlineData("at noon")]
    [InlineData("0 months to 2026")]
    public void Other_labels_are_labels(string text)
    {
        Assert.Null(Period.Of(text).Meant);
        Assert.Null(Period.Of(text).Last());
        Assert.Equal(text, Period.Of(text).Length);
    }
}
