namespace ScoringFramework;

/// <summary>Evidence, sources and diagnostics as a scorecard lists them.</summary>
internal static class Register
{
    public static ValueList<EvidenceEntry> Evidence(Dossier dossier) =>
        dossier.Evidence.Select(e => new EvidenceEntry(
            e.Id, e.Claim, e.Source, e.Locator, e.Observed?.ToString(), e.Metric is null ? null : FigureText.Of(e.Metric), e.Supports, e.Contradicts))
            .ToValueList();

    public static ValueList<SourceEntry> Sources(Dossier dossier)
    {
        var from = dossier.Evidence.ToLookup(e => e.Source, e => e.Id, StringComparer.Ordinal);
        return dossier.Sources.Select(s => new SourceEntry(
            s.Id, s.Title, s.Publisher, s.Tier, s.Published?.ToString(), s.Url, from[s.Id].ToValueList())).ToValueList();
    }

    public static DiagnosticEntry Entry(Diagnostic diagnostic) =>
        new(diagnostic.Code, diagnostic.Severity, diagnostic.Message, diagnostic.Remedy.Length == 0 ? null : diagnostic.Remedy, diagnostic.Path?.ToString());
}
