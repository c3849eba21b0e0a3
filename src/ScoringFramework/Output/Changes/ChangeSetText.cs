namespace ScoringFramework.Output;

/// <summary>Several subjects' changes as text for people: those that changed, then new and removed subjects, and a count.</summary>
internal static class ChangeSetText
{
    /// <summary>One set of changes.</summary>
    /// <param name="set">The changes.</param>
    /// <param name="width">The columns to fit into, at least <see cref="ScorecardText.LeastWidth"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="set"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="width"/> is too small.</exception>
    public static StyledText Of(ChangeSet set, int width = ScorecardText.DefaultWidth)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentOutOfRangeException.ThrowIfLessThan(width, ScorecardText.LeastWidth);
        var lines = new List<StyledLine>();
        foreach (var change in set.Changes.Where(c => !c.IsEmpty))
        {
            lines.AddRange([.. ChangeText.Of(change, width).Lines, new StyledLine([])]);
        }

        var text = new StyledTextBuilder();
        Subjects(text, "New", set.Added, width);
        Subjects(text, "Removed", set.Removed, width);
        var same = set.Changes.Count(c => c.IsEmpty);
        text.Paragraph(
            $"{Count(set.Changes.Count - same)} changed, {Numerals.Count(same)} unchanged, {Numerals.Count(set.Added.Count)} new, "
            + $"{Numerals.Count(set.Removed.Count)} removed.",
            0, width, TextStyle.Strong);
        return new([.. lines, .. text.Build().Lines]);
    }

    private static void Subjects(StyledTextBuilder text, string title, ValueList<SubjectIdentity> subjects, int width)
    {
        if (subjects.Count > 0)
        {
            text.Paragraph($"{title}: {Quote.List(subjects.Select(s => $"{s.Name} ({s.Id})"))}.", 0, width);
        }
    }

    private static string Count(int count) => $"{Numerals.Count(count)} subject{(count == 1 ? "" : "s")}";
}
