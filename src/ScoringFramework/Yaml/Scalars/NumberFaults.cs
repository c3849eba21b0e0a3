using System.Globalization;

namespace ScoringFramework.Yaml;

/// <summary>Says what is wrong with a number, and how it is written here.</summary>
internal static class NumberFaults
{
    /// <summary>The problem of a scalar that <see cref="YamlNumbers.TryDecimal"/> refused with a fault.</summary>
    /// <param name="fault">The fault.</param>
    /// <param name="scalar">The scalar.</param>
    /// <param name="forWord">The remedy when it is a word, where there is a better one than that a number is wanted.</param>
    internal static Diagnostic ToDiagnostic(this NumberFault fault, YamlScalar scalar, string? forWord = null)
    {
        var text = Excerpt.Of(scalar.Text);
        var (code, message, remedy) = fault switch
        {
            NumberFault.Absent => (TextCodes.NumberAbsent, scalar.IsAbsent ? "a number is wanted here, and there is nothing" : $"a number is wanted here, and {text} says that there is none", "Write one, such as 6.5, or remove the key."),
            NumberFault.Quoted => (TextCodes.QuotedNumber, $"{text} stands in quotes and so is text, not a number", $"Write {Excerpt.Short(scalar.Text)} without quotes."),
            NumberFault.LeadingZero => (TextCodes.LeadingZero, $"{text} begins with a zero, and other readers of YAML take such a number for octal", $"Write {Excerpt.Short(WithoutZeros(scalar.Text))}."),
            NumberFault.DecimalComma => (TextCodes.DecimalComma, $"the comma in {text} is no decimal point", $"Write {Excerpt.Short(scalar.Text.Replace(',', '.'))} with a point."),
            NumberFault.Grouped => (TextCodes.GroupedDigits, $"the digits of {text} are in groups, and what parts them could be taken for a decimal point", "Write the digits without anything between them, and a point before decimals."),
            NumberFault.Exponent => (TextCodes.Exponent, $"{text} has an exponent", WithoutExponent(scalar.Text)),
            NumberFault.NotFinite => (TextCodes.NotFinite, $"{text} is no finite number, and no score can be computed from it", "Write a number, or leave the key out where the value is unknown."),
            NumberFault.Sexagesimal => (TextCodes.Sexagesimal, $"{text} is a time or a ratio, which other readers of YAML take for a number to base 60", "Write it as one decimal number, such as 1.5."),
            NumberFault.OtherBase => (TextCodes.OtherBase, $"{text} is not decimal", "Write the number in decimal digits."),
            NumberFault.PlusSign => (TextCodes.NumberSign, $"{text} has a plus sign, which numbers go without here", $"Write {Excerpt.Short(scalar.Text.AsSpan(1))}."),
            NumberFault.OtherMinus => (TextCodes.NumberSign, $"{text} begins with a dash that is no minus sign to YAML", $"Write -{Excerpt.Short(scalar.Text.AsSpan(1))} with a hyphen."),
            NumberFault.BarePoint => (TextCodes.BarePoint, $"{text} has no digit on one side of its point", $"Write {Excerpt.Short(scalar.Text.EndsWith('.') ? scalar.Text[..^1] : scalar.Text.Replace(".", "0.", StringComparison.Ordinal))}."),
            NumberFault.Percent => (TextCodes.NumberWithUnit, $"{text} is a number with a unit", $"Write {Excerpt.Short(scalar.Text.AsSpan()[..^1])}; a unit has a key of its own where one is wanted."),
            NumberFault.TooLong => (TextCodes.NumberTooLong, $"{text} has more than 28 digits, which no decimal number here can hold", "Round it to the digits that mean something."),
            _ => (TextCodes.NotANumber, NotANumber(scalar.Text), InPlaceOf(scalar, forWord)),
        };
        return new Diagnostic(code, message, remedy) { Span = scalar.Span };
    }

    private static string NotANumber(string text) => InvisibleCharacters.IndexIn(text) is var at and >= 0
        ? $"{Excerpt.Of(text)} holds the invisible character {InvisibleCharacters.Name(text[at])}, so it is not a number"
        : $"{Excerpt.Of(text)} is not a number";

    private static string InPlaceOf(YamlScalar scalar, string? forWord)
    {
        var bare = InvisibleCharacters.Trim(scalar.Text).ToString();
        return YamlNumbers.IsNumber(bare) ? $"Write {bare}{(bare.Length < scalar.Text.Length ? " without it" : "")}."
            : scalar.Style != YamlStyle.Plain || YamlNumbers.Leading(bare) is not { } number || !Excerpt.IsShort(number) ? forWord ?? "Write a number such as 6.5."
            : bare[number.Length..] is "," or ";" ? $"Write {number}."
            : bare.Contains('#', StringComparison.Ordinal) || bare.Contains("//", StringComparison.Ordinal) ? $"Write {number}; a comment begins with a space and '#'."
            : bare[number.Length] == '/' ? $"Write one number, such as {number}." : $"Write the number alone: {number}.";
    }

    private static string WithoutZeros(string text)
    {
        var digits = text.TrimStart('-').TrimStart('0');
        return (text.StartsWith('-') ? "-" : "") + (digits is "" or ['.', ..] ? "0" : "") + digits;
    }

    private static string WithoutExponent(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value != 0
            ? string.Create(CultureInfo.InvariantCulture, $"Write {value:0.############################}.")
            : "Write the number out in digits.";
}
