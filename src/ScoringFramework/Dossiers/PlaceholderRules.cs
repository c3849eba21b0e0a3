namespace ScoringFramework.Dossiers;

/// <summary>What a starting dossier brought is replaced before anybody else reads it.</summary>
internal sealed class PlaceholderRules : ModelRules<DossierIndex>
{
    public PlaceholderRules() => RuleForEach(v => Texts(v.Dossier)).Must(t => !Placeholder.Is(t.Text))
        .Report((v, t) => new Diagnostic(
            DossierTextCodes.Placeholder,
            $"'{Quote.Short(t.Text!.Trim())}' is a text that waits to be replaced, and the dossier is {Terms.Of(v.Dossier.Status)}",
            "Write your own text, or set status: draft.")
        {
            Path = t.Path,
            Severity = v.Dossier.Status == DossierStatus.Published ? Severity.Error : Severity.Warning,
        }.And(ModelPath.Of("status"), "the status"));

    private static IEnumerable<PlacedText> Texts(Dossier dossier) =>
        dossier.Status == DossierStatus.Draft
            ? []
            : dossier.Sources.SelectMany(
                s => new PlacedText[] { new(s.Title, Of("sources", s.Id, "title")), new(s.Publisher, Of("sources", s.Id, "publisher")) })
                .Concat(dossier.Evidence.Select(e => new PlacedText(e.Claim, Of("evidence", e.Id, "claim"))))
                .Concat(dossier.Scores.SelectMany(s => new PlacedText[]
                {
                    new(s.Because, Of("scores", s.Dimension, "because")), new(s.NotApplicable, Of("scores", s.Dimension, "not-applicable")),
                    new(s.Declined, Of("scores", s.Dimension, "declined")),
                }))
                .Concat(dossier.Reconciliations.Select(r => new PlacedText(r.Because, Of("reconciliations", r.Metric, "because"))))
                .Concat(dossier.Declines.Select(d => new PlacedText(d.Why, Of("declines", d.Figure, "why"))))
                .Append(new(dossier.Rubric.About, ModelPath.Of("about")))
                .Append(new(dossier.Subject.Owner, ModelPath.Of("subject", "owner")))
                .Append(new(dossier.Analyst, ModelPath.Of("analyst"))).Append(new(dossier.Reviewer, ModelPath.Of("reviewer")));

    private static ModelPath Of(string part, string id, string field) => ModelPath.Of(part, id, field);

    private sealed record PlacedText(string? Text, ModelPath Path);
}
