using System.Text.RegularExpressions;

namespace ScoringFramework.Dossiers;

/// <summary>Evidence that a text cites as <c>[id]</c>.</summary>
internal static partial class Citations
{
    private const int Few = 8;

    /// <summary>The cited ids in the order of the text, each once.</summary>
    public static ValueList<string> In(string? text)
    {
        List<string>? ids = null;
        HashSet<string>? known = null;
        var rest = text.AsSpan();
        while (rest.IndexOf('[') is >= 0 and var open)
        {
            rest = rest[(open + 1)..];
            if (IdAt(rest) is { Length: > 0 } cited && !IsKnown(cited, ids, ref known))
            {
                (ids ??= []).Add(cited.ToString());
            }
        }

        return ids is null ? [] : ids.ToValueList();
    }

    /// <summary>Text in square brackets that looks like a citation but is not one: several ids, or one with spaces around it.</summary>
    /// <param name="text">Words for people, or null.</param>
    /// <returns>The text between the brackets, and its ids.</returns>
    public static IEnumerable<(string Written, ValueList<string> Ids)> Unread(string? text) =>
        text is null ? [] : Bracketed().Matches(text).Select(m => m.Groups[1].Value)
            .Select(written => (written, Ids: written.Split([",", ";", " and "], StringSplitOptions.TrimEntries).ToValueList()))
            .Where(b => b.Ids.All(Diagnostics.Ids.IsId) && b.written != b.Ids[0]);

    // A few ids are compared one by one; more are looked up.
    private static bool IsKnown(ReadOnlySpan<char> id, List<string>? ids, ref HashSet<string>? known)
    {
        if (ids is null)
        {
            return false;
        }

        if (ids.Count > Few)
        {
            return !(known ??= new(ids, StringComparer.Ordinal)).GetAlternateLookup<ReadOnlySpan<char>>().Add(id);
        }

        foreach (var other in ids)
        {
            if (id.SequenceEqual(other))
            {
                return true;
            }
        }

        return false;
    }

    // The id that a closing bracket ends; empty when there is none.
    private static ReadOnlySpan<char> IdAt(ReadOnlySpan<char> text)
    {
        var length = text[..Math.Min(text.Length, Diagnostics.Ids.Longest + 1)].IndexOf(']');
        return length > 0 && Diagnostics.Ids.IsId(text[..length]) ? text[..length] : [];
    }

    [GeneratedRegex(@"\[([^\[\]]{1,500})\]")]
    private static partial Regex Bracketed();
}
