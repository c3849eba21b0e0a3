using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ScoringFramework.Json;

/// <summary>
/// The JSON Canonicalization Scheme, RFC 8785: no white space, names in UTF-16 order, numbers as ECMAScript writes them, in UTF-8.
/// </summary>
internal static class CanonicalJson
{
    private const int LongestEscape = 6;

    private static readonly SearchValues<char> Escaped = SearchValues.Create(
        "\"\\\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u0009\u000a\u000b\u000c\u000d\u000e\u000f"
        + "\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f");

    /// <summary>A document, or a part of one, as text.</summary>
    public static string Of(JsonElement element)
    {
        var into = new ArrayBufferWriter<byte>();
        Write(element, into);
        return Encoding.UTF8.GetString(into.WrittenSpan);
    }

    /// <summary>Writes a document, or a part of one.</summary>
    public static void Write(JsonElement element, IBufferWriter<byte> into) => Append(into, element);

    /// <summary>A text in its quotes.</summary>
    public static string Text(string value)
    {
        var bytes = new byte[MostBytes(value)];
        return Encoding.UTF8.GetString(bytes, 0, WriteText(value, bytes));
    }

    /// <summary>The most bytes that a text takes in its quotes.</summary>
    public static int MostBytes(string value) => 2 + (value.AsSpan().ContainsAny(Escaped) ? LongestEscape : 3) * value.Length;

    /// <summary>Writes a text in its quotes.</summary>
    /// <param name="value">The text.</param>
    /// <param name="into">Room for <see cref="MostBytes"/>.</param>
    /// <returns>How many bytes it took.</returns>
    public static int WriteText(string value, Span<byte> into)
    {
        var rest = value.AsSpan();
        var length = 0;
        into[length++] = (byte)'"';
        while (rest.IndexOfAny(Escaped) is >= 0 and var plain)
        {
            length += Encoding.UTF8.GetBytes(rest[..plain], into[length..]);
            length += WriteEscape(rest[plain], into[length..]);
            rest = rest[(plain + 1)..];
        }

        length += Encoding.UTF8.GetBytes(rest, into[length..]);
        into[length++] = (byte)'"';
        return length;
    }

    // ECMA-262, Number::toString: the shortest digits that read back, plain between 1e-7 and 1e21.
    internal static string Number(double value)
    {
        if (value == Math.Floor(value) && Math.Abs(value) < 1e15)
        {
            return ((long)value).ToString(CultureInfo.InvariantCulture);
        }

        var shortest = Math.Abs(value).ToString("R", CultureInfo.InvariantCulture).Split('E');
        var point = shortest[0].Split('.')[0].Length;
        var all = shortest[0].Replace(".", "", StringComparison.Ordinal);
        var digits = all.TrimStart('0');
        var power = shortest.Length == 2 ? int.Parse(shortest[1], CultureInfo.InvariantCulture) : 0;
        var exponent = point - (all.Length - digits.Length) + power;
        digits = digits.TrimEnd('0');
        var text = exponent switch
        {
            > 21 or <= -6 =>
                $"{digits[0]}{(digits.Length > 1 ? "." + digits[1..] : "")}e{(exponent > 0 ? "+" : "-")}{Math.Abs(exponent - 1)}",
            <= 0 => "0." + new string('0', -exponent) + digits,
            _ when digits.Length <= exponent => digits.PadRight(exponent, '0'),
            _ => $"{digits[..exponent]}.{digits[exponent..]}",
        };
        return value < 0 ? "-" + text : text;
    }

    private static void Append(IBufferWriter<byte> into, JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                AppendAll(into, '{', '}', element.EnumerateObject().OrderBy(p => p.Name, StringComparer.Ordinal), property =>
                {
                    AppendText(into, property.Name);
                    Append(into, ':');
                    Append(into, property.Value);
                });
                break;
            case JsonValueKind.Array:
                AppendAll(into, '[', ']', element.EnumerateArray(), item => Append(into, item));
                break;
            case JsonValueKind.String:
                AppendText(into, element.GetString()!);
                break;
            case JsonValueKind.Number:
                Append(into, Number(element.GetDouble()));
                break;
            default:
                Append(into, element.GetRawText());
                break;
        }
    }

    private static void AppendAll<T>(IBufferWriter<byte> into, char open, char close, IEnumerable<T> items, Action<T> append)
    {
        Append(into, open);
        var first = true;
        foreach (var item in items)
        {
            if (!first)
            {
                Append(into, ',');
            }

            first = false;
            append(item);
        }

        Append(into, close);
    }

    private static void AppendText(IBufferWriter<byte> into, string value) =>
        into.Advance(WriteText(value, into.GetSpan(MostBytes(value))));

    private static void Append(IBufferWriter<byte> into, char ascii)
    {
        into.GetSpan(1)[0] = (byte)ascii;
        into.Advance(1);
    }

    private static void Append(IBufferWriter<byte> into, string ascii) =>
        into.Advance(Encoding.UTF8.GetBytes(ascii, into.GetSpan(ascii.Length)));

    private static int WriteEscape(char c, Span<byte> into)
    {
        ReadOnlySpan<byte> escape = c switch
        {
            '"' => "\\\""u8,
            '\\' => "\\\\"u8,
            '\b' => "\\b"u8,
            '\f' => "\\f"u8,
            '\n' => "\\n"u8,
            '\r' => "\\r"u8,
            '\t' => "\\t"u8,
            _ => Encoding.UTF8.GetBytes($"\\u{(int)c:x4}"),
        };
        escape.CopyTo(into);
        return escape.Length;
    }
}
