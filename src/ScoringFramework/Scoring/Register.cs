namespace ScoringFramework.Scoring;

/// <summary>Evidence and sources as a scorecard lists them.</summary>
internal static class Register
{
    public static ValueList<EvidenceEntry> Evidence(DossierIndex view, IEnumerable<CriterionAssessment?> assessments)
    {
        var readings = assessments.Where(a => a?.Choice is not null).SelectMany(a => Readings(a!.Criterion.Id, a.Choice!))
            .ToLookup(r => r.Evidence, r => r.Reading, StringComparer.Ordinal);
        return view.Dossier.Evidence.Select(e => new EvidenceEntry(e, Use(view.Groups.Find(e.Id), e), readings[e.Id].ToValueList()))
            .ToValueList();
    }

    private static IEnumerable<(string Evidence, FigureReading Reading)> Readings(string criterion, FigureChoice choice) =>
        choice.SetAside.Select(s => (s.Figure.Id, new FigureReading(criterion, s.Why)))
            .Concat((choice.Window?.Read ?? (choice.Used is { } used ? [used] : []))
            .Select(read => (read.Id, new FigureReading(criterion, null))));

    public static ValueList<SourceEntry> Sources(DossierIndex view, EvidenceIndex book)
    {
        var from = view.Dossier.Evidence.ToLookup(e => e.Source, StringComparer.Ordinal);
        var criteria = view.Tree.All.Where(d => d.Dimension is Criterion).Select(d => d.Dimension.Id)
            .SelectMany(id => book.For(id).Select(e => (e.Source, Criterion: id))).Distinct()
            .ToLookup(c => c.Source, c => c.Criterion, StringComparer.Ordinal);
        return view.Dossier.Sources.Select(s => new SourceEntry(
            s, view.CommentaryOnly.Match(s) is not null, from[s.Id].Select(e => e.Id).ToValueList(), criteria[s.Id].ToValueList()))
            .ToValueList();
    }

    private static FigureUse Use(MetricGroup? group, Evidence piece) => group switch
    {
        not { Disagrees: true } => FigureUse.Undisputed,
        { Reconciliation: null } => FigureUse.Unreconciled,
        { Reconciliation: { } choice } => choice.Use == piece.Id ? FigureUse.Chosen : FigureUse.SetAside,
    };
}
