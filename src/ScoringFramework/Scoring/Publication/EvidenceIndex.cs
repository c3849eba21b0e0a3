namespace ScoringFramework.Scoring;

/// <summary>
/// Which evidence stands for and against each criterion: for it what names it in <c>supports</c>, and what its argument cites unless that
/// contradicts it; against it what names it in <c>contradicts</c>. In the dossier's order.
/// </summary>
internal sealed class EvidenceIndex
{
    private readonly Dictionary<string, List<Evidence>> supporting = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Evidence>> contradicting = new(StringComparer.Ordinal);

    public EvidenceIndex(DossierIndex view)
    {
        var cited = view.Dossier.Scores
            .SelectMany(held => Citations.In(held.Because).Select(id => (held.Dimension, Evidence: id)))
            .ToLookup(c => c.Evidence, c => c.Dimension, StringComparer.Ordinal);
        foreach (var piece in view.Dossier.Evidence.Where(view.Counts))
        {
            foreach (var dimension in piece.Supports.Concat(cited[piece.Id].Where(d => !piece.Contradicts.Contains(d))).Distinct(StringComparer.Ordinal))
            {
                Add(supporting, dimension, piece);
            }

            foreach (var dimension in piece.Contradicts)
            {
                Add(contradicting, dimension, piece);
            }
        }
    }

    public IReadOnlyList<Evidence> For(string dimension) => supporting.GetValueOrDefault(dimension) ?? [];

    public IReadOnlyList<Evidence> Against(string dimension) => contradicting.GetValueOrDefault(dimension) ?? [];

    private static void Add(Dictionary<string, List<Evidence>> book, string dimension, Evidence piece)
    {
        if (!book.TryGetValue(dimension, out var pieces))
        {
            book[dimension] = pieces = [];
        }

        pieces.Add(piece);
    }
}
