using static ScoringFramework.Severity;

namespace ScoringFramework.Diagnostics;

/// <summary>SF02xx: prose that YAML reads as something else.</summary>
public static partial class TextCodes
{
    /// <summary>A colon and a space in unquoted text.</summary>
    public static DiagnosticDescriptor ColonInText { get; } = new("SF0201", Error, "': ' inside unquoted text",
        "A colon followed by a space starts a value, so what stands before it is read as a key. Put the text in quotes, or write it under '>-' on the next line, where a colon means itself.");

    /// <summary>A comma in unquoted text inside braces.</summary>
    public static DiagnosticDescriptor CommaInText { get; } = new("SF0202", Error, "a comma inside unquoted text in { }",
        "Inside { } a comma starts the next key, so unquoted text ends there and the rest would be lost. Put the text in quotes, or write the mapping in lines of its own.");

    /// <summary>A bracket in unquoted text inside braces or brackets.</summary>
    public static DiagnosticDescriptor BracketInText { get; } = new("SF0203", Error, "a bracket inside unquoted text in { } or [ ]",
        "Inside { } and [ ] the characters [ ] { } are always brackets of YAML. Put text that holds them in quotes, or write the collection in lines of its own.");

    /// <summary>A colon and a space in unquoted text inside braces or brackets.</summary>
    public static DiagnosticDescriptor ColonInFlowText { get; } = new("SF0204", Error, "': ' inside unquoted text in { } or [ ]",
        "Inside { } and [ ] too a colon followed by a space starts a value. Put text that holds one in quotes.");

    /// <summary>Text after a bracketed list at the start of a value.</summary>
    public static DiagnosticDescriptor LeadingBracket { get; } = new("SF0205", Error, "text that begins with a bracket",
        "A bracket at the start of a value opens a list or a mapping, and nothing may follow its end. Text that begins with a citation such as [h20-stall] stands in quotes or under '>-'.");

    /// <summary>Text that begins with <c>*</c>.</summary>
    public static DiagnosticDescriptor LeadingStar { get; } = new("SF0206", Error, "text that begins with *",
        "A '*' at the start of a value refers to an anchor. Put the text in quotes, or write it under '>-'.");

    /// <summary>Text that begins with an ampersand.</summary>
    public static DiagnosticDescriptor LeadingAmpersand { get; } = new("SF0207", Error, "text that begins with &",
        "A '&' at the start of a value names an anchor, so the first word would vanish from the text. Put the text in quotes, or write it under '>-'.");

    /// <summary>Text that begins with <c>!</c>.</summary>
    public static DiagnosticDescriptor LeadingExclamation { get; } = new("SF0208", Error, "text that begins with !",
        "A '!' at the start of a value sets its type, so the first word would vanish from the text. Put the text in quotes, or write it under '>-'.");

    /// <summary>Text that begins with <c>@</c>.</summary>
    public static DiagnosticDescriptor LeadingAt { get; } = new("SF0209", Error, "text that begins with @",
        "YAML reserves '@' at the start of a value. Put the text in quotes, or write it under '>-'.");

    /// <summary>Text that begins with a backtick.</summary>
    public static DiagnosticDescriptor LeadingBacktick { get; } = new("SF0210", Error, "text that begins with a backtick",
        "YAML reserves the backtick at the start of a value. Put the text in quotes, or write it under '>-'.");

    /// <summary>Text that begins with <c>%</c>.</summary>
    public static DiagnosticDescriptor LeadingPercent { get; } = new("SF0211", Error, "text that begins with %",
        "A '%' at the start is a directive to YAML. Put the text in quotes, or write it under '>-'.");

    /// <summary>Text that begins with a greater-than sign.</summary>
    public static DiagnosticDescriptor LeadingGreater { get; } = new("SF0212", Error, "text that begins with >",
        "A '>' at the start of a value announces folded text on the lines below, so nothing may follow it on its own line. Put text such as '>90% of revenue' in quotes.");

    /// <summary>Text that begins with <c>|</c>.</summary>
    public static DiagnosticDescriptor LeadingPipe { get; } = new("SF0213", Error, "text that begins with |",
        "A '|' at the start of a value announces text on the lines below, so nothing may follow it on its own line. Put text that begins with it in quotes.");

    /// <summary>Text that begins with a dash and a space.</summary>
    public static DiagnosticDescriptor LeadingDash { get; } = new("SF0214", Error, "text that begins with a dash",
        "A '-' followed by a space starts an item of a list, and a list starts on a line of its own. Put text that begins with a dash in quotes, or the item on the next line.");

    /// <summary>Text that begins with a question mark and a space.</summary>
    public static DiagnosticDescriptor LeadingQuestion { get; } = new("SF0215", Error, "text that begins with ?",
        "A '?' followed by a space starts a key in YAML, so the text would become one. Put text that begins with it in quotes, or write it under '>-'.");

    /// <summary>Text after the quote that closes.</summary>
    public static DiagnosticDescriptor TextAfterQuote { get; } = new("SF0216", Error, "text after a closing quote",
        "A value that begins with a quote ends where the quote closes. Put the whole text in quotes of the other kind, or write it under '>-', where quotes mean themselves.");

    /// <summary>A comment in the middle of a text of several lines.</summary>
    public static DiagnosticDescriptor CommentSplitsText { get; } = new("SF0217", Error, "a comment inside a text",
        "' #' begins a comment, and a comment ends unquoted text, so that the next line cannot go on with it, and a bracket in the comment closes nothing. Put the text in quotes if it holds ' #', move the comment away, or write the text under '>-', where '#' means itself.");

    /// <summary>A comment right after unquoted prose.</summary>
    public static DiagnosticDescriptor CommentAfterText { get; } = new("SF0218", Warning, "' #' after unquoted text",
        "' #' begins a comment, so whatever follows it is not part of the text. If it was meant to be, put the text in quotes or write it under '>-'; if it is a comment, put it on a line of its own.");
}
