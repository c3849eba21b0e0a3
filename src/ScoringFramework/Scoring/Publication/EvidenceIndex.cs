namespace ScoringFramework.Scoring;

/// <summary>
/// The evidence for and against each criterion: for it what names it in <c>supports</c>, and what its argument cites unless that
/// contradicts it; against it what names it in <c>contradicts</c>. In the dossier's order.
/// </summary>
internal sealed class EvidenceIndex
{
    private readonly Dictionary<string, List<Evidence>> supporting = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Evidence>> contradicting = new(StringComparer.Ordinal);

    public EvidenceIndex(DossierIndex view)
    {
        // Where there is no evidence, what arguments cite is nothing.
        var cited = view.Dossier.Evidence.Count == 0 ? [] : Cited(view.Dossier.Scores);
        foreach (var piece in view.Dossier.Evidence)
        {
            if (view.Counts(piece))
            {
                Add(piece, cited.GetValueOrDefault(piece.Id));
            }
        }
    }

    private EvidenceIndex()
    {
    }

    public IReadOnlyList<Evidence> For(string dimension) =>
        supporting.GetValueOrDefault(dimension) ?? (IReadOnlyList<Evidence>)Array.Empty<Evidence>();

    public IReadOnlyList<Evidence> Against(string dimension) =>
        contradicting.GetValueOrDefault(dimension) ?? (IReadOnlyList<Evidence>)Array.Empty<Evidence>();

    /// <summary>One criterion's evidence alone, and of it what is kept.</summary>
    public EvidenceIndex Only(string dimension, Func<Evidence, bool> isKept)
    {
        var only = new EvidenceIndex();
        only.supporting[dimension] = For(dimension).Where(isKept).ToList();
        only.contradicting[dimension] = Against(dimension).Where(isKept).ToList();
        return only;
    }

    // The criteria whose arguments cite a piece, by its id.
    private static Dictionary<string, List<string>> Cited(ValueList<HeldScore> scores)
    {
        var cited = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var held in scores)
        {
            foreach (var id in Citations.In(held.Because))
            {
                Add(cited, id, held.Dimension);
            }
        }

        return cited;
    }

    private void Add(Evidence piece, List<string>? citedBy)
    {
        foreach (var dimension in piece.Supports)
        {
            Add(supporting, dimension, piece);
        }

        foreach (var dimension in citedBy ?? [])
        {
            if (!piece.Contradicts.Contains(dimension))
            {
                Add(supporting, dimension, piece);
            }
        }

        foreach (var dimension in piece.Contradicts)
        {
            Add(contradicting, dimension, piece);
        }
    }

    // Pieces come one after another, so one that is there already is the last.
    private static void Add<T>(Dictionary<string, List<T>> book, string key, T item)
        where T : class
    {
        if (!book.TryGetValue(key, out var items))
        {
            book[key] = items = [];
        }

        if (items.Count == 0 || !ReferenceEquals(items[^1], item))
        {
            items.Add(item);
        }
    }
}
