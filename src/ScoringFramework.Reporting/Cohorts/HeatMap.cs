using ScoringFramework.Reporting.Data;
using ScoringFramework.Reporting.Profiles;

namespace ScoringFramework.Reporting.Cohorts;

/// <summary>Subjects by dimensions, each cell with its score; the stronger the colour, the better the score.</summary>
internal static class HeatMap
{
    private const int MostColumns = 16, Steps = 5;

    public static PageData? Of(CohortData c)
    {
        DimensionScore[] columns = Columns(c.First);
        return columns.Length < 2 ? null : new()
        {
            { "heads", columns.Select(d => new PageData { { "id", d.Id }, { "title", d.Title } }) },
            { "rows", c.Cohort.Cards.Select(card => new PageData
                {
                    { "name", card.Subject.Name }, { "href", c.Href(card) },
                    { "cells", columns.Select(d => Cell(card.Find(d.Id))) },
                }) },
        };
    }

    // The second level of the tree, where it has one that fits; else the first.
    private static DimensionScore[] Columns(Scorecard card)
    {
        DimensionScore[] tops = [.. card.ChildrenOf(null)];
        DimensionScore[] below = [.. tops.SelectMany(t => t.Kind == DimensionKind.Composite ? card.ChildrenOf(t.Id).AsEnumerable() : [t])];
        return below.Length is > 1 and <= MostColumns ? below : tops.Length <= MostColumns ? tops : tops[..MostColumns];
    }

    private static PageData Cell(DimensionScore? d) => new()
    {
        { "text", d is null ? null : d.Score is { } score ? Quote.Displayed(score) : Shown.Score(d) },
        { "value", d?.Score is { } value ? Quote.Number(value) : null },
        { "shade", d?.Score is { } s && !d.Scale.IsOpen ? Quote.Number((decimal)Shade(s, d)) : null },
    };

    private static int Shade(decimal score, DimensionScore d)
    {
        var place = d.Scale.ToUnit(score);
        return Math.Clamp((int)((d.Better == Better.Lower ? 1 - place : place) * Steps), 0, Steps - 1);
    }
}
