using System.Text.RegularExpressions;

namespace ScoringFramework.Dossiers;

/// <summary>Evidence that a text cites as <c>[id]</c>.</summary>
internal static partial class Citations
{
    /// <summary>The cited ids in the order of the text, each once.</summary>
    public static ValueList<string> In(string? text) =>
        text is null ? [] : Citation().Matches(text).Select(m => m.Groups[1].Value).Distinct(StringComparer.Ordinal).ToValueList();

    /// <summary>Text in square brackets that looks like a citation but is not one: several ids, or one with spaces around it.</summary>
    /// <param name="text">Words for people, or null.</param>
    /// <returns>The text between the brackets, and its ids.</returns>
    public static IEnumerable<(string Written, ValueList<string> Ids)> Unread(string? text) =>
        text is null ? [] : Bracketed().Matches(text).Select(m => m.Groups[1].Value)
            .Select(written => (written, Ids: written.Split([",", ";", " and "], StringSplitOptions.TrimEntries).ToValueList()))
            .Where(b => b.Ids.All(Diagnostics.Ids.IsId) && b.written != b.Ids[0]);

    [GeneratedRegex(@"\[([^\[\]]{1,500})\]")]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"\[([A-Za-z][A-Za-z0-9._-]{0,63})\]")]
    private static partial Regex Citation();
}
