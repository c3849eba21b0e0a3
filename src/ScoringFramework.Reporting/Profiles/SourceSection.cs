using ScoringFramework.Reporting.Charts;
using ScoringFramework.Reporting.Data;

namespace ScoringFramework.Reporting.Profiles;

/// <summary>The source register, by tier: each source with its evidence, and each piece with the places that cite it.</summary>
internal static class SourceSection
{
    public static PageData Of(ProfileSubject s)
    {
        var register = s.Register;
        var most = register.Sources.Select(x => (Source: x, Count: x.Evidence.Count)).OrderByDescending(x => x.Count).FirstOrDefault();
        return new()
        {
            { "summary", register.Count == 0 ? "The dossier has no evidence."
                : $"{Shown.Count(register.Sources.Count, "source")}, {Shown.Count(register.Count, "piece")} of evidence. "
                    + $"The largest source has {Quote.Number((decimal)most.Count)} of them." },
            { "tiers", register.Sources.GroupBy(x => x.Tier, StringComparer.Ordinal).Select(g => Tier(s, g.Key, [.. g])) },
            { "unused", s.Card.Sources.Where(x => x.Evidence.Count == 0).Select(x => Head(s, x)) },
        };
    }

    private static PageData Tier(ProfileSubject s, string name, SourceEntry[] sources)
    {
        var carries = s.Rubric.SourcePolicy.Find(name)?.Carries;
        return new()
        {
            { "name", Terms.Capital(name) },
            { "rank", Quote.Number((decimal)Math.Min(3, 1 + s.Rubric.SourcePolicy.Tiers.ToList().FindIndex(t => t.Name == name))) },
            { "summary", $"{Shown.Count(sources.Length, "source")}, {Shown.Count(sources.Sum(x => x.Evidence.Count), "piece")}"
                + (carries is { } best ? $"; supports up to {Terms.Of(best)}" : "") },
            { "sources", sources.Select(x => Source(s, x)) },
        };
    }

    private static PageData Source(ProfileSubject s, SourceEntry source)
    {
        var head = Head(s, source);
        head.Add("share", Bars.Step(0, 100.0 * source.Evidence.Count / Math.Max(1, s.Register.Count), "s"));
        head.Add("pieces", s.Register.Of(source).Select(n => Piece(s, n)));
        return head;
    }

    private static PageData Head(ProfileSubject s, SourceEntry source) => new()
    {
        { "publisher", source.Publisher },
        { "title", source.Title },
        { "href", Links.Web(source.Url) },
        { "address", Links.Web(source.Url) is null ? source.Url : null },
        { "date", Dates.Of(source.Published) ?? "undated" },
        { "accessed", Dates.Of(source.Accessed) },
        { "count", Shown.Count(source.Evidence.Count, "piece") },
        { "relays", source.Relays.Count == 0 ? null : Quote.List(source.Relays.Select(r => s.Card.Sources
            .FirstOrDefault(x => x.Id == r)?.Publisher ?? r)) },
        { "retracted", source.Retracted is { } r ? $"Retracted {r.Date.When}: {r.Why}" : null },
        { "commentary", source.CommentaryOnly },
    };

    private static PageData Piece(ProfileSubject s, Numbered n) => new()
    {
        { "number", Quote.Number((decimal)n.Number) },
        { "claim", n.Piece.Claim },
        { "figure", n.Piece.Figure?.Text },
        { "locator", n.Piece.Locator },
        { "observed", Dates.Of(n.Piece.Observed) },
        { "flags", string.Join(", ", Flags.Of(n)) },
        { "places", s.Citing.PlacesOf(n.Piece.Id).Select(p => new PageData { { "anchor", p.Anchor }, { "place", p.Place } }) },
    };
}
