using ScoringFramework.Reporting.Changes;
using ScoringFramework.Reporting.Data;

namespace ScoringFramework.Reporting.Profiles;

/// <summary>What changed since the last edition: the causes, which sum to the difference, and what else is new.</summary>
internal static class ChangeSection
{
    private const string Place = "changes";
    private const int MostEvents = 40;

    public static PageData? Of(ProfileSubject s)
    {
        if (s.Change is not { } change)
        {
            return null;
        }

        return new()
        {
            { "before", change.Before.ToString() },
            { "after", change.After.ToString() },
            { "difference", Shown.Difference(change.Difference) },
            { "rows", change.Parts.Select(p => Row(s, p)) },
            { "events", change.Events.Take(MostEvents).Select(e => new PageData
                {
                    { "what", Terms.Capital(Terms.Of(e.Kind)) },
                    { "title", e.Id is null ? null : s.Find(e.Id)?.Title ?? e.Id },
                    { "before", e.Before?.Text },
                    { "after", e.After?.Text },
                }) },
            { "more", change.Events.Count > MostEvents ? Quote.Number((decimal)(change.Events.Count - MostEvents)) : null },
            { "empty", change.IsEmpty },
            { "page", s.Site.ChangePage is { } page && !s.Site.Options.SingleFile
                ? $"{page}#{ChangeData.AnchorOf(s.Card.Subject.Id)}" : null },
        };
    }

    private static PageData Row(ProfileSubject s, ChangePart p) => new()
    {
        { "id", p.Id is { } id ? s.Find(id)?.Id : null },
        { "title", p.Title ?? p.Id ?? Terms.Capital(Terms.Of(p.Kind)) },
        { "before", p.Before?.Text },
        { "after", p.After?.Text },
        { "adds", Shown.Signed(p.Displayed) },
        { "because", s.Citing.Prose(FirstSentence.Of(p.Reason?.Text), Place) },
    };
}
