namespace ScoringFramework;

/// <summary>The words of a file for the values of an enumeration.</summary>
internal sealed class Words<T>(params (string Word, T Value)[] all)
    where T : struct, Enum
{
    public IEnumerable<string> All => all.Select(w => w.Word);

    public T? Find(string word)
    {
        foreach (var (known, value) in all)
        {
            if (known == word)
            {
                return value;
            }
        }

        return null;
    }
}
