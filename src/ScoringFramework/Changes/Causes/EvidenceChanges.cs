namespace ScoringFramework.Changes;

/// <summary>Compares the evidence for and against a criterion.</summary>
internal static class EvidenceChanges
{
    public static ValueList<EvidenceChange> Of(string criterion, ChangeState before, ChangeState after)
    {
        var (was, now) = (About(criterion, before), About(criterion, after));
        var changes = new List<EvidenceChange>();
        foreach (var fields in now)
        {
            var figure = Figure.Of(fields.Piece);
            if (was.FirstOrDefault(w => w.Piece.Id == fields.Piece.Id) is not { } earlier)
            {
                changes.Add(fields.Change(EvidenceChangeKind.Added) with { FigureAfter = figure });
                continue;
            }

            var differs = ComparedEvidence.Differences(earlier, fields);
            var figureBefore = Figure.Of(earlier.Piece);
            if (differs.Count > 0 || figureBefore != figure)
            {
                changes.Add(
                    fields.Change(EvidenceChangeKind.Changed) with
                    {
                        FigureBefore = figureBefore,
                        FigureAfter = figure,
                        Differs = differs
                    });
            }
        }

        changes.AddRange(was.Where(w => now.TrueForAll(n => n.Piece.Id != w.Piece.Id))
            .Select(w => w.Change(EvidenceChangeKind.Removed) with { FigureBefore = Figure.Of(w.Piece) }));
        return changes.ToValueList();
    }

    private static List<ComparedEvidence> About(string criterion, ChangeState state) =>
    [
        .. state.Book.For(criterion).Select(p => new ComparedEvidence(p, true, state.View.FindSource(p.Source))),
        .. state.Book.Against(criterion).Select(p => new ComparedEvidence(p, false, state.View.FindSource(p.Source))),
    ];
}
