namespace ScoringFramework.Scoring;

/// <summary>Evidence, sources and diagnostics as a scorecard lists them.</summary>
internal static class Register
{
    public static ValueList<EvidenceEntry> Evidence(DossierIndex view) =>
        view.Dossier.Evidence.Select(e => new EvidenceEntry(
            e.Id, e.Claim, e.Source, e.Locator, e.Observed?.ToString(), e.Metric is null ? null : FigureText.Of(e.Metric),
            Use(view.Groups.Find(e.Id), e), e.Supports, e.Contradicts, e.WeakenedBy)).ToValueList();

    public static ValueList<SourceEntry> Sources(DossierIndex view, EvidenceIndex book)
    {
        var from = view.Dossier.Evidence.ToLookup(e => e.Source, StringComparer.Ordinal);
        var criteria = view.Tree.All.Where(d => d.Dimension is Criterion).Select(d => d.Dimension.Id)
            .SelectMany(id => book.For(id).Select(e => (e.Source, Criterion: id))).Distinct()
            .ToLookup(c => c.Source, c => c.Criterion, StringComparer.Ordinal);
        return view.Dossier.Sources.Select(s => new SourceEntry(
            s.Id, s.Title, s.Publisher, s.Tier, s.Published?.ToString(), s.Accessed?.ToString(), s.Url,
            view.CommentaryOnly.Match(s) is not null, s.Relays,
            from[s.Id].Select(e => e.Id).ToValueList(), criteria[s.Id].ToValueList())).ToValueList();
    }

    public static DiagnosticEntry Entry(Diagnostic diagnostic) =>
        new(diagnostic.Code, diagnostic.Severity, diagnostic.Message, diagnostic.Remedy.Length == 0 ? null : diagnostic.Remedy, diagnostic.Path?.ToString());

    private static FigureUse Use(MetricGroup? group, Evidence piece) => group switch
    {
        not { Disagrees: true } => FigureUse.Undisputed,
        { Reconciliation: null } => FigureUse.Unreconciled,
        { Reconciliation: { } choice } => choice.Use == piece.Id ? FigureUse.Chosen : FigureUse.SetAside,
    };
}
