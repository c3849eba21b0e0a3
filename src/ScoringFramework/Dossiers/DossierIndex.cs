namespace ScoringFramework.Dossiers;

/// <summary>A dossier with its rubric's tree and its parts looked up by id in constant time.</summary>
internal sealed class DossierIndex
{
    private readonly Dictionary<string, Source> sources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Evidence> evidence = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HeldScore> scores = new(StringComparer.Ordinal);
    private const int December = 12;

    private SourceNames? names;
    private RetractedSources? retracted;
    private MetricGroups? groups;
    private MeasuredFigures? figures;

    public DossierIndex(Dossier dossier, RubricTree? tree = null)
    {
        Dossier = dossier;
        Tree = tree ?? new(dossier.Rubric);
        Excluded = new(dossier.Rubric.SourcePolicy.Excluded);
        CommentaryOnly = new(dossier.Rubric.SourcePolicy.CommentaryOnly);
        foreach (var source in dossier.Sources)
        {
            sources.TryAdd(source.Id, source);
        }

        foreach (var piece in dossier.Evidence)
        {
            evidence.TryAdd(piece.Id, piece);
        }

        foreach (var held in dossier.Scores)
        {
            scores.TryAdd(held.Dimension, held);
        }
    }

    public Dossier Dossier { get; }

    public RubricTree Tree { get; }

    /// <summary>Which sources are one publication, and what their relays mean.</summary>
    public SourceNames Names => names ??= new(Dossier);

    /// <summary>The sources that count for nothing, since they were retracted.</summary>
    public RetractedSources Retracted => retracted ??= new(this);

    /// <summary>The figures that must agree.</summary>
    public MetricGroups Groups => groups ??= new(this);

    /// <summary>The outlets that may not be cited.</summary>
    public Outlets Excluded { get; }

    /// <summary>The outlets that carry no figure and count for nothing.</summary>
    public Outlets CommentaryOnly { get; }

    public IEnumerable<string> SourceIds => sources.Keys;

    public IEnumerable<string> EvidenceIds => evidence.Keys;

    public Source? FindSource(string id) => sources.GetValueOrDefault(id);

    public Evidence? FindEvidence(string id) => evidence.GetValueOrDefault(id);

    /// <summary>Whether a piece of evidence is from a source that was not retracted.</summary>
    public bool Counts(Evidence piece) => Retracted.CauseOf(piece.Source) is null;

    /// <summary>What a figure is of, as it is compared.</summary>
    public FigurePeriod PeriodOf(Metric metric) => FigurePeriod.Of(metric.Period, FiscalYearEnds);

    /// <summary>The month in which the subject's fiscal years end: December where the dossier does not say it.</summary>
    public int FiscalYearEnds => Dossier.Subject.FiscalYearEnds is >= 1 and <= December and var month ? month : December;

    /// <summary>The figures that each measured criterion can read.</summary>
    public MeasuredFigures Figures => figures ??= new(this);

    public HeldScore? FindScore(string dimension) => scores.GetValueOrDefault(dimension);

    public Criterion? FindCriterion(string id) => Tree.Find(id)?.Dimension as Criterion;
}
