namespace ScoringFramework.Dossiers;

/// <summary>Evidence and sources that stand in a dossier and behind nothing.</summary>
internal static class UnusedLint
{
    public static IEnumerable<Diagnostic> Of(DossierIndex view)
    {
        var use = new EvidenceUse(view);

        // What is included is for other dossiers, too.
        var sources = view.Dossier.Sources.Take(view.Dossier.Sources.Count - view.Dossier.IncludedSources);
        var evidence = view.Dossier.Evidence.Take(view.Dossier.Evidence.Count - view.Dossier.IncludedEvidence);
        return evidence.Where(e => !use.Uses(e)).Select(e => Problem(view, e))
            .Concat(sources.Where(s => !use.Uses(s)).Select(Problem));
    }

    private static Diagnostic Problem(DossierIndex view, Evidence piece)
    {
        var path = ModelPath.Of("evidence", piece.Id).Name;
        var reader = view.Tree.All.Select(d => d.Dimension).OfType<Criterion>()
            .FirstOrDefault(c => c.Measure is { } measure && measure.Metric == piece.Metric?.Name);
        return reader is null
            ? new Diagnostic(
                DossierLintCodes.UnusedEvidence,
                $"nothing uses the evidence '{piece.Id}': it supports and contradicts no dimension, nothing cites it, and it stands in for no figure",
                $"Name the dimensions that it supports or contradicts, cite [{piece.Id}] in a because, or leave it out.").At(path)
            : new Diagnostic(
                DossierLintCodes.UnusedEvidence,
                $"nothing uses the evidence '{piece.Id}': '{reader.Id}' reads {Quote.Short(piece.Metric!.Name)}, but only from evidence that supports it",
                $"Write supports: [{reader.Id}].").At(path);
    }

    private static Diagnostic Problem(Source source) =>
        new Diagnostic(
            DossierLintCodes.UnusedSource,
            $"nothing uses the source '{source.Id}': no evidence is from it, and no other source relays it, so the register names what no score rests on",
            "Add the evidence that it was listed for, or leave it out.").At(ModelPath.Of("sources", source.Id).Name);
}
