namespace ScoringFramework.Output;

/// <summary>
/// Styles as the escape sequences of ANSI terminals: the terminal's own sixteen colours, which its owner has chosen to be readable.
/// </summary>
internal static class TerminalColors
{
    private const string Reset = "\u001b[0m";

    /// <summary>The text of a span between its sequences; plain text has none.</summary>
    public static string Of(StyledSpan span) => Start(span.Style) is { } start ? start + span.Text + Reset : span.Text;

    private static string? Start(TextStyle style) => style switch
    {
        TextStyle.Strong or TextStyle.Heading => "\u001b[1m",
        TextStyle.Faint => "\u001b[2m",
        TextStyle.Good => "\u001b[32m",
        TextStyle.Caution => "\u001b[33m",
        TextStyle.Bad => "\u001b[1;31m",
        _ => null,
    };
}
