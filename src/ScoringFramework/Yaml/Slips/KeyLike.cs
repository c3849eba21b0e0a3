namespace ScoringFramework.Yaml;

/// <summary>Tells words that may be keys, such as <c>min-completeness</c>, from prose.</summary>
internal static class KeyLike
{
    /// <summary>True for one word of letters, digits, <c>.</c>, <c>_</c> and <c>-</c> that starts with a letter.</summary>
    internal static bool Is(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !char.IsAsciiLetter(text[0]))
        {
            return false;
        }

        foreach (var c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('.' or '_' or '-'))
            {
                return false;
            }
        }

        return true;
    }
}
