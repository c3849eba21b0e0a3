using ScoringFramework.Output;
using ScoringFramework.Reporting.Data;
using ScoringFramework.Reporting.Profiles;
using ScoringFramework.Reporting.Sites;

namespace ScoringFramework.Reporting.Changes;

/// <summary>What changed in one subject: the causes, each with its reason and its sources, and what else is new.</summary>
internal sealed class ChangeData
{
    private const int MostEvents = 40;

    private readonly SubjectChange changed;
    private readonly ProfileSubject now;
    private readonly Citing citing;
    private readonly string? page;

    public ChangeData(SubjectChange changed, Scorecard before, Scorecard after, SiteContext site)
    {
        (this.changed, now, page) = (changed, new(after, site), site.ProfileOf(after.Subject.Id));

        // A text of before cites what may be gone by now.
        citing = Citing.FromAfar(now.Register, new RegisterOrder(before, now.Rubric.SourcePolicy), page);
    }

    private Change Change => changed.Change;

    /// <summary>The address of a subject's part of the page.</summary>
    public static string AnchorOf(string subject) => $"s-{subject}";

    /// <summary>The line of the table of all subjects.</summary>
    public PageData Row() => new()
    {
        { "name", now.Card.Subject.Name },
        { "href", $"#{AnchorOf(now.Card.Subject.Id)}" },
        { "before", Change.Before.ToString() },
        { "after", Change.After.ToString() },
        { "by", By() },
        { "rank", CohortChangeWords.Rank(changed) is { Length: > 0 } rank ? rank : null },
        { "cause", Change.Parts.FirstOrDefault(p => p.Displayed != 0) is { } part ? TitleOf(part) : null },
    };

    /// <summary>The subject's part of the page.</summary>
    public PageData Whole() => new()
    {
        { "anchor", AnchorOf(now.Card.Subject.Id) },
        { "name", now.Card.Subject.Name },
        { "href", page },
        { "before", Change.Before.ToString() },
        { "after", Change.After.ToString() },
        { "by", By() },
        { "rank", CohortChangeWords.Rank(changed) is { Length: > 0 } rank ? rank : null },
        { "renamed", changed.RenamedFrom },
        { "rows", Change.Parts.Select(Part) },
        { "without", changed.WithoutEvidence.Count == 0 ? null
            : Quote.List(changed.WithoutEvidence.Select(TitleOf).Distinct(StringComparer.Ordinal)) },
        { "events", Change.Events.Take(MostEvents).Select(Event) },
        { "more", Change.Events.Count > MostEvents ? Quote.Number((decimal)(Change.Events.Count - MostEvents)) : null },
    };

    private string? By() => Change.Difference is { } difference ? Shown.Difference(difference) : null;

    private static string TitleOf(ChangePart p) => p.Title ?? p.Id ?? Terms.Capital(Terms.Of(p.Kind));

    private PageData Part(ChangePart p) => new()
    {
        { "title", TitleOf(p) },
        { "href", page is not null && p.Id is { } id && now.Find(id) is not null ? $"{page}#{id}" : null },
        { "kind", p.Title is null && p.Id is null ? null : Terms.Of(p.Kind) },
        { "before", p.Before?.Text },
        { "after", p.After?.Text },
        { "adds", Shown.Signed(p.Displayed) },
        { "because", citing.Prose(p.Reason?.Text, "changes") },
        { "evidence", p.Evidence.Select(Piece) },
    };

    private PageData Event(ChangeEvent e) => new()
    {
        { "what", Terms.Capital(Terms.Of(e.Kind)) },
        { "title", e.Id is null ? null : now.Find(e.Id)?.Title ?? e.Id },
        { "before", citing.Prose(e.Before?.Text, "changes") },
        { "after", citing.Prose(e.After?.Text, "changes") },
        { "reasons", e.Reasons.Select(r => new PageData { { "text", citing.Prose(r.Text, "changes") } }) },
        { "evidence", e.Evidence.Select(Piece) },
    };

    private PageData Piece(EvidenceChange e)
    {
        var source = now.Card.Sources.FirstOrDefault(s => s.Id == e.Source);
        return new()
        {
            { "kind", Terms.Of(e.Kind) },
            { "against", !e.Supports },
            { "claim", e.Claim },
            { "source", e.SourceTitle },
            { "publisher", source?.Publisher },
            { "url", Links.Web(source?.Url) },
            { "differs", string.Join("; ", e.Differs.Select(d => d.Text)) },
        };
    }
}
