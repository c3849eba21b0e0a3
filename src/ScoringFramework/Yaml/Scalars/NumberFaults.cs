using System.Globalization;

namespace ScoringFramework.Yaml;

/// <summary>Says what is wrong with a number, and how it is written here.</summary>
internal static class NumberFaults
{
    /// <summary>The problem of a scalar that <see cref="YamlNumbers.TryDecimal"/> refused with a fault.</summary>
    /// <param name="fault">The fault.</param>
    /// <param name="scalar">The scalar.</param>
    /// <param name="forWord">The remedy when it is a word, where there is a better one than to write a number.</param>
    /// <param name="isShare">True where a number from 0 to 1 is expected: then 75% is 0.75.</param>
    internal static Diagnostic ToDiagnostic(this NumberFault fault, YamlScalar scalar, string? forWord = null, bool isShare = false)
    {
        var text = Excerpt.Of(scalar.Text);
        var (code, message, remedy) = fault switch
        {
            NumberFault.Absent =>
                (TextCodes.NumberAbsent,
                scalar.IsAbsent ? "a number is expected, and there is no value" : $"a number is expected, and {text} means no value",
                "Write a number such as 6.5, or remove the key."),
            NumberFault.Quoted =>
                (TextCodes.QuotedNumber, $"{text} is in quotes, so it is text and not a number",
                $"Write {Excerpt.Short(scalar.Text)} without quotes."),
            NumberFault.LeadingZero =>
                (TextCodes.LeadingZero, $"{text} begins with a zero, and some YAML readers read it as an octal number",
                $"Write {Excerpt.Short(WithoutZeros(scalar.Text))}."),
            NumberFault.DecimalComma =>
                (TextCodes.DecimalComma, $"{text} has a decimal comma, and numbers have a decimal point",
                $"Write {Excerpt.Short(scalar.Text.Replace(',', '.'))}."),
            NumberFault.Grouped =>
                (TextCodes.GroupedDigits, $"the digits of {text} are in groups, and the separator could be read as a decimal point",
                "Write the digits without separators, and a point before decimals."),
            NumberFault.Exponent => (TextCodes.Exponent, $"{text} is written with an exponent", WithoutExponent(scalar.Text)),
            NumberFault.NotFinite =>
                (TextCodes.NotFinite, $"{text} is not a finite number, so no score can be computed from it",
                "Write a number. If the value is unknown, remove the key."),
            NumberFault.Sexagesimal =>
                (TextCodes.Sexagesimal, $"{text} is a time or a ratio, and some YAML readers read it as a number in base 60",
                "Write it as one decimal number, such as 1.5."),
            NumberFault.OtherBase => (TextCodes.OtherBase, $"{text} is not a decimal number", "Write the number in decimal digits."),
            NumberFault.PlusSign =>
                (TextCodes.NumberSign, $"{text} has a plus sign, which is not allowed", $"Write {Excerpt.Short(scalar.Text.AsSpan(1))}."),
            NumberFault.OtherMinus =>
                (TextCodes.NumberSign, $"{text} begins with a dash, and YAML expects a hyphen",
                $"Write -{Excerpt.Short(scalar.Text.AsSpan(1))} with a hyphen."),
            NumberFault.BarePoint =>
                (TextCodes.BarePoint, $"{text} has no digit on one side of its point",
                "Write "
                + Excerpt.Short(scalar.Text.EndsWith('.') ? scalar.Text[..^1] : scalar.Text.Replace(".", "0.", StringComparison.Ordinal))
                + "."),
            NumberFault.Percent =>
                (TextCodes.NumberWithUnit, $"{text} has a percent sign, and a plain number is expected",
                $"Write {WithoutPercent(scalar.Text, isShare)}."),
            NumberFault.TooLong =>
                (TextCodes.NumberTooLong, $"{text} has more than 28 digits, the most that are exact",
                "Round it to the digits that have meaning."),
            _ => (TextCodes.NotANumber, NotANumber(scalar.Text), InPlaceOf(scalar, forWord)),
        };
        return new Diagnostic(code, message, remedy) { Span = scalar.Span };
    }

    private static string NotANumber(string text) =>
        text.Length > 0 && TextErrors.IsCurlyQuote(text[0]) ? $"{Excerpt.Of(text)} is in curly quotes, so it is not a number"
        : InvisibleCharacters.IndexIn(text) is var at and >= 0
        ? $"{Excerpt.Of(text)} contains the invisible character {InvisibleCharacters.Name(text[at])}, so it is not a number"
        : $"{Excerpt.Of(text)} is not a number";

    private static string InPlaceOf(YamlScalar scalar, string? forWord)
    {
        var bare = InvisibleCharacters.Trim(scalar.Text).Trim(TextErrors.Curly).ToString();
        return YamlNumbers.IsNumber(bare)
            ? $"Write {bare}"
                + (bare.Length < scalar.Text.Length ? TextErrors.IsCurlyQuote(scalar.Text[0]) ? " without quotes." : " without it." : ".")
            : scalar.Style != YamlStyle.Plain || YamlNumbers.Leading(bare) is not { } number || !Excerpt.IsShort(number)
                ? forWord ?? "Write a number such as 6.5."
            : bare[number.Length..] is "," or ";" ? $"Write {number}."
            : bare.Contains('#', StringComparison.Ordinal) || bare.Contains("//", StringComparison.Ordinal)
                ? $"Write {number}. A comment begins with a space and '#'."
            : bare[number.Length] == '/' ? $"Write one number, such as {number}." : $"Write the number alone: {number}.";
    }

    private static string WithoutPercent(string text, bool isShare)
    {
        var bare = text[..^1].TrimEnd(' ');
        return isShare && decimal.TryParse(bare, NumberStyles.Float, CultureInfo.InvariantCulture, out var percent)
            ? Quote.Number(percent / 100) : Excerpt.Short(bare);
    }

    private static string WithoutZeros(string text)
    {
        var digits = text.TrimStart('-').TrimStart('0');
        return (text.StartsWith('-') ? "-" : "") + (digits is "" or ['.', ..] ? "0" : "") + digits;
    }

    private static string WithoutExponent(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value != 0
            ? string.Create(CultureInfo.InvariantCulture, $"Write {value:0.############################}.")
            : "Write the number in digits.";
}
