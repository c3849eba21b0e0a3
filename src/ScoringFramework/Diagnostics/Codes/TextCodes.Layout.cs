using static ScoringFramework.Severity;

namespace ScoringFramework.Diagnostics;

/// <summary>SF013x and SF014x: quotes, brackets, colons and indentation that do not fit.</summary>
public static partial class TextCodes
{
    /// <summary>A line deeper or shallower than its siblings.</summary>
    public static DiagnosticDescriptor Indentation { get; } = new("SF0130", Error, "indentation",
        "Keys of one mapping, and items of one list, start in the same column; what belongs to a key is indented deeper than it. Line the keys up with spaces.");

    /// <summary>A line without a colon among keys.</summary>
    public static DiagnosticDescriptor MissingColon { get; } = new("SF0131", Error, "missing colon",
        "Among the keys of a mapping stands a line that is none, since it has no ': '. Write the colon, or indent the line deeper if it goes on with the text above.");

    /// <summary>A colon with no space after it.</summary>
    public static DiagnosticDescriptor MissingSpaceAfterColon { get; } = new("SF0132", Error, "no space after the colon",
        "A colon ends a key only when a space or the end of the line follows, so that addresses and times can stand in text. Write a space after it.");

    /// <summary>A key without a value inside braces.</summary>
    public static DiagnosticDescriptor KeyWithoutValue { get; } = new("SF0133", Error, "a key without a value inside { }",
        "Each entry of { } is a key, a colon and a value. Write them, or remove the entry.");

    /// <summary>A quote that is not closed.</summary>
    public static DiagnosticDescriptor UnclosedQuote { get; } = new("SF0134", Error, "unclosed quote",
        "A text that opens with a quote ends at the next one of its kind; without it the text runs into the lines below. Close the quote. Inside single quotes an apostrophe is written twice, inside double quotes a double quote is written \\\".");

    /// <summary>A bracket or brace that is not closed.</summary>
    public static DiagnosticDescriptor UnclosedBracket { get; } = new("SF0135", Error, "unclosed bracket",
        "A '[' or '{' at the start of a value opens a list or a mapping, which the same kind of bracket must close. Close it, or put text that begins with a bracket in quotes.");

    /// <summary>A closing bracket that nothing opened.</summary>
    public static DiagnosticDescriptor StrayBracket { get; } = new("SF0136", Error, "a closing bracket too many",
        "A ']' or '}' closes nothing. Remove it, or put the text in quotes if it belongs to it.");

    /// <summary>Two commas, or a comma at the start.</summary>
    public static DiagnosticDescriptor EmptyItem { get; } = new("SF0137", Error, "an empty item between commas",
        "Between two commas, or before the first, there is nothing. Remove a comma, or put text that begins with one in quotes.");

    /// <summary>An unknown escape in double quotes.</summary>
    public static DiagnosticDescriptor BadEscape { get; } = new("SF0138", Error, "unknown escape",
        "In double quotes a backslash begins an escape such as \\n or \\u00e9. Write two for one backslash, or use single quotes, in which it means itself.");

    /// <summary>Two entries inside brackets with no comma between them.</summary>
    public static DiagnosticDescriptor MissingComma { get; } = new("SF0139", Error, "missing comma",
        "Inside [ ] and { } a comma stands between each entry and the next. Write it, or put the text in quotes if the two are one text.");

    /// <summary>Anything else that YAML does not allow.</summary>
    public static DiagnosticDescriptor Malformed { get; } = new("SF0149", Error, "not YAML",
        "What stands here does not fit what stands before it. Mostly a quote, a bracket, a colon or the indentation just before it is not what it was meant to be; text with such characters is safest in quotes or under '>-'.");
}
