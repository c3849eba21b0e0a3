using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ScoringFramework.Json;

/// <summary>The JSON Canonicalization Scheme, RFC 8785: no white space, names in UTF-16 order, numbers as ECMAScript writes them.</summary>
internal static class CanonicalJson
{
    public static string Of(JsonElement element)
    {
        var text = new StringBuilder();
        Append(text, element);
        return text.ToString();
    }

    /// <summary>A text in its quotes.</summary>
    public static string Text(string value)
    {
        var text = new StringBuilder();
        AppendText(text, value);
        return text.ToString();
    }

    private static void Append(StringBuilder text, JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                AppendAll(text, '{', '}', element.EnumerateObject().OrderBy(p => p.Name, StringComparer.Ordinal), property =>
                {
                    AppendText(text, property.Name);
                    text.Append(':');
                    Append(text, property.Value);
                });
                break;
            case JsonValueKind.Array:
                AppendAll(text, '[', ']', element.EnumerateArray(), item => Append(text, item));
                break;
            case JsonValueKind.String:
                AppendText(text, element.GetString()!);
                break;
            case JsonValueKind.Number:
                text.Append(Number(element.GetDouble()));
                break;
            default:
                text.Append(element.GetRawText());
                break;
        }
    }

    private static void AppendAll<T>(StringBuilder text, char open, char close, IEnumerable<T> items, Action<T> append)
    {
        text.Append(open);
        var first = true;
        foreach (var item in items)
        {
            if (!first)
            {
                text.Append(',');
            }

            first = false;
            append(item);
        }

        text.Append(close);
    }

    private static void AppendText(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var c in value)
        {
            text.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\b' => "\\b",
                '\f' => "\\f",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                < ' ' => $"\\u{(int)c:x4}",
                _ => c.ToString(),
            });
        }

        text.Append('"');
    }

    // ECMA-262, Number::toString: the shortest digits that read back, plain between 1e-7 and 1e21.
    internal static string Number(double value)
    {
        if (value == 0)
        {
            return "0";
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
            > 21 or <= -6 => $"{digits[0]}{(digits.Length > 1 ? "." + digits[1..] : "")}e{(exponent > 0 ? "+" : "-")}{Math.Abs(exponent - 1)}",
            <= 0 => "0." + new string('0', -exponent) + digits,
            _ when digits.Length <= exponent => digits.PadRight(exponent, '0'),
            _ => $"{digits[..exponent]}.{digits[exponent..]}",
        };
        return value < 0 ? "-" + text : text;
    }
}
