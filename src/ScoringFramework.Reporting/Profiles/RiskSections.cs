using ScoringFramework.Reporting.Data;

namespace ScoringFramework.Reporting.Profiles;

/// <summary>Risks with the scores behind them, and competitors.</summary>
internal static class RiskSections
{
    public static IEnumerable<PageData> Risks(ProfileSubject s) => s.Dossier.Risks.Select(risk =>
    {
        var d = s.Find(risk.Dimension);
        return new PageData
        {
            { "title", risk.Title },
            { "id", d?.Id },
            { "dimension", d?.Title },
            { "score", d is null ? null : Shown.Score(d) },
            { "bar", d is null ? null : Shown.Bar(d, s.Rubric) },
            { "confidence", Shown.Word(d?.Confidence) },
            { "text", s.Citing.Prose(risk.Text ?? FirstSentence.Of(d?.Because) ?? d?.Reason?.Text, "risks") },
        };
    });

    public static IEnumerable<PageData> Competitors(ProfileSubject s) =>
        s.Dossier.Competitors.OrderBy(c => c.Threat).Select(c => new PageData
        {
            { "name", c.Name },
            { "href", s.Site.ProfileOf(SubjectOf(s, c)) },
            { "threat", Terms.Of(c.Threat) },
            { "bars", c.Threat switch { Threat.High => "3", Threat.Medium => "2", Threat.Low => "1", _ => "0" } },
            { "positioning", s.Citing.Prose(c.Positioning, "competitors") },
            { "edge", s.Citing.Prose(c.Edge, "competitors") },
        });

    // A dossier's file has its subject's id as its name, unless its author chose otherwise; then the competitor's own id is tried.
    private static string? SubjectOf(ProfileSubject s, Competitor c) =>
        new[] { c.Dossier is null ? null : Path.GetFileNameWithoutExtension(c.Dossier), c.Id }
            .FirstOrDefault(id => id is not null && id != s.Card.Subject.Id && s.Site.Profiles.ContainsKey(id));
}
