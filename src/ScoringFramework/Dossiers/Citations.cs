using System.Text.RegularExpressions;

namespace ScoringFramework;

/// <summary>Evidence that a text cites as <c>[id]</c>.</summary>
internal static partial class Citations
{
    /// <summary>The cited ids in the order of the text, each once.</summary>
    public static ValueList<string> In(string? text) =>
        text is null ? [] : Citation().Matches(text).Select(m => m.Groups[1].Value).Distinct(StringComparer.Ordinal).ToValueList();

    [GeneratedRegex(@"\[([A-Za-z][A-Za-z0-9._-]{0,63})\]")]
    private static partial Regex Citation();
}
