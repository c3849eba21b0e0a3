using CsCheck;
using ScoringFramework.Tests.Generators;

namespace ScoringFramework.Tests.Scoring.Publication;

public sealed class FreshnessForecastTests
{
    private static readonly DateOnly Far = new(2099, 12, 31);

    [Fact]
    public void The_next_change_is_the_first_that_scoring_shows() => RandomDossiers.Any.Holds(dossier =>
    {
        var now = State(dossier.Score());
        var forecast = new ScoringEngine(dossier.Rubric).Forecast(dossier);

        if (forecast.Next is not { } next)
        {
            Assert.All(forecast.Criteria, c => Assert.Equal(now, State(On(dossier, c.StaleFrom))));
            Assert.Equal(now, State(On(dossier, Far)));
            return;
        }

        Assert.True(next.Date > dossier.AsOf.Last);
        Assert.Equal(now, State(On(dossier, next.Date.AddDays(-1))));
        Assert.NotEqual(now, State(On(dossier, next.Date)));
        Assert.Equal(On(dossier, next.Date).Headline, next.After);
        Assert.All(forecast.Criteria.Where(c => c.StaleFrom < next.Date), c => Assert.Equal(now, State(On(dossier, c.StaleFrom))));
    }, iter: 150);

    [Fact]
    public void A_criterion_is_declined_from_the_day_that_is_reported_and_not_the_day_before() => RandomDossiers.Any.Holds(dossier =>
    {
        Assert.All(new ScoringEngine(dossier.Rubric).Forecast(dossier).Criteria, c =>
        {
            var day = c.DeclinedFrom ?? Far;
            Assert.Equal(Outcome.Scored, On(dossier, day.AddDays(-1))[c.Criterion].Outcome);
            Assert.Equal(c.DeclinedFrom is null, On(dossier, day)[c.Criterion].Outcome == Outcome.Scored);
            Assert.True(c.StaleFrom <= day || dossier.Sources.Any(s => s.Retracted?.Date.First == day));
        });
    }, iter: 100);

    [Fact]
    public void Each_day_is_as_the_forecast_says()
    {
        var rubric = Cases.Rubric("dimensions: { A: { requires: { evidence: 1, max-age: 6 months } }, B: {} }");
        var dossier = Dossier.Define("d", rubric, "Subject", new(2026, 5, 31), d => d
            .Source(new() { Id = "month", Title = "T", Publisher = "P", Tier = "primary", Published = new(2026, 1) })
            .Source(new() { Id = "day", Title = "T", Publisher = "P", Tier = "secondary", Published = new(2026, 4, 30) })
            .Evidence(new() { Id = "early", Claim = "So.", Source = "month", Supports = ["A"] })
            .Evidence(new() { Id = "late", Claim = "So.", Source = "day", Supports = ["A"] })
            .Hold("A", 7).Hold("B", 5)).ValueOrThrow();

        var forecast = new ScoringEngine(rubric).Forecast(dossier);

        Assert.Equal([new("A", new(2026, 8, 1), ["early"], new(2026, 11, 1))], forecast.Criteria);
        Assert.Equal(new DateOnly(2026, 11, 1), forecast.Next!.Date);
        Assert.Equal(["A"], forecast.Next.Declined);
        for (var day = new DateOnly(2026, 6, 1); day < new DateOnly(2026, 12, 1); day = day.AddDays(1))
        {
            var a = On(dossier, day)["A"];
            Assert.Equal(day < new DateOnly(2026, 11, 1) ? Outcome.Scored : Outcome.Declined, a.Outcome);
            Assert.Equal(day < new DateOnly(2026, 8, 1) ? Confidence.Green : Confidence.Amber, a.Confidence ?? Confidence.Amber);
        }
    }

    private static Scorecard On(Dossier dossier, DateOnly day) => (dossier with { AsOf = new(day.Year, day.Month, day.Day) }).Score();

    private static (Outcome, decimal?, Confidence?) State(Scorecard card) =>
        (card.Headline.Outcome, card.Headline.Score, card.Headline.Confidence);
}
