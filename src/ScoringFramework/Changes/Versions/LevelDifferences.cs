namespace ScoringFramework.Changes;

/// <summary>Compares levels: where a level begins changes the level of a score, its words do not.</summary>
internal static class LevelDifferences
{
    public static void Add(List<RubricDifference> found, string? id, ValueList<Level> older, ValueList<Level> newer)
    {
        if (!older.Select(l => l.Key).SequenceEqual(newer.Select(l => l.Key)))
        {
            found.Add(new(VersionBump.Minor, id, "levels", Keys(older), Keys(newer)));
            return;
        }

        foreach (var (was, now) in older.Zip(newer).Where(p => p.First.Text != p.Second.Text))
        {
            found.Add(new(VersionBump.Patch, id, $"level {now.Key}", was.Text, now.Text));
        }
    }

    private static string? Keys(ValueList<Level> levels) => levels.Count == 0 ? null : string.Join(", ", levels.Select(l => l.Key));
}
