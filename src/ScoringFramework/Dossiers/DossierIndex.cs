namespace ScoringFramework.Dossiers;

/// <summary>A dossier with its rubric's tree and its parts looked up by id in constant time.</summary>
internal sealed class DossierIndex
{
    private readonly Dictionary<string, Source> sources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Evidence> evidence = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HeldScore> scores = new(StringComparer.Ordinal);
    private SourceNames? names;

    public DossierIndex(Dossier dossier, RubricTree? tree = null)
    {
        Dossier = dossier;
        Tree = tree ?? new(dossier.Rubric);
        Groups = new(dossier);
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

    /// <summary>The figures that must agree.</summary>
    public MetricGroups Groups { get; }

    /// <summary>The outlets that may not be cited.</summary>
    public Outlets Excluded { get; }

    /// <summary>The outlets that carry no figure and count for nothing.</summary>
    public Outlets CommentaryOnly { get; }

    public IEnumerable<string> SourceIds => sources.Keys;

    public IEnumerable<string> EvidenceIds => evidence.Keys;

    public Source? FindSource(string id) => sources.GetValueOrDefault(id);

    public Evidence? FindEvidence(string id) => evidence.GetValueOrDefault(id);

    public HeldScore? FindScore(string dimension) => scores.GetValueOrDefault(dimension);

    public Criterion? FindCriterion(string id) => Tree.Find(id)?.Dimension as Criterion;
}
