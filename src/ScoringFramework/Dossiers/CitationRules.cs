using FluentValidation;

namespace ScoringFramework.Dossiers;

/// <summary>What is cited, and what is used in place of something else, is evidence of the dossier.</summary>
internal sealed class CitationRules : AbstractValidator<DossierIndex>
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
                $"'[{Quote.Short(u.Written)}]' is not read as a citation, which is one id in brackets and nothing else",
                $"Write {string.Join(' ', u.Ids.Take(MostIds).Select(id => $"[{id}]"))}{(u.Ids.Count > MostIds ? " and so on" : "")}.").At(u.Path));
        RuleForEach(v => v.Dossier.Reconciliations.SelectMany(r => Used(r)))
            .Must((v, c) => v.FindEvidence(c.Evidence) is not null)
            .Report((v, c) => Unknown(v, c.Evidence, c.Path));
        RuleForEach(v => v.Dossier.Declines.SelectMany(d => Instead(d)))
            .Must((v, c) => v.FindEvidence(c.Evidence) is not null)
            .Report((v, c) => Unknown(v, c.Evidence, c.Path));
        RuleForEach(v => v.Dossier.Reconciliations).Must(r => !string.IsNullOrWhiteSpace(r.Because))
            .Report((_, r) => new Diagnostic(
                DossierCodes.EmptyText, $"the reconciliation of {r.Metric} gives no reason, and a choice between figures needs one", "Say why.")
                .At(PathOf(r).Then("because")));
        RuleForEach(v => v.Dossier.Reconciliations)
            .Must((v, r) => v.FindEvidence(r.Use) is not { } used || used.Metric?.Name == r.Metric)
            .Report((v, r) => new Diagnostic(
                DossierCodes.ReconcilesAnother,
                v.FindEvidence(r.Use)!.Metric is { } metric
                    ? $"'{r.Use}' has a figure of '{metric.Name}', not of '{r.Metric}'"
                    : $"'{r.Use}' has no figure, and '{r.Metric}' is reconciled by one",
                "Give evidence whose metric has the reconciliation's name.").At(PathOf(r).Then("use")));
    }

    private const int MostIds = 4;

    private static ModelPath PathOf(Reconciliation r) => ModelPath.Of("reconciliations", r.Metric);

    private static IEnumerable<Citation> Cited(HeldScore held) => Texts(held).SelectMany(t => From(t.Text, t.Path));

    private static IEnumerable<UnreadCitation> Unread(HeldScore held) =>
        Texts(held).SelectMany(t => Citations.Unread(t.Text).Select(u => new UnreadCitation(u.Written, u.Ids, t.Path)));

    private static IEnumerable<(string? Text, ModelPath Path)> Texts(HeldScore held)
    {
        var path = ModelPath.Of("scores", held.Dimension);
        return [(held.Because, path.Then("because")), (held.NotApplicable, path.Then("not-applicable")), (held.Declined, path.Then("declined"))];
    }

    private static IEnumerable<Citation> Used(Reconciliation r) =>
        From(r.Because, PathOf(r).Then("because")).Prepend(new(r.Use, PathOf(r).Then("use")));

    private static IEnumerable<Citation> Instead(DeclinedFigure declined) =>
        declined.Instead.Select((id, i) => new Citation(id, ModelPath.Of("declines", declined.Figure, "instead").Then(i)));

    private static IEnumerable<Citation> From(string? text, ModelPath path) => Citations.In(text).Select(id => new Citation(id, path));

    private static Diagnostic Unknown(DossierIndex view, string id, ModelPath path) =>
        new Diagnostic(
            DossierCodes.UnknownEvidence, $"the dossier has no evidence '{Quote.Short(id)}'", Instead(view, id)) with
        {
            Path = path,
            Suggestion = NearName.Find(id, view.EvidenceIds),
        };

    private static string Instead(DossierIndex view, string id) => view switch
    {
        _ when view.FindSource(id) is not null && view.Dossier.Evidence.Where(e => e.Source == id).Select(e => $"[{e.Id}]").ToArray() is [_, ..] from =>
            $"'{id}' is a source, and what is cited is the evidence from it: {Quote.Few(from)}.",
        _ when view.FindSource(id) is not null => $"'{id}' is a source, and what is cited is evidence: write down what it says under evidence, and cite that.",
        _ when view.Tree.Find(id) is not null => $"'{id}' is a dimension, and what is cited is evidence: cite what supports or contradicts it.",
        _ => "Add it under evidence, or cite one that is there.",
    };

    private sealed record Citation(string Evidence, ModelPath Path);

    private sealed record UnreadCitation(string Written, ValueList<string> Ids, ModelPath Path);
}
