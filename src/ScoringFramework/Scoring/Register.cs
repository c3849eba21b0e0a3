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
        var evidence = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var piece in view.Dossier.Evidence)
        {
            Of(piece.Source, evidence).Add(piece.Id);
        }

        var criteria = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var placed in view.Tree.All)
        {
            foreach (var piece in placed.Dimension is Criterion ? book.For(placed.Dimension.Id) : [])
            {
                // Those of one criterion come one after another.
                var of = Of(piece.Source, criteria);
                if (of.Count == 0 || of[^1] != placed.Dimension.Id)
                {
                    of.Add(placed.Dimension.Id);
                }
            }
        }

        return view.Dossier.Sources.Select(s => new SourceEntry(
            s, view.CommentaryOnly.Match(s) is not null, Listed(s.Id, evidence), Listed(s.Id, criteria))).ToValueList();
    }

    private static List<string> Of(string source, Dictionary<string, List<string>> all)
    {
        if (!all.TryGetValue(source, out var of))
        {
            all[source] = of = [];
        }

        return of;
    }

    private static ValueList<string> Listed(string source, Dictionary<string, List<string>> all) =>
        all.TryGetValue(source, out var of) ? of.ToValueList() : [];

    private static FigureUse Use(MetricGroup? group, Evidence piece) => group switch
    {
        not { Disagrees: true } => FigureUse.Undisputed,
        { Reconciliation: null } => FigureUse.Unreconciled,
        { Reconciliation: { } choice } => choice.Use == piece.Id ? FigureUse.Chosen : FigureUse.SetAside,
    };
}
