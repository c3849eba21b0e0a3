using System.Text;

namespace ScoringFramework.Yaml;

/// <summary>
/// Words for people: on the key's line where they fit, else folded under <c>&gt;-</c>, or under <c>|</c> where they have lines of their
/// own.
/// </summary>
internal static class YamlProse
{
    private const int Width = 100;

    /// <summary>The text as it follows a key and a space.</summary>
    /// <param name="text">The text.</param>
    /// <param name="indent">The column of further lines.</param>
    /// <param name="room">How many characters fit on the key's line.</param>
    public static string Of(string text, int indent, int room)
    {
        var line = YamlScalarText.Text(text, inFlow: false);
        if (line.Length <= room && !text.Contains('\n', StringComparison.Ordinal))
        {
            return line;
        }

        return !text.EnumerateRunes().All(r => r.Value is '\n' || (r != Rune.ReplacementChar && !YamlScalarText.MustEscape(r.Value)))
            || !BeginsInWords(text) ? YamlScalarText.Quoted(text)
            : text.Contains('\n', StringComparison.Ordinal) ? Literal(text, indent)
            : IsFoldable(text) ? Folded(text, indent)
            : YamlScalarText.Quoted(text);
    }

    // The first line's indent is the block's.
    private static bool BeginsInWords(string text) => text.Length > 0 && !char.IsWhiteSpace(text[0]);

    // Single spaces between words are all that folding keeps.
    private static bool IsFoldable(string text) => text[^1] != ' ' && !text.Contains("  ", StringComparison.Ordinal);

    private static string Literal(string text, int indent)
    {
        var content = text.TrimEnd('\n');
        var ends = text.Length - content.Length;
        var block = new StringBuilder(ends switch { 0 => "|-", 1 => "|", _ => "|+" });
        foreach (var line in content.Split('\n'))
        {
            block.Append('\n').Append(' ', line.Length == 0 ? 0 : indent).Append(line);
        }

        return block.Append('\n', Math.Max(0, ends - 1)).ToString();
    }

    private static string Folded(string text, int indent)
    {
        var block = new StringBuilder(">-");
        var left = 0;
        foreach (var word in text.Split(' '))
        {
            if (word.Length + 1 > left)
            {
                block.Append('\n').Append(' ', indent);
                left = Width - indent + 1;
            }
            else
            {
                block.Append(' ');
            }

            block.Append(word);
            left -= word.Length + 1;
        }

        return block.ToString();
    }
}
