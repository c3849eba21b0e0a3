using ScoringFramework.Reporting.Charts;
using ScoringFramework.Reporting.Data;

namespace ScoringFramework.Reporting.Profiles;

/// <summary>When the sources are from: a bar is as wide as the date is vague.</summary>
internal static class CoverageSection
{
    public static PageData? Of(ProfileSubject s)
    {
        SourceEntry[] dated = [.. s.Register.Sources.Where(x => x.Published is not null).OrderByDescending(x => x.Published!.Last)];
        if (dated.Length == 0 || s.Card.Dossier.AsOf is not { } asOf)
        {
            return null;
        }

        var from = dated.Min(x => x.Published!.First).DayNumber;
        var to = Math.Max(asOf.Last.DayNumber, dated.Max(x => x.Published!.Last).DayNumber);
        double X(DateOnly day) => to == from ? 50 : 100.0 * (day.DayNumber - from) / (to - from);
        return new()
        {
            { "from", Dates.Of(PartialDate.From(DateOnly.FromDayNumber(from))) },
            { "to", Dates.Of(asOf) },
            { "limit", s.Rubric.Requires?.MaxAge?.ToString() },
            { "undated", s.Register.Sources.Count(x => x.Published is null) is > 0 and var n ? Shown.Count(n, "source") : null },
            { "rows", dated.Select(x => new PageData
                {
                    { "date", Dates.Of(x.Published) },
                    { "bar", Bars.Step(X(x.Published!.First), Math.Max(X(x.Published.Last), X(x.Published.First) + 0.8), "v") },
                    { "publisher", x.Publisher },
                    { "tier", x.Tier },
                    { "count", Quote.Number((decimal)x.Evidence.Count) },
                }) },
        };
    }
}
