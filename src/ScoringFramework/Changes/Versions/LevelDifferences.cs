namespace ScoringFramework.Changes;

/// <summary>Compares levels: where a level begins changes the level of a score, its words do not.</summary>
internal static class LevelDifferences
{
    public static void Add(List<RubricDifference> found, string? id, ValueList<Level> older, ValueList<Level> newer)
    {
        if (!older.Select(l => l.From).SequenceEqual(newer.Select(l => l.From)))
        {
            found.Add(new(VersionBump.Minor, id, "levels", Keys(older), Keys(newer)));
            return;
        }

        foreach (var (was, now) in older.Zip(newer).Where(p => p.First.Text != p.Second.Text))
        {
            found.Add(new(VersionBump.Patch, id, $"level {Quote.Number(now.From)}", was.Text, now.Text));
        }
    }

    private static string? Keys(ValueList<Level> levels) =>
        levels.Count == 0 ? null : string.Join(", ", levels.Select(l => Quote.Number(l.From)));
}
