namespace ScoringFramework.Dossiers;

/// <summary>A dossier with its rubric's tree and its parts looked up by id in constant time.</summary>
internal sealed class DossierIndex
{
    private readonly Dictionary<string, Source> sources;
    private readonly Dictionary<string, Evidence> evidence;
    private readonly Dictionary<string, HeldScore> scores;
    private readonly OutletNames? commentary;
    private const int December = 12;

    private SourceNames? names;
    private RetractedSources? retracted;
    private MetricGroups? groups;
    private MeasuredFigures? figures;

    private Outlets? excluded;
    private Outlets? commentaryOnly;

    /// <param name="dossier">The dossier.</param>
    /// <param name="tree">Its rubric's tree, where it is there already.</param>
    /// <param name="commentary">The rubric's commentary-only outlets, where they are there already.</param>
    public DossierIndex(Dossier dossier, RubricTree? tree = null, OutletNames? commentary = null)
    {
        Dossier = dossier;
        Tree = tree ?? new(dossier.Rubric);
        this.commentary = commentary;
        sources = new(dossier.Sources.Count, StringComparer.Ordinal);
        evidence = new(dossier.Evidence.Count, StringComparer.Ordinal);
        scores = new(dossier.Scores.Count, StringComparer.Ordinal);
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

    // What does not depend on the evidence is shared.
    private DossierIndex(DossierIndex index, ValueList<Evidence> kept)
    {
        Dossier = index.Dossier with { Evidence = kept };
        (Tree, commentary, sources, scores) = (index.Tree, index.commentary, index.sources, index.scores);
        (names, retracted, commentaryOnly) = (index.Names, index.Retracted, index.CommentaryOnly);
        evidence = new(kept.Count, StringComparer.Ordinal);
        foreach (var piece in kept)
        {
            evidence.TryAdd(piece.Id, piece);
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
    public Outlets Excluded => excluded ??= new(Dossier.Rubric.SourcePolicy.Excluded);

    /// <summary>The outlets that may not give a figure and do not count.</summary>
    public Outlets CommentaryOnly => commentaryOnly ??= new(commentary ?? new(Dossier.Rubric.SourcePolicy.CommentaryOnly));

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

    /// <summary>The same dossier with some of its evidence only.</summary>
    public DossierIndex With(ValueList<Evidence> kept) => new(this, kept);

    public HeldScore? FindScore(string dimension) => scores.GetValueOrDefault(dimension);

    public Criterion? FindCriterion(string id) => Tree.Find(id)?.Dimension as Criterion;
}
