namespace ScoringFramework.Scoring;

/// <summary>
/// A dossier's criteria assessed as if it had no evidence from some of its sources. A criterion depends on its own evidence and on the
/// figures that must agree with it, so only the criteria with evidence from a removed source are assessed again, each once for each set
/// that differs for it.
/// </summary>
internal sealed class AssessmentsWithoutSources
{
    /// <summary>The most sources of a set whose assessments are kept.</summary>
    public const int LargestKept = 4;

    // More than these take more memory than they save time.
    private const int MostKept = 4096;

    private readonly CompiledRubric rubric;
    private readonly DossierIndex index;
    private readonly Origins origins;
    private readonly Dictionary<string, int> positions = new(StringComparer.Ordinal);
    private readonly Evidence[][] pieces;
    private readonly HashSet<int>[] sourcesOf;
    private readonly List<int>[] nodesOf;
    private readonly Dictionary<(int, int, int, int), CriterionAssessment>?[] known;

    public AssessmentsWithoutSources(CompiledRubric rubric, DossierIndex index)
    {
        (this.rubric, this.index) = (rubric, index);
        (Book, origins) = (new(index), new(index));
        Now = Assessments.Of(rubric, index, Book, origins);
        var cited = index.Dossier.Evidence.Select(e => e.Source).ToHashSet(StringComparer.Ordinal);
        foreach (var source in index.Dossier.Sources.Where(s => cited.Contains(s.Id)))
        {
            positions.TryAdd(source.Id, positions.Count);
        }

        Sources = [.. positions.Keys];
        nodesOf = Array.ConvertAll(Sources, _ => new List<int>());
        (pieces, sourcesOf) = (new Evidence[rubric.Count][], new HashSet<int>[rubric.Count]);
        known = new Dictionary<(int, int, int, int), CriterionAssessment>?[rubric.Count];
        Relate();
    }

    /// <summary>The sources with evidence, in the dossier's order. A set names them by their places here.</summary>
    public string[] Sources { get; }

    /// <summary>The evidence of each criterion.</summary>
    public EvidenceIndex Book { get; }

    /// <summary>An assessment for each criterion's node with all evidence; null for composites.</summary>
    public CriterionAssessment?[] Now { get; }

    /// <summary>Replaces the assessments that differ without some sources.</summary>
    /// <param name="set">The sources, in ascending order.</param>
    /// <param name="into">The assessments with all evidence, to be changed; <see cref="Restore"/> changes them back.</param>
    /// <returns>Whether some criterion has another value or another confidence.</returns>
    public bool Remove(ReadOnlySpan<int> set, CriterionAssessment?[] into)
    {
        var differs = false;
        foreach (var source in set)
        {
            foreach (var node in nodesOf[source])
            {
                var now = Now[node]!;
                if (ReferenceEquals(into[node], now))
                {
                    into[node] = Without(node, set);
                    differs |= into[node]!.Value != now.Value || into[node]!.Confidence != now.Confidence;
                }
            }
        }

        return differs;
    }

    /// <summary>Puts back what <see cref="Remove"/> replaced.</summary>
    public void Restore(ReadOnlySpan<int> set, CriterionAssessment?[] into)
    {
        foreach (var source in set)
        {
            foreach (var node in nodesOf[source])
            {
                into[node] = Now[node];
            }
        }
    }

    private void Relate()
    {
        var places = new Dictionary<Evidence, int>(ReferenceEqualityComparer.Instance);
        foreach (var piece in index.Dossier.Evidence)
        {
            places[piece] = places.Count;
        }

        for (var node = 1; node < rubric.Count; node++)
        {
            if (rubric.Criteria[node] is not { } criterion)
            {
                continue;
            }

            var id = criterion.Criterion.Id;
            var all = Book.For(id).SelectMany(e => index.Groups.Find(e.Id)?.Pieces ?? []).Concat(Book.For(id)).Concat(Book.Against(id));
            pieces[node] = [.. all.Distinct<Evidence>(ReferenceEqualityComparer.Instance).OrderBy(e => places[e])];
            sourcesOf[node] = pieces[node].Select(PlaceOf).Where(p => p >= 0).ToHashSet();
            foreach (var source in sourcesOf[node])
            {
                nodesOf[source].Add(node);
            }
        }
    }

    private int PlaceOf(Evidence piece) => positions.GetValueOrDefault(piece.Source, -1);

    private CriterionAssessment Without(int node, ReadOnlySpan<int> set)
    {
        var removed = new List<int>(LargestKept);
        foreach (var source in set)
        {
            if (sourcesOf[node].Contains(source))
            {
                removed.Add(source);
            }
        }

        if (removed.Count > LargestKept)
        {
            return Assess(node, removed);
        }

        var (key, kept) = ((At(0), At(1), At(2), At(3)), known[node] ??= []);
        if (!kept.TryGetValue(key, out var found))
        {
            found = Assess(node, removed);
            if (kept.Count < MostKept)
            {
                kept[key] = found;
            }
        }

        return found;

        int At(int i) => i < removed.Count ? removed[i] : -1;
    }

    private CriterionAssessment Assess(int node, List<int> removed)
    {
        var criterion = rubric.Criteria[node]!;
        var view = index.With(pieces[node].Where(IsKept).ToValueList());
        var only = Book.Only(criterion.Criterion.Id, IsKept);
        return new EvidenceReview(rubric, view, only, origins).Review(node, new CriterionAssessor(view, only).Assess(criterion));

        bool IsKept(Evidence piece) => !removed.Contains(PlaceOf(piece));
    }
}
