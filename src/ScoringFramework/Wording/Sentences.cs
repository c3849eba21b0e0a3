using System.Text.RegularExpressions;

namespace ScoringFramework.Wording;

/// <summary>Takes an argument's first sentence, which is what a table has room for.</summary>
internal static partial class Sentences
{
    /// <summary>The first sentence, without its citations.</summary>
    public static string First(string text)
    {
        var plain = WithoutCitations(text);
        for (var i = 0; i < plain.Length; i++)
        {
            if (plain[i] is '。' or '！' or '？' || (plain[i] is '.' or '!' or '?' && Ends(plain, i)))
            {
                return plain[..(i + 1)];
            }
        }

        return plain;
    }

    /// <summary>The text on one line, without citations.</summary>
    public static string WithoutCitations(string text) => Space().Replace(Citation().Replace(text, ""), " ").Trim();

    // A full stop ends a sentence before white space and a capital or digit, but not after an initial (U.S.) or a short form (e.g.).
    private static bool Ends(string text, int stop)
    {
        if (stop + 1 == text.Length)
        {
            return true;
        }

        if (stop + 2 >= text.Length || text[stop + 1] != ' ' || char.IsLower(text[stop + 2]))
        {
            return false;
        }

        var word = text[(text.LastIndexOf(' ', stop) + 1)..stop];
        return text[stop] != '.' || !(word.Length == 1 && char.IsUpper(word[0])) && !word.Contains('.', StringComparison.Ordinal)
            && !ShortForm().IsMatch(word)
            || (word.Length > 0 && char.IsAsciiDigit(word[^1]));
    }

    [GeneratedRegex(@"\s*\[[A-Za-z][A-Za-z0-9._-]{0,63}\]")]
    private static partial Regex Citation();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    [GeneratedRegex(@"^\(?(vs|cf|ca|approx|inc|ltd|co|corp|mr|mrs|ms|dr|prof|st|fig|est)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ShortForm();
}
