namespace ScoringFramework.Changes;

/// <summary>Compares the evidence for and against a criterion.</summary>
internal static class EvidenceChanges
{
    public static ValueList<EvidenceChange> Of(string criterion, ChangeState before, ChangeState after)
    {
        var (was, now) = (About(criterion, before), About(criterion, after));
        var changes = new List<EvidenceChange>();
        foreach (var (piece, supports) in now)
        {
            if (was.FirstOrDefault(w => w.Piece.Id == piece.Id) is not { Piece: { } old } earlier)
            {
                changes.Add(Of(piece, supports, EvidenceChangeKind.Added, after, null, Figure(piece)));
            }
            else if (Differs(old, piece) || earlier.Supports != supports || before.View.FindSource(old.Source) != after.View.FindSource(piece.Source))
            {
                changes.Add(Of(piece, supports, EvidenceChangeKind.Changed, after, Figure(old), Figure(piece)));
            }
        }

        changes.AddRange(was.Where(w => now.TrueForAll(n => n.Piece.Id != w.Piece.Id))
            .Select(w => Of(w.Piece, w.Supports, EvidenceChangeKind.Removed, before, Figure(w.Piece), null)));
        return changes.ToValueList();
    }

    private static List<(Evidence Piece, bool Supports)> About(string criterion, ChangeState state) =>
        [.. state.Book.For(criterion).Select(p => (p, true)), .. state.Book.Against(criterion).Select(p => (p, false))];

    // Which other criteria it speaks of is not this one's.
    private static bool Differs(Evidence a, Evidence b) => Alone(a) != Alone(b);

    private static Evidence Alone(Evidence piece) => piece with { Supports = [], Contradicts = [] };

    private static string? Figure(Evidence piece) => piece.Metric is { } metric ? FigureText.Of(metric) : null;

    private static EvidenceChange Of(
        Evidence piece, bool supports, EvidenceChangeKind kind, ChangeState state, string? figureBefore, string? figureAfter) =>
        new(piece.Id, kind, piece.Claim, piece.Source, state.View.FindSource(piece.Source)?.Title ?? piece.Source, supports)
        {
            FigureBefore = figureBefore,
            FigureAfter = figureAfter,
        };
}
