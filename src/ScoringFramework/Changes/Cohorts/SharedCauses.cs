namespace ScoringFramework.Changes;

/// <summary>Finds the causes that several subjects have in common, and sums their parts.</summary>
internal static class SharedCauses
{
    public static ValueList<SharedCause> In(IEnumerable<SubjectChange> subjects) =>
        subjects.SelectMany(s => s.Change.Parts.Where(p => p.Displayed != 0 && KeyOf(p) is not null).Select(p => (s.Subject, Part: p)))
            .GroupBy(p => KeyOf(p.Part)!)
            .Select(g => new SharedCause(g.Key.Kind, g.Key.Ids, g.Key.Title, g.Select(p => p.Subject).Distinct().ToValueList(),
                g.Sum(p => p.Part.Displayed)))
            .Where(c => c.Subjects.Count > 1)
            .OrderByDescending(c => Math.Abs(c.Total)).ThenByDescending(c => c.Subjects.Count)
            .ThenBy(c => string.Join(' ', c.Ids), StringComparer.Ordinal).ThenBy(c => c.Title, StringComparer.Ordinal).ToValueList();

    // A part with evidence from several sources is shared by subjects with the same ones, so nothing is counted twice.
    private static Key? KeyOf(ChangePart part)
    {
        if (part.Kind is CauseKind.Rounding or CauseKind.Variant)
        {
            return null;
        }

        if (part.Evidence.Count > 0)
        {
            var sources = part.Evidence.Select(e => (e.Source, e.SourceTitle)).Distinct().OrderBy(s => s.Source, StringComparer.Ordinal)
                .ToArray();
            return new(SharedCauseKind.Source, sources.Select(s => s.Source).ToValueList(),
                string.Join("; ", sources.Select(s => s.SourceTitle)));
        }

        return part.Kind is CauseKind.Method or CauseKind.Weights or CauseKind.Aggregation or CauseKind.Cap or CauseKind.MissingRule
            or CauseKind.Scale or CauseKind.Added or CauseKind.Removed or CauseKind.Moved or CauseKind.Publication
            ? new(SharedCauseKind.Rubric, part.Id is { } id ? [id] : [], Terms.Of(part.Kind))
            : null;
    }

    private sealed record Key(SharedCauseKind Kind, ValueList<string> Ids, string Title);
}
