using static ScoringFramework.Severity;

namespace ScoringFramework.Diagnostics;

/// <summary>SF02xx: prose that YAML reads as something else.</summary>
internal static partial class TextCodes
{
    /// <summary>': ' inside unquoted text.</summary>
    public static DiagnosticDescriptor ColonInText { get; } = new("SF0201", Error, "': ' inside unquoted text",
        "A colon followed by a space starts a value, so the text before it is read as a key. Put the text in quotes. Or write it under "
        + "'>-' on the next line, where a colon is an ordinary character.");

    /// <summary>Comma inside unquoted text in { }.</summary>
    public static DiagnosticDescriptor CommaInText { get; } = new("SF0202", Error, "comma inside unquoted text in { }",
        "Inside { } a comma starts the next key. Unquoted text ends at the comma, and the rest would be lost. Put the text in quotes. If "
        + "it is a list, put it in [ ].");

    /// <summary>Bracket inside unquoted text in { } or [ ].</summary>
    public static DiagnosticDescriptor BracketInText { get; } = new("SF0203", Error, "bracket inside unquoted text in { } or [ ]",
        "Inside { } and [ ], the characters [ ] { } are always brackets. Put text that contains them in quotes, or write each key or "
        + "item on its own line.");

    /// <summary>': ' inside unquoted text in { } or [ ].</summary>
    public static DiagnosticDescriptor ColonInFlowText { get; } = new("SF0204", Error, "': ' inside unquoted text in { } or [ ]",
        "A colon followed by a space starts a value, also inside { } and [ ]. Put text that contains one in quotes.");

    /// <summary>Text that begins with a bracket.</summary>
    public static DiagnosticDescriptor LeadingBracket { get; } = new("SF0205", Error, "text that begins with a bracket",
        "A bracket at the start of a value opens a list or a mapping, and nothing may follow its closing bracket. Put text that begins "
        + "with a citation such as [h20-stall] in quotes, or write it under '>-'.");

    /// <summary>Text that begins with *.</summary>
    public static DiagnosticDescriptor LeadingStar { get; } = new("SF0206", Error, "text that begins with *",
        "A '*' at the start of a value refers to an anchor. Put the text in quotes, or write it under '>-'.");

    /// <summary>Text that begins with &amp;.</summary>
    public static DiagnosticDescriptor LeadingAmpersand { get; } = new("SF0207", Error, "text that begins with &",
        "A '&' at the start of a value names an anchor, and the first word would be lost. Put the text in quotes, or write it under '>-'.");

    /// <summary>Text that begins with !.</summary>
    public static DiagnosticDescriptor LeadingExclamation { get; } = new("SF0208", Error, "text that begins with !",
        "A '!' at the start of a value sets its type, and the first word would be lost. Put the text in quotes, or write it under '>-'.");

    /// <summary>Text that begins with @.</summary>
    public static DiagnosticDescriptor LeadingAt { get; } = new("SF0209", Error, "text that begins with @",
        "YAML reserves '@' at the start of a value. Put the text in quotes, or write it under '>-'.");

    /// <summary>Text that begins with a backtick.</summary>
    public static DiagnosticDescriptor LeadingBacktick { get; } = new("SF0210", Error, "text that begins with a backtick",
        "YAML reserves the backtick at the start of a value. Put the text in quotes, or write it under '>-'.");

    /// <summary>Text that begins with %.</summary>
    public static DiagnosticDescriptor LeadingPercent { get; } = new("SF0211", Error, "text that begins with %",
        "A '%' at the start is a YAML directive. Put the text in quotes, or write it under '>-'.");

    /// <summary>Text that begins with &gt;.</summary>
    public static DiagnosticDescriptor LeadingGreater { get; } = new("SF0212", Error, "text that begins with >",
        "After a '>' at the start of a value, the text follows on the lines below, and nothing may follow on the same line. Put text "
        + "such as '>90% of revenue' in quotes.");

    /// <summary>Text that begins with |.</summary>
    public static DiagnosticDescriptor LeadingPipe { get; } = new("SF0213", Error, "text that begins with |",
        "After a '|' at the start of a value, the text follows on the lines below, and nothing may follow on the same line. Put text "
        + "that begins with it in quotes.");

    /// <summary>Text that begins with a dash.</summary>
    public static DiagnosticDescriptor LeadingDash { get; } = new("SF0214", Error, "text that begins with a dash",
        "A '-' followed by a space starts a list item, and a list starts on its own line. Put text that begins with a dash in quotes, or "
        + "write the item on the next line.");

    /// <summary>Text that begins with ?.</summary>
    public static DiagnosticDescriptor LeadingQuestion { get; } = new("SF0215", Error, "text that begins with ?",
        "A '?' followed by a space starts a key in YAML. Put text that begins with one in quotes, or write it under '>-'.");

    /// <summary>Text after a closing quote.</summary>
    public static DiagnosticDescriptor TextAfterQuote { get; } = new("SF0216", Error, "text after a closing quote",
        "A value that begins with a quote ends at its closing quote. Put the whole text in quotes of the other kind. Or write it under "
        + "'>-', where quotes are ordinary characters.");

    /// <summary>Comment inside a text.</summary>
    public static DiagnosticDescriptor CommentSplitsText { get; } = new("SF0217", Error, "comment inside a text",
        "' #' begins a comment, and a comment ends unquoted text. The next line cannot continue the text, and a bracket in the comment "
        + "closes nothing. If ' #' is part of the text, put the text in quotes or write it under '>-'. Otherwise move the comment to its "
        + "own line.");

    /// <summary>Curly quotes.</summary>
    public static DiagnosticDescriptor CurlyQuotes { get; } = new("SF0219", Error, "curly quotes",
        "Word processors replace straight quotes by curly ones, and YAML does not read those as quotes. Text between them is unquoted, "
        + "and a comma, a bracket or a colon can end it. Write straight quotes.");

    /// <summary>' #' after unquoted text.</summary>
    public static DiagnosticDescriptor CommentAfterText { get; } = new("SF0218", Warning, "' #' after unquoted text",
        "' #' begins a comment, so what follows it is not part of the text. If it is part of the text, put the text in quotes or write "
        + "it under '>-'. If it is a comment, put it on its own line.");
}
