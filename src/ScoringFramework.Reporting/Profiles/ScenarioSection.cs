using ScoringFramework.Reporting.Charts;
using ScoringFramework.Reporting.Data;

namespace ScoringFramework.Reporting.Profiles;

/// <summary>The headline in each scenario of the rubric.</summary>
internal static class ScenarioSection
{
    public static PageData? Of(ProfileSubject s)
    {
        var card = s.Card;
        if (card.Scenarios.Count == 0)
        {
            return null;
        }

        decimal[] differences = [.. card.Scenarios.Select(r => Math.Abs(r.Difference ?? 0)).Append(0)];
        var widest = differences.Max();
        return new()
        {
            { "expected", card.Expected is { } expected
                ? expected.Score is { } score ? Quote.Displayed(score) : Terms.Of(expected.Outcome) : null },
            { "layers", Quote.List(card.Layers.Select(id => card.Scenarios.First(r => r.Id == id).Title)) },
            { "rows", card.Scenarios.OrderByDescending(r => r.Difference ?? decimal.MinValue).Select(r => new PageData
                {
                    { "title", r.Title },
                    { "score", r.Score is { } score ? Quote.Displayed(score) : Terms.Of(r.Outcome) },
                    { "difference", Shown.Difference(r.Difference) },
                    { "bar", r.Difference is { } d && widest > 0 ? Bars.Difference(50, 50 + (double)(d / widest) * 48) : null },
                    { "because", s.Rubric.Scenarios.FirstOrDefault(x => x.Id == r.Id)?.Because },
                    { "likelihood", s.Rubric.Scenarios.FirstOrDefault(x => x.Id == r.Id)?.Likelihood is { } l ? Figures.Share(l) : null },
                }) },
        };
    }
}
