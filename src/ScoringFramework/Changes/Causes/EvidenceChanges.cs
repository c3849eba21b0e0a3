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
                continue;
            }

            var differs = FieldChanges.Between(Told(old, earlier.Supports, before), Told(piece, supports, after));
            if (differs.Count > 0 || old.Metric != piece.Metric)
            {
                changes.Add(Of(piece, supports, EvidenceChangeKind.Changed, after, Figure(old), Figure(piece)) with { Differs = differs });
            }
        }

        changes.AddRange(was.Where(w => now.TrueForAll(n => n.Piece.Id != w.Piece.Id))
            .Select(w => Of(w.Piece, w.Supports, EvidenceChangeKind.Removed, before, Figure(w.Piece), null)));
        return changes.ToValueList();
    }

    private static List<(Evidence Piece, bool Supports)> About(string criterion, ChangeState state) =>
        [.. state.Book.For(criterion).Select(p => (p, true)), .. state.Book.Against(criterion).Select(p => (p, false))];

    private static FieldChanges Told(Evidence piece, bool supports, ChangeState state) => new(piece, supports, state.View.FindSource(piece.Source));

    private static string? Figure(Evidence piece) => piece.Metric is { } metric ? FigureText.Of(metric) : null;

    private static EvidenceChange Of(
        Evidence piece, bool supports, EvidenceChangeKind kind, ChangeState state, string? figureBefore, string? figureAfter) =>
        new(piece.Id, kind, piece.Claim, piece.Source, state.View.FindSource(piece.Source)?.Title ?? piece.Source, supports)
        {
            FigureBefore = figureBefore,
            FigureAfter = figureAfter,
        };
}
