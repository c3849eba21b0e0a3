using ScoringFramework.Reporting.Data;
using ScoringFramework.Reporting.Profiles;

namespace ScoringFramework.Reporting.Cohorts;

/// <summary>The headlines of all subjects in each scenario of the method.</summary>
internal static class Outlooks
{
    private const int Most = 12;

    public static PageData? Of(CohortData c)
    {
        ScenarioResult[] scenarios = [.. c.First.Scenarios.Take(Most)];
        return scenarios.Length == 0 || c.Count == 0 ? null : new()
        {
            { "heads", scenarios.Select(s => new PageData { { "title", s.Title } }) },
            { "rows", c.Cohort.Ranked.Select(r => new PageData
                {
                    { "name", r.Card.Subject.Name },
                    { "href", c.Href(r.Card) },
                    { "score", Quote.Displayed(r.Score) },
                    { "cells", scenarios.Select(s => Cell(r.Card, r.Card.Scenarios.FirstOrDefault(x => x.Id == s.Id))) },
                }) },
        };
    }

    private static PageData Cell(Scorecard card, ScenarioResult? result) => new()
    {
        { "text", result?.Difference is { } d ? Shown.Signed(d) : result is null ? null : Terms.Of(result.Outcome) },
        { "value", result?.Difference is { } v ? Quote.Number(v) : null },
        { "layer", result is not null && card.Layers.Contains(result.Id) },
    };
}
