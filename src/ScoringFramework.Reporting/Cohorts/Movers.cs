using ScoringFramework.Reporting.Charts;
using ScoringFramework.Reporting.Data;
using ScoringFramework.Reporting.Profiles;

namespace ScoringFramework.Reporting.Cohorts;

/// <summary>The largest changes since the last edition, to both sides on one scale, each with its largest cause.</summary>
internal static class Movers
{
    private const int Most = 5;

    public static PageData? Of(CohortData c)
    {
        var moved = c.Cohort.Ranked.Select(r => (Ranked: r, By: c.Moved(r))).Where(m => m.By is not null and not 0).ToArray();
        if (moved.Length == 0)
        {
            return null;
        }

        var widest = moved.Max(m => Math.Abs(m.By!.Value));
        PageData Row((Standing Ranked, decimal? By) m) => new()
        {
            { "name", m.Ranked.Card.Subject.Name },
            { "href", c.Href(m.Ranked.Card) },
            { "by", Shown.Difference(m.By) },
            { "bar", Bars.Step(0, (double)(Math.Abs(m.By!.Value) / widest) * 100, "v") },
            { "cause", Cause(c, m.Ranked.Card) },
        };
        return new()
        {
            { "up", moved.Where(m => m.By > 0).OrderByDescending(m => m.By).Take(Most).Select(Row) },
            { "down", moved.Where(m => m.By < 0).OrderBy(m => m.By).Take(Most).Select(Row) },
        };
    }

    private static string? Cause(CohortData c, Scorecard card)
    {
        if (c.Since?.Of(card.Subject.Id)?.Parts is not [var part, ..])
        {
            return null;
        }

        var what = part.Title ?? part.Id ?? Terms.Capital(Terms.Of(part.Kind));
        return part is { Before: { } from, After: { } to } ? $"{what}: {from.Text} → {to.Text}" : what;
    }
}
