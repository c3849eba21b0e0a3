using static ScoringFramework.Severity;

namespace ScoringFramework.Diagnostics;

/// <summary>SF013x and SF014x: quotes, brackets, colons and indentation that do not fit.</summary>
internal static partial class TextCodes
{
    /// <summary>Indentation.</summary>
    public static DiagnosticDescriptor Indentation { get; } = new("SF0130", Error, "indentation",
        "Keys of one mapping start in the same column, and so do the items of one list. The value of a key is indented deeper than the "
        + "key. Align the keys with spaces.");

    /// <summary>Missing colon.</summary>
    public static DiagnosticDescriptor MissingColon { get; } = new("SF0131", Error, "missing colon",
        "A line among the keys of a mapping has no ': '. Write the colon. If the line continues the text above it, indent it deeper.");

    /// <summary>No space after the colon.</summary>
    public static DiagnosticDescriptor MissingSpaceAfterColon { get; } = new("SF0132", Error, "no space after the colon",
        "A colon ends a key only when a space or the end of the line follows. This lets text contain addresses and times. Write a space "
        + "after the colon.");

    /// <summary>Key without a value inside { }.</summary>
    public static DiagnosticDescriptor KeyWithoutValue { get; } = new("SF0133", Error, "key without a value inside { }",
        "Each entry of { } is a key, a colon and a value. Write the colon and the value, or remove the entry.");

    /// <summary>Unclosed quote.</summary>
    public static DiagnosticDescriptor UnclosedQuote { get; } = new("SF0134", Error, "unclosed quote",
        "Text that opens with a quote ends at the next quote of the same kind. Without it, the text continues into the lines below. "
        + "Close the quote. Inside single quotes write an apostrophe twice; inside double quotes write \\\" for a double quote.");

    /// <summary>Unclosed bracket.</summary>
    public static DiagnosticDescriptor UnclosedBracket { get; } = new("SF0135", Error, "unclosed bracket",
        "A '[' or '{' at the start of a value opens a list or a mapping. Close it with the matching bracket, or put text that begins "
        + "with a bracket in quotes.");

    /// <summary>Extra closing bracket.</summary>
    public static DiagnosticDescriptor StrayBracket { get; } = new("SF0136", Error, "extra closing bracket",
        "A ']' or '}' has no opening bracket. Remove it. If it is part of a text, put the text in quotes.");

    /// <summary>Empty item between commas.</summary>
    public static DiagnosticDescriptor EmptyItem { get; } = new("SF0137", Error, "empty item between commas",
        "There is nothing between two commas, or before the first one. Remove a comma, or put text that begins with a comma in quotes.");

    /// <summary>Unknown escape.</summary>
    public static DiagnosticDescriptor BadEscape { get; } = new("SF0138", Error, "unknown escape",
        "In double quotes a backslash begins an escape such as \\n or \\u00e9. Write two backslashes for one, or use single quotes, "
        + "where a backslash is an ordinary character.");

    /// <summary>Missing comma.</summary>
    public static DiagnosticDescriptor MissingComma { get; } = new("SF0139", Error, "missing comma",
        "Inside [ ] and { } a comma separates each entry from the next. Write the comma. If the two are one text, put the text in quotes.");

    /// <summary>Not YAML.</summary>
    public static DiagnosticDescriptor Malformed { get; } = new("SF0149", Error, "not YAML",
        "The text here does not fit the text before it. Check the quotes, brackets, colons and indentation just before it. Put text with "
        + "such characters in quotes, or write it under '>-'.");
}
