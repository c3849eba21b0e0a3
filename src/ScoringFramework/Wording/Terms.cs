using System.Collections.Frozen;
using System.Text;

namespace ScoringFramework.Wording;

/// <summary>The model's terms as people read them.</summary>
internal static class Terms
{
    /// <summary>A value's name in lower case, its words apart: <c>not applicable</c>.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => Names<T>.All.TryGetValue(value, out var name) ? name : Apart(value.ToString());

    private static string Apart(string name)
    {
        var text = new StringBuilder(name.Length + 2);
        for (var i = 0; i < name.Length; i++)
        {
            text.Append(i > 0 && char.IsUpper(name[i]) ? " " : "").Append(char.ToLowerInvariant(name[i]));
        }

        return text.ToString();
    }

    private static class Names<T>
        where T : struct, Enum
    {
        public static readonly FrozenDictionary<T, string> All =
            Enum.GetValues<T>().Distinct().ToFrozenDictionary(value => value, value => Apart(value.ToString()));
    }

    /// <summary>A part of a sentence as a whole one.</summary>
    public static string Sentence(string part) => part.Trim() is { Length: > 0 } text ? Stop(Capital(text)) : "";

    /// <summary>The text with a full stop, unless it ends a sentence already.</summary>
    public static string Stop(string text)
    {
        var trimmed = text.Trim();
        return trimmed.Length == 0 || trimmed[^1] is '.' or '!' or '?' or '。' or '！' or '？' or '…' ? trimmed : trimmed + ".";
    }

    /// <summary>The text with its first letter in upper case.</summary>
    public static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
