using System.Text.RegularExpressions;

namespace ScoringFramework.Yaml;

/// <summary>A key that is a number, for all from it on, or <c>above</c> and a number, for all that exceed it.</summary>
/// <param name="Number">The number.</param>
/// <param name="Above">Whether the number itself is left out.</param>
internal sealed partial record NumberKey(decimal Number, bool Above)
{
    /// <summary>The word before a number that must be exceeded.</summary>
    public const string Word = "above ";

    /// <summary>The key in its shortest form, as paths name it.</summary>
    public string Text => $"{(Above ? Word : "")}{Quote.Number(Number)}";

    /// <summary>The key that a scalar is; null, with what is wrong with the number, when it is none.</summary>
    public static NumberKey? Read(YamlScalar scalar, out NumberFault fault)
    {
        var above = scalar.Style == YamlStyle.Plain && scalar.Text.StartsWith(Word, StringComparison.Ordinal);
        return YamlNumbers.TryDecimal(above ? scalar with { Text = scalar.Text[Word.Length..] } : scalar, out var number, out fault)
            ? new(number, above) : null;
    }

    /// <summary>The problem of a key in other words, such as <c>over 335</c>; null for a key that is no such thing.</summary>
    public static Diagnostic? Meant(YamlScalar scalar) => OtherWords().Match(scalar.Text) is { Success: true } match
        ? new Diagnostic(
            FormatCodes.WrongForm,
            $"'{Quote.Short(scalar.Text)}' is not a number to begin at",
            $"Write {(match.Groups["over"].Success ? Word : "")}{match.Groups["number"].Value}.")
        { Span = scalar.Span }
        : null;

    [GeneratedRegex(
        "^(?:(?<over>over|more than|greater than|exceeds|>)|at least|from|>=) ?(?<number>-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?)$",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OtherWords();
}
