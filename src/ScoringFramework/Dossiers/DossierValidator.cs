namespace ScoringFramework.Dossiers;

/// <summary>Every rule that a dossier must meet, whether it was read from a file or built in code.</summary>
internal sealed class DossierValidator : ModelRules<DossierIndex>
{
    private static readonly DossierValidator Instance = new();

    private static readonly DiagnosticDescriptor[] OfDossiers = [DossierCodes.UnknownTier, DossierCodes.UnknownDimension,
        DossierCodes.UnknownSource];

    private DossierValidator()
    {
        Include(new SourceRules());
        Include(new AddressRules());
        Include(new EvidenceRules());
        Include(new HeldScoreRules());
        Include(new RaterRules());
        Include(new ChecklistRules());
        Include(new ApplicabilityRules());
        Include(new CitationRules());
        Include(new FigureRules());
        Include(new PeriodRules());
        Include(new RetractionRules());
        Include(new PageRules());
        Include(new PlaceholderRules());
    }

    /// <summary>The problems of a source list without a dossier: whether its tiers, dates and dimensions fit depends on one.</summary>
    public static IEnumerable<Diagnostic> CheckAlone(SourceList list) =>
        Check(new() { Id = "d", Subject = new("s"), AsOf = new(9999), Sources = list.Sources, Evidence = list.Evidence })
            .Where(p => p.Path is { Segments: ["sources" or "evidence", ..] } && !OfDossiers.Contains(p.Descriptor));

    public static IEnumerable<Diagnostic> Check(Dossier dossier) => Instance.Check(new DossierIndex(dossier));
}
