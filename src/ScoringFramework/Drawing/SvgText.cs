using System.Globalization;
using System.Text;

namespace ScoringFramework.Drawing;

/// <summary>Texts and numbers as SVG has them, the same in every culture.</summary>
internal static class SvgText
{
    /// <summary>The decimals that a coordinate has: finer than any screen shows.</summary>
    private const int Decimals = 2;

    /// <summary>A coordinate without trailing zeros, and never <c>-0</c>.</summary>
    /// <param name="value">A finite number.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not finite.</exception>
    public static string Of(double value)
    {
        if (!double.IsFinite(value))
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "A coordinate is a finite number.");
        }

        var text = value.ToString($"F{Decimals}", CultureInfo.InvariantCulture).TrimEnd('0').TrimEnd('.');
        return text is "-0" ? "0" : text;
    }

    /// <summary>
    /// Text for an element or a quoted attribute. White space becomes a space; what XML cannot contain, and marks that turn the order of
    /// what follows, become U+FFFD.
    /// </summary>
    /// <param name="text">Any text.</param>
    public static string Of(string text)
    {
        var safe = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                safe.Append(c).Append(text[++i]);
                continue;
            }

            safe = c switch
            {
                '&' => safe.Append("&amp;"),
                '<' => safe.Append("&lt;"),
                '>' => safe.Append("&gt;"),
                '"' => safe.Append("&quot;"),
                '\'' => safe.Append("&#39;"),
                '\t' or '\r' or '\n' or '\u0085' or '\u2028' or '\u2029' => safe.Append(' '),
                _ => safe.Append(IsUnsafe(c) ? '\uFFFD' : c),
            };
        }

        return safe.ToString();
    }

    private static bool IsUnsafe(char c) =>
        char.IsControl(c) || char.IsSurrogate(c) || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')
            or '\uFEFF' or '\uFFFE' or '\uFFFF';
}
