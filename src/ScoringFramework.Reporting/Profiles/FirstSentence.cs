using System.Text.RegularExpressions;

namespace ScoringFramework.Reporting.Profiles;

/// <summary>The first sentence of an argument with its citations, for the places of a page that have room for one.</summary>
internal static partial class FirstSentence
{
    private const int Longest = 280;

    /// <summary>The sentence; cut with … when it is longer than its place.</summary>
    public static string? Of(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var plain = Sentences.First(text);
        var cut = plain.Length > Longest;
        var length = cut ? Cut(plain) : plain.Length;
        var (at, seen) = (0, 0);
        var trimmed = text.Trim();
        while (at < trimmed.Length && seen < length)
        {
            var citation = Citation().Match(trimmed, at);
            if (citation.Success)
            {
                at += citation.Length;
                continue;
            }

            seen++;
            at += char.IsWhiteSpace(trimmed[at]) ? Space().Match(trimmed, at).Length : 1;
        }

        // A citation can follow the full stop.
        for (var after = Citation().Match(trimmed, at); after.Success && !cut; after = Citation().Match(trimmed, at))
        {
            at += after.Length;
        }

        return trimmed[..at] + (cut ? "…" : "");
    }

    private static int Cut(string plain)
    {
        var space = plain.LastIndexOf(' ', Longest - 1);
        var length = space > Longest / 2 ? space : Longest - 1;
        return char.IsHighSurrogate(plain[length - 1]) ? length - 1 : length;
    }

    [GeneratedRegex(@"\G\s*\[[A-Za-z][A-Za-z0-9._-]{0,63}\]")]
    private static partial Regex Citation();

    [GeneratedRegex(@"\G\s+")]
    private static partial Regex Space();
}
