namespace ScoringFramework.Yaml;

/// <summary>Reads <c>levels: { 0: Weak, 8: Dominant }</c>: scores and what they mean in words.</summary>
internal static class LevelReader
{
    public static ValueList<Level> Read(Field field)
    {
        var levels = new List<Level>();
        foreach (var (entry, key) in field.NumberedEntries("Write scores and their words, such as 0: Weak."))
        {
            levels.Add(new(key.Number, entry.Prose() ?? "") { Above = key.Above });
        }

        return levels.InOrder();
    }
}
