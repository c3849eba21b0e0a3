using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ScoringFramework.Diagnostics;

/// <summary>Places in the text of a JSON document, by lines and columns as editors count them.</summary>
internal static class JsonPlace
{
    private const char FirstSurrogate = '\uD800';
    private const char LastSurrogate = '\uDFFF';

    /// <summary>
    /// The first half of a surrogate pair without its other half, written out or as an escape, which is no text; or null.
    /// </summary>
    public static int? FirstHalfCharacter(string json)
    {
        // Nearly every text, and a search for a character costs next to nothing.
        if (!json.AsSpan().ContainsAnyInRange(FirstSurrogate, LastSurrogate) && !json.Contains("\\u", StringComparison.Ordinal))
        {
            return null;
        }

        for (var i = 0; i < json.Length;)
        {
            var (unit, length) = UnitAt(json, i);
            var (next, nextLength) = char.IsHighSurrogate(unit) ? UnitAt(json, i + length) : default;

            // One half written out and the other as an escape are two halves.
            if (char.IsSurrogate(unit) && !(char.IsHighSurrogate(unit) && char.IsLowSurrogate(next) && nextLength == length))
            {
                return i;
            }

            i += length + (char.IsSurrogate(unit) ? nextLength : 0);
        }

        return null;
    }

    /// <summary>Where the reader stopped. It counts lines by line feeds, and in them bytes of UTF-8.</summary>
    public static int Offset(string json, JsonException stopped)
    {
        var start = 0;
        for (var left = stopped.LineNumber ?? 0; left > 0 && json.IndexOf('\n', start) is >= 0 and var end; left--)
        {
            start = end + 1;
        }

        var offset = start;
        for (var bytes = stopped.BytePositionInLine ?? 0; bytes > 0 && offset < json.Length;)
        {
            Rune.DecodeFromUtf16(json.AsSpan(offset), out var rune, out var length);
            bytes -= rune.Utf8SequenceLength;
            offset += length;
        }

        return offset;
    }

    /// <summary>The empty range at an offset.</summary>
    public static SourceSpan Of(string json, int offset, string name)
    {
        var (line, start) = (1, 0);
        for (var i = 0; i < offset; i++)
        {
            if (json[i] == '\n' || (json[i] == '\r' && !(i + 1 < json.Length && json[i + 1] == '\n')))
            {
                (line, start) = (line + 1, i + 1);
            }
        }

        return new(name, line, offset - start + 1, line, offset - start + 1);
    }

    // A UTF-16 unit as the text of a string has it, and how much of the JSON it takes.
    private static (char Unit, int Length) UnitAt(string json, int at)
    {
        if (at >= json.Length)
        {
            return ('\0', 0);
        }

        if (json[at] != '\\')
        {
            return (json[at], 1);
        }

        return at + 6 <= json.Length && json[at + 1] == 'u'
            && ushort.TryParse(json.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit)
            ? ((char)unit, 6)
            : ('\0', json.AsSpan(at + 1) is ['"' or '\\', ..] ? 2 : 1);
    }
}
