using ScoringFramework.Reporting.Data;

namespace ScoringFramework.Reporting.Profiles;

/// <summary>What is not known: withheld scores, figures that are not published, figures in conflict, and scores that others gave.</summary>
internal static class UnknownSection
{
    private const string Place = "not known";

    public static PageData? Of(ProfileSubject s)
    {
        PageData[] withheld = [.. s.Withheld.Select(d => Withheld(s, d))];
        PageData[] declined = [.. s.Card.Declines.Select(d => new PageData
        {
            { "figure", d.Figure.Replace('-', ' ') },
            { "why", s.Citing.Prose(d.Why, Place) },
            { "instead", s.Citing.Of(d.Instead, Place) },
        })];
        PageData[] conflicts = [.. Conflicts(s)];
        PageData[] bases = [.. Bases(s)];
        PageData[] apart = [.. s.Criteria.Where(c => c.Outcome == Outcome.NotApplicable).Select(d => Withheld(s, d))];
        return withheld.Length + declined.Length + conflicts.Length + bases.Length + apart.Length == 0 ? null : new()
        {
            { "withheld", withheld }, { "declined", declined }, { "conflicts", conflicts }, { "bases", bases }, { "apart", apart },
        };
    }

    // Others' scores together, and each override on its own: what it replaces is worth a line.
    private static IEnumerable<PageData> Bases(ProfileSubject s)
    {
        var scored = s.Criteria.Where(c => c.Score is not null).ToArray();
        foreach (var basis in new[] { Basis.Published, Basis.Reconstructed })
        {
            DimensionScore[] of = [.. scored.Where(c => c.Basis == basis && !c.Override)];
            if (of.Length > 0)
            {
                yield return new()
                {
                    { "title", basis == Basis.Published ? "Published by others" : "Reconstructed: others hold it unpublished" },
                    { "of", of.Length == scored.Length ? "all scores" : $"{Quote.Number((decimal)of.Length)} of "
                        + Shown.Count(scored.Length, "score") },
                    { "links", of.Select(c => new PageData { { "id", c.Id }, { "title", c.Title } }) },
                };
            }
        }

        foreach (var c in scored.Where(c => c.Override))
        {
            yield return new()
            {
                { "title", "Held instead of the computed score" },
                { "links", new[] { new PageData { { "id", c.Id }, { "title", c.Title } } } },
                { "text", s.Citing.Prose(c.Reasoning.Origin?.Text, Place) },
            };
        }
    }

    private static PageData Withheld(ProfileSubject s, DimensionScore d)
    {
        var lift = s.Card.Lifts.FirstOrDefault(l => l.Dimension == d.Id && l.Kind == LiftKind.NotScored);
        return new()
        {
            { "id", d.Id },
            { "title", d.Title },
            { "outcome", Terms.Of(d.Outcome) },
            { "why", s.Citing.Prose(d.Reason?.Because ?? d.Reason?.Text, Place) },
            { "needs", d.Needs.Where(n => n.Kind != NeedKind.HeldScore)
                .Select(n => new PageData { { "text", s.Citing.Prose(n.Text, Place) } }) },
            { "worst", lift?.Difference is { } worst ? Shown.Signed(-worst) : null },
            { "best", Shown.Signed(d.Upside) },
        };
    }

    private static IEnumerable<PageData> Conflicts(ProfileSubject s) => s.Card.Evidence
        .Where(e => e.Figure is not null && e.Use != FigureUse.Undisputed)
        .GroupBy(e => e.Figure!.Metric, StringComparer.Ordinal)
        .Select(g => new PageData
        {
            { "metric", Terms.Capital(g.Key.Replace('-', ' ')) },
            { "because", s.Citing.Prose(s.Dossier.Reconciliations.FirstOrDefault(r => r.Metric == g.Key)?.Because, "conflicts") },
            { "figures", g.OrderBy(e => e.Use).Select(e => new PageData
                {
                    { "text", e.Figure!.Text },
                    { "use", e.Use == FigureUse.Chosen ? "used" : Terms.Of(e.Use) },
                    { "chosen", e.Use == FigureUse.Chosen },
                    { "cite", s.Citing.Of([e.Id], "conflicts") },
                    { "source", s.Register.Find(e.Id)?.Source.Publisher },
                }) },
        });
}
