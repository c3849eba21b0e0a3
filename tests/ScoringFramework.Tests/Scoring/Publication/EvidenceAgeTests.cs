using CsCheck;
using ScoringFramework.Tests.Generators;

namespace ScoringFramework.Tests.Scoring.Publication;

public sealed class EvidenceAgeTests
{
    private static readonly Gen<PartialDate> Days = Gen.Select(Gen.Int[2019, 2029], Gen.Int[1, 12], Gen.Int[0, 31], (year, month, day) =>
        new PartialDate(year, month, day == 0 ? null : Math.Min(day, DateTime.DaysInMonth(year, month))));

    [Fact]
    public void Months_are_whole_calendar_months_whatever_the_days()
    {
        for (var published = 0; published < 36; published++)
        {
            for (var today = published; today < 60; today++)
            {
                for (var maxAge = 1; maxAge <= 24; maxAge++)
                {
                    var isStale = EvidenceAge.IsStale(Month(published), new(maxAge, AgeUnit.Month), Month(today).Last);
                    Assert.Equal(today - published > maxAge, isStale);
                    Assert.Equal(isStale, EvidenceAge.IsStale(Month(published), new(maxAge, AgeUnit.Month), Month(today).First));
                }
            }
        }
    }

    [Theory]
    [InlineData("2024-11", "2026-05", false)]
    [InlineData("2024-10", "2026-04", false)]
    [InlineData("2024-10", "2026-05", true)]
    [InlineData("2024-11-30", "2026-05-31", false)]
    [InlineData("2024-11-01", "2026-05-31", false)]
    [InlineData("2024-10-31", "2026-05-01", true)]
    [InlineData("2024", "2026-06", false)]
    [InlineData("2024", "2026-07", true)]
    public void Eighteen_months(string published, string asOf, bool isStale) =>
        Assert.Equal(isStale, EvidenceAge.IsStale(Date(published), new(18, AgeUnit.Month), Date(asOf).Last));

    [Fact]
    public void A_year_is_twelve_months() => Gen.Select(Days, Days, Gen.Int[1, 5]).Holds(t => Assert.Equal(
        EvidenceAge.IsStale(t.Item1, new(12 * t.Item3, AgeUnit.Month), t.Item2.Last),
        EvidenceAge.IsStale(t.Item1, new(t.Item3, AgeUnit.Year), t.Item2.Last)), iter: 1000);

    [Fact]
    public void Evidence_grows_stale_on_its_day_and_stays_stale() => Gen.Select(Days, Gen.Int[1, 40], Gen.Enum<AgeUnit>()).Holds(t =>
    {
        var age = new Age(t.Item2, t.Item3);
        var day = EvidenceAge.StaleFrom(t.Item1, age);
        Assert.False(EvidenceAge.IsStale(t.Item1, age, day.AddDays(-1)));
        Assert.True(EvidenceAge.IsStale(t.Item1, age, day));
        Assert.True(EvidenceAge.IsStale(t.Item1, age, day.AddDays(100)));
    }, iter: 1000);

    [Fact]
    public void Days_are_counted_from_the_last_that_a_date_can_mean()
    {
        Assert.Equal(new DateOnly(2026, 6, 11), EvidenceAge.StaleFrom(new(2026, 5), new(10, AgeUnit.Day)));
        Assert.Equal(new DateOnly(2026, 5, 12), EvidenceAge.StaleFrom(new(2026, 5, 1), new(10, AgeUnit.Day)));
    }

    [Fact]
    public void Beyond_the_calendar_nothing_grows_stale() => Assert.All(
        Enum.GetValues<AgeUnit>(), unit => Assert.Equal(DateOnly.MaxValue, EvidenceAge.StaleFrom(new(9999, 12, 31), new(100_000, unit))));

    private static PartialDate Month(int index) => new(2022 + (index / 12), (index % 12) + 1);

    private static PartialDate Date(string text) => PartialDate.TryParse(text, out var date) ? date : throw new ArgumentException(text);
}
