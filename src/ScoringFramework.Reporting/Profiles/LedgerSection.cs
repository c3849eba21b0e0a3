using ScoringFramework.Output;
using ScoringFramework.Reporting.Charts;
using ScoringFramework.Reporting.Data;

namespace ScoringFramework.Reporting.Profiles;

/// <summary>The lines that sum to the headline, each with its step of the waterfall and the sum up to it.</summary>
internal static class LedgerSection
{
    public static PageData? Of(ProfileSubject s)
    {
        var (card, sum) = (s.Card, 0m);
        if (card.Ledger.Count == 0)
        {
            return null;
        }

        var steps = new List<(LedgerLine Line, decimal From, decimal To)>();
        foreach (var line in card.Ledger)
        {
            steps.Add((line, sum, sum += line.Displayed));
        }

        var low = steps.Min(x => Math.Min(x.From, x.To));
        var high = Math.Max(steps.Max(x => Math.Max(x.From, x.To)), low + 0.000001m);
        double X(decimal at) => (double)((at - low) / (high - low)) * 100;
        return new()
        {
            { "total", card.Headline.Score is { } score ? Shown.Number(score) : null },
            { "totalBar", Bars.Step(X(0), X(sum), "k") },
            { "weighted", card.Dimensions.Any(d => d.Kind == DimensionKind.Criterion && d.EffectiveWeight > 0) },
            { "rows", steps.Select(x => Row(s, x.Line, Bars.Step(X(x.From), X(x.To), x.Line.Displayed < 0 ? "n" : "v"), x.To)) },
        };
    }

    private static PageData Row(ProfileSubject s, LedgerLine line, Html bar, decimal sum)
    {
        var d = line.Kind == LedgerKind.Criterion && line.Id is not null ? s.Find(line.Id) : null;
        return new()
        {
            { "id", d?.Id },
            { "title", d?.Title ?? Terms.Capital(ResultWords.Of(line, s.Card.Headline.Aggregation)) },
            { "special", d is null },
            { "score", d is null ? null : Shown.Score(d) },
            { "weight", d is { EffectiveWeight: > 0 } ? Figures.Percent(d.EffectiveWeight) : null },
            { "adds", Shown.Number(line.Displayed) },
            { "bar", bar },
            { "sum", Shown.Number(sum) },
        };
    }
}
