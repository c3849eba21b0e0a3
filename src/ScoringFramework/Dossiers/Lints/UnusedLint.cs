namespace ScoringFramework.Dossiers;

/// <summary>Evidence and sources that nothing uses.</summary>
internal static class UnusedLint
{
    public static IEnumerable<Diagnostic> Of(DossierIndex index)
    {
        var use = new EvidenceUse(index);

        // What is included is for other dossiers, too.
        var sources = index.Dossier.Sources.Take(index.Dossier.Sources.Count - index.Dossier.IncludedSources);
        var evidence = index.Dossier.Evidence.Take(index.Dossier.Evidence.Count - index.Dossier.IncludedEvidence);
        return evidence.Where(e => !use.Uses(e)).Select(e => Problem(index, e))
            .Concat(sources.Where(s => !use.Uses(s)).Select(Problem));
    }

    private static Diagnostic Problem(DossierIndex index, Evidence piece)
    {
        var path = ModelPath.Of("evidence", piece.Id).Name;
        var reader = index.Tree.All.Select(d => d.Dimension).OfType<Criterion>()
            .FirstOrDefault(c => c.Measure is { } measure && measure.Metric == piece.Metric?.Name);
        return reader is null
            ? new Diagnostic(
                DossierLintCodes.UnusedEvidence,
                $"the evidence '{piece.Id}' is not used: it supports or contradicts no dimension, no text cites it, and it replaces no "
                + $"figure",
                $"Name the dimensions that it supports or contradicts, cite [{piece.Id}] in a because, or remove it.").At(path)
            : new Diagnostic(
                DossierLintCodes.UnusedEvidence,
                $"the evidence '{piece.Id}' is not used: '{reader.Id}' reads {Quote.Short(piece.Metric!.Name)} only from evidence that "
                + $"supports it",
                $"Write supports: [{reader.Id}].").At(path);
    }

    private static Diagnostic Problem(Source source) =>
        new Diagnostic(
            DossierLintCodes.UnusedSource,
            $"the source '{source.Id}' is not used: no evidence comes from it, and no other source relays it",
            "Add evidence from this source, or remove it.").At(ModelPath.Of("sources", source.Id).Name);
}
