namespace ScoringFramework.Tests.Yaml.Scalars;

public class YamlDatesTests
{
    [Fact]
    public void Years_months_and_days_are_read()
    {
        Assert.Equal(new YamlDate(2026, null, null), Read("2026"));
        Assert.Equal(new YamlDate(2026, 5, null), Read("2026-05"));
        Assert.Equal(new YamlDate(2026, 5, 31), Read("2026-05-31"));
        Assert.Equal(new YamlDate(2024, 2, 29), Read("'2024-02-29'"));
        Assert.Equal(new YamlDate(1, 1, 1), Read("0001-01-01"));
    }

    [Theory]
    [InlineData("May 2026", "SF0321: 'May 2026' is not a date. Write 2026, 2026-05 or 2026-05-31.")]
    [InlineData("", "SF0321: a date is expected, and there is no value. Write 2026, 2026-05 or 2026-05-31.")]
    [InlineData("26-05-31", "SF0321: '26-05-31' is not a date. Write 2026, 2026-05 or 2026-05-31.")]
    [InlineData("32.13.2026", "SF0321: '32.13.2026' is not a date. Write 2026, 2026-05 or 2026-05-31.")]
    [InlineData("31.05.2026",
        "SF0322: '31.05.2026' is not in the order year-month-day, so day and month could be confused. Write 2026-05-31.")]
    [InlineData("05/06/2026",
        "SF0322: '05/06/2026' is not in the order year-month-day, so day and month could be confused. Write 2026-06-05 or 2026-05-06.")]
    [InlineData("2026/05/31",
        "SF0322: '2026/05/31' is not in the order year-month-day, so day and month could be confused. Write 2026-05-31.")]
    [InlineData("2026-5-1", "SF0322: '2026-5-1' has a month or day with one digit, and two are expected. Write 2026-05-01.")]
    [InlineData("2026-5", "SF0322: '2026-5' has a month or day with one digit, and two are expected. Write 2026-05.")]
    [InlineData("05.2026", "SF0322: '05.2026' is not in the order year-month-day, so day and month could be confused. Write 2026-05.")]
    [InlineData("2026-05-31T10:00:00Z", "SF0322: '2026-05-31T10:00:00Z' has a time, and a date ends with the day. Write 2026-05-31.")]
    [InlineData("2026-13", "SF0323: '2026-13' has month 13, and a year has 12. Write the month from 01 to 12.")]
    [InlineData("2026-00-10", "SF0323: '2026-00-10' has month 00, and a year has 12. Write the month from 01 to 12.")]
    [InlineData("2026-02-29", "SF0323: '2026-02-29' has a day that its month does not have. Write a day from 01 to 28.")]
    [InlineData("2026-05-00", "SF0323: '2026-05-00' has a day that its month does not have. Write a day from 01 to 31.")]
    [InlineData("0000-01", "SF0323: '0000-01' has the year 0000, which does not exist. Write the correct year.")]
    public void Anything_else_is_reported_as_what_it_is(string text, string diagnostic)
    {
        var scalar = Scalar(text);
        Assert.False(YamlDates.TryDate(scalar, out _, out var fault));
        Assert.Equal($"f.yaml(1,{(text.Length == 0 ? 3 : 4)}): error {diagnostic}", fault.ToDiagnostic(scalar).ToString());
    }

    private static YamlDate Read(string text)
    {
        Assert.True(YamlDates.TryDate(Scalar(text), out var date, out _));
        return date;
    }

    private static YamlScalar Scalar(string text) => (YamlScalar)Reading.Sound($"a: {text}")["a"]!;
}
