namespace ScoringFramework.Yaml;

/// <summary>The words of a file for the values of an enumeration, each with what it means in a whole sentence.</summary>
internal sealed class Words<T>(params (string Word, T Value, string About)[] all)
    where T : struct, Enum
{
    public IEnumerable<string> All => all.Select(w => w.Word);

    public ValueList<(string Word, string About)> Described => all.Select(w => (w.Word, w.About)).ToValueList();

    /// <summary>The word for a value, to be written.</summary>
    public YamlPart Part(T value) => YamlPart.Word(all.First(w => EqualityComparer<T>.Default.Equals(w.Value, value)).Word);

    public T? Find(string word)
    {
        foreach (var (known, value, _) in all)
        {
            if (known == word)
            {
                return value;
            }
        }

        return null;
    }
}
