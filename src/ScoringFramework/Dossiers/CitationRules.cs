namespace ScoringFramework.Dossiers;

/// <summary>What is cited, and what is used instead of something else, is evidence of the dossier.</summary>
internal sealed class CitationRules : ModelRules<DossierIndex>
{
    public CitationRules()
    {
        RuleForEach(v => v.Dossier.Scores.SelectMany(h => Cited(h)))
            .Must((v, c) => v.FindEvidence(c.Evidence) is not null)
            .Report((v, c) => Unknown(v, c.Evidence, c.Path));
        RuleForEach(v => v.Dossier.Scores.SelectMany(h => Unread(h)))
            .Must((v, u) => !u.Ids.Any(id => v.FindEvidence(id) is not null))
            .Report((_, u) => new Diagnostic(
                DossierCodes.UnreadCitation,
                $"'[{Quote.Short(u.Written)}]' is not a citation: a citation is one id in brackets",
                $"Write {string.Join(' ', u.Ids.Take(MostIds).Select(id => $"[{id}]"))}{(u.Ids.Count > MostIds ? " and so on" : "")}.")
            { Part = $"[{u.Written}]" }.At(u.Path));
        RuleForEach(v => v.Dossier.Reconciliations.SelectMany(r => Used(r)))
            .Must((v, c) => v.FindEvidence(c.Evidence) is not null)
            .Report((v, c) => Unknown(v, c.Evidence, c.Path));
        RuleForEach(v => v.Dossier.Declines.SelectMany(d => Instead(d)))
            .Must((v, c) => v.FindEvidence(c.Evidence) is not null)
            .Report((v, c) => Unknown(v, c.Evidence, c.Path));
        RuleForEach(v => v.Dossier.Reconciliations).Must(r => !string.IsNullOrWhiteSpace(r.Because))
            .Report((_, r) => new Diagnostic(
                DossierCodes.EmptyText, $"the reconciliation of {r.Metric} has no reason", "Write the reason.")
                .At(PathOf(r).Then("because")));
        RuleForEach(v => v.Dossier.Reconciliations)
            .Must((v, r) => v.FindEvidence(r.Use) is not { } used || used.Metric?.Name == r.Metric)
            .Report((v, r) => new Diagnostic(
                DossierCodes.ReconcilesAnother,
                v.FindEvidence(r.Use)!.Metric is { } metric
                    ? $"'{r.Use}' has a figure of '{metric.Name}', not of '{r.Metric}'"
                    : $"'{r.Use}' has no figure of '{r.Metric}'",
                $"Name evidence that has a figure of '{r.Metric}'.").At(PathOf(r).Then("use")));
    }

    private const int MostIds = 4;

    private static ModelPath PathOf(Reconciliation r) => ModelPath.Of("reconciliations", r.Metric);

    private static IEnumerable<Citation> Cited(HeldScore held) => Texts(held).SelectMany(t => From(t.Text, t.Path));

    private static IEnumerable<UnreadCitation> Unread(HeldScore held) =>
        Texts(held).SelectMany(t => Citations.Unread(t.Text).Select(u => new UnreadCitation(u.Written, u.Ids, t.Path)));

    private static IEnumerable<(string Text, ModelPath Path)> Texts(HeldScore held)
    {
        var path = ModelPath.Of("scores", held.Dimension);
        if (held.Because is not null)
        {
            yield return (held.Because, path.Then("because"));
        }

        if (held.NotApplicable is not null)
        {
            yield return (held.NotApplicable, path.Then("not-applicable"));
        }

        if (held.Declined is not null)
        {
            yield return (held.Declined, path.Then("declined"));
        }

        foreach (var rating in held.Ratings ?? [])
        {
            if (rating.Because is not null)
            {
                yield return (rating.Because, path.Then("ratings").Then(rating.Rater).Then("because"));
            }
        }
    }

    private static IEnumerable<Citation> Used(Reconciliation r) =>
        From(r.Because, PathOf(r).Then("because")).Prepend(new(r.Use, PathOf(r).Then("use")));

    private static IEnumerable<Citation> Instead(DeclinedFigure declined) =>
        declined.Instead.Select((id, i) => new Citation(id, ModelPath.Of("declines", declined.Figure, "instead").Then(i)));

    private static IEnumerable<Citation> From(string? text, ModelPath path) => Citations.In(text).Select(id => new Citation(id, path));

    private static Diagnostic Unknown(DossierIndex index, string id, ModelPath path) =>
        new Diagnostic(
            DossierCodes.UnknownEvidence, $"the dossier has no evidence '{Quote.Short(id)}'", Instead(index, id)) with
        {
            Path = path,
            Part = $"[{id}]",
            Suggestion = NearName.Find(id, index.EvidenceIds),
        };

    private static string Instead(DossierIndex index, string id) => index switch
    {
        _ when index.FindSource(id) is not null
            && index.Dossier.Evidence.Where(e => e.Source == id).Select(e => $"[{e.Id}]").ToArray() is [_, ..] from =>
            $"'{id}' is a source. Cite the evidence from it: {Quote.Few(from)}.",
        _ when index.FindSource(id) is not null => $"'{id}' is a source. Add what it says under evidence, and cite that evidence.",
        _ when index.Tree.Find(id) is not null => $"'{id}' is a dimension. Cite the evidence that supports or contradicts it.",
        _ => "Add it under evidence, or cite other evidence.",
    };

    private sealed record Citation(string Evidence, ModelPath Path);

    private sealed record UnreadCitation(string Written, ValueList<string> Ids, ModelPath Path);
}
