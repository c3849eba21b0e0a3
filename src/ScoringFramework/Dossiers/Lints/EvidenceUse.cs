namespace ScoringFramework.Dossiers;

/// <summary>Which evidence and which sources of a dossier anything uses.</summary>
internal sealed class EvidenceUse
{
    private readonly HashSet<string> named;
    private readonly HashSet<string> relied;
    private readonly DossierIndex index;

    public EvidenceUse(DossierIndex index)
    {
        this.index = index;
        var dossier = index.Dossier;
        named = Texts(dossier).SelectMany(text => Citations.In(text)).Concat(dossier.Reconciliations.Select(r => r.Use))
            .Concat(dossier.Declines.SelectMany(d => d.Instead))
            .Concat(dossier.Evidence.Where(e => e.Supports.Count + e.Contradicts.Count > 0).Select(e => e.Id))
            .ToHashSet(StringComparer.Ordinal);
        relied = dossier.Evidence.Select(e => e.Source).Concat(dossier.Sources.SelectMany(s => s.Relays).SelectMany(Relayed))
            .ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Whether anything names the evidence, it names a dimension, or its figure must agree with one that is used.</summary>
    public bool Uses(Evidence piece) =>
        named.Contains(piece.Id) || (index.Groups.Find(piece.Id)?.Pieces.Any(p => named.Contains(p.Id)) ?? false);

    /// <summary>Whether evidence is from the source, or another source relays it.</summary>
    public bool Uses(Source source) => relied.Contains(source.Id);

    private IEnumerable<string> Relayed(string name) =>
        index.Names.Find(name) is { Source: { } source } ? [source.Id] : index.Names.Find(name).Published.Select(s => s.Id);

    private static IEnumerable<string?> Texts(Dossier dossier) =>
        dossier.Scores.SelectMany(s =>
            new[] { s.Because, s.NotApplicable, s.Declined, s.Confidence?.Because }.Concat((s.Ratings ?? []).Select(r => r.Because)))
            .Concat(dossier.Evidence.Select(e => e.Claim))
            .Concat(dossier.Reconciliations.Select(r => r.Because))
            .Concat(dossier.Declines.Select(d => d.Why))
            .Concat(dossier.Competitors.SelectMany(c => new[] { c.Positioning, c.Edge }))
            .Concat(dossier.Risks.Select(r => r.Text))
            .Concat(dossier.Corrections.Select(c => c.What))
            .Concat(dossier.Profile.Select(p => p.Markdown));
}
