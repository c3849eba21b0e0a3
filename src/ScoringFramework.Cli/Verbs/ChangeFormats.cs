using ScoringFramework.Cli.Terminal;

namespace ScoringFramework.Cli.Verbs;

/// <summary>The formats of a change: text, JSON for other programs, Markdown for a comment.</summary>
internal static class ChangeFormats
{
    /// <summary>Writes a change to standard output in one of its formats; only that one is made.</summary>
    public static void Write(string format, Screen screen, Func<string> json, Func<string> markdown, Func<string> text)
    {
        switch (format)
        {
            case "json":
                screen.Out.Write(json() + "\n");
                break;
            case "markdown":
                screen.Out.Write(markdown());
                break;
            default:
                screen.Out.Write(text());
                break;
        }
    }
}
