using System.Buffers;
using System.Globalization;

namespace ScoringFramework.Yaml;

/// <summary>
/// Reads numbers as <c>-?digits(.digits)?</c> and nothing else. YAML's own rules make 8 of <c>010</c> and 90 of <c>1:30</c>, and readers
/// differ on them; no published score should hang on that.
/// </summary>
internal static class YamlNumbers
{
    private const int MostDigits = 28;
    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdefABCDEF");
    private static readonly SearchValues<char> NumberLike = SearchValues.Create("0123456789.,_:' eE+-\u00A0\u2009\u202F");

    /// <summary>The number that an unquoted scalar is.</summary>
    internal static bool TryDecimal(YamlScalar scalar, out decimal value, out NumberFault fault)
    {
        value = 0;
        fault = scalar.Style == YamlStyle.Plain ? FaultOf(scalar.Text)
            : FaultOf(scalar.Text) == NumberFault.None ? NumberFault.Quoted : NumberFault.Word;
        if (fault != NumberFault.None)
        {
            return false;
        }

        // −0 is 0: a sign that only some outputs show would make two outputs of one score.
        value = decimal.Parse(scalar.Text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture) is not 0 and var read ? read : 0;
        return true;
    }

    internal static bool IsNumber(string text) => FaultOf(text) == NumberFault.None;

    /// <summary>
    /// The number that a text begins with, when what follows it belongs to no date, range or word: of <c>7/10</c> it is 7.
    /// </summary>
    internal static string? Leading(string text)
    {
        var end = text.StartsWith('-') ? 1 : 0;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] == '.'))
        {
            end++;
        }

        var number = text[..end].TrimEnd('.');
        return IsNumber(number) && (end == text.Length || !(char.IsLetter(text[end]) || text[end] is '-' or '–' or ':' or '_')) ? number
            : null;
    }

    private static NumberFault FaultOf(string text)
    {
        var unsigned = text.AsSpan(text.StartsWith('-') ? 1 : 0);
        var point = unsigned.IndexOf('.');
        var whole = point < 0 ? unsigned : unsigned[..point];
        var fraction = point < 0 ? "0" : unsigned[(point + 1)..];
        if (!IsDigits(whole) || !IsDigits(fraction))
        {
            return Other(text, unsigned);
        }

        if (whole.Length > 1 && whole[0] == '0')
        {
            return NumberFault.LeadingZero;
        }

        var significant = unsigned.TrimStart("0.").Length - (whole.TrimStart('0').IsEmpty || point < 0 ? 0 : 1);
        return significant > MostDigits || fraction.Length > MostDigits ? NumberFault.TooLong : NumberFault.None;
    }

    private static NumberFault Other(string text, ReadOnlySpan<char> unsigned) => text switch
    {
        "" or "~" or "null" or "Null" or "NULL" => NumberFault.Absent,
        ['+', .. var rest] when IsDecimal(rest) => NumberFault.PlusSign,
        ['−' or '–' or '—', .. var rest] when IsDecimal(rest) => NumberFault.OtherMinus,
        [.. var rest, '%'] when IsDecimal(rest.TrimStart('-').TrimEnd(' ')) => NumberFault.Percent,
        _ => Shape(unsigned),
    };

    private static NumberFault Shape(ReadOnlySpan<char> text)
    {
        if (text.TrimStart('+').TrimStart('.') is var word && (word.Equals("nan", StringComparison.OrdinalIgnoreCase)
            || word.Equals("inf", StringComparison.OrdinalIgnoreCase) || word.Equals("infinity", StringComparison.OrdinalIgnoreCase)
            || word is "∞"))
        {
            return NumberFault.NotFinite;
        }

        if (text is ['0', 'x' or 'X' or 'o' or 'O' or 'b' or 'B', _, ..] && !text[2..].ContainsAnyExcept(HexDigits))
        {
            return NumberFault.OtherBase;
        }

        if (text.IsEmpty || !text.ContainsAnyInRange('0', '9') || text.ContainsAnyExcept(NumberLike))
        {
            return NumberFault.Word;
        }

        if (text.ContainsAny("eE+-"))
        {
            return double.TryParse(text, NumberStyles.AllowExponent | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _)
                ? NumberFault.Exponent : NumberFault.Word;
        }

        if (text.Contains(':'))
        {
            return NumberFault.Sexagesimal;
        }

        if (text is ['.', ..] or [.., '.'] && text.Count('.') == 1 && !text.ContainsAny(", _'"))
        {
            return NumberFault.BarePoint;
        }

        var comma = text.IndexOf(',');
        return comma > 0 && IsDigits(text[..comma]) && IsDigits(text[(comma + 1)..])
            && (text.Length - comma != 4 || comma > 3 || text[0] == '0')
            ? NumberFault.DecimalComma
            : char.IsAsciiDigit(text[0]) && char.IsAsciiDigit(text[^1]) ? NumberFault.Grouped : NumberFault.Word;
    }

    private static bool IsDecimal(ReadOnlySpan<char> text) => text.IndexOf('.') is var point and >= 0
        ? IsDigits(text[..point]) && IsDigits(text[(point + 1)..])
        : IsDigits(text);

    private static bool IsDigits(ReadOnlySpan<char> text) => !text.IsEmpty && !text.ContainsAnyExceptInRange('0', '9');
}
