using Spectre.Console;

namespace ScoringFramework.Cli.Terminal;

/// <summary>Gives styled text its colours on an interactive terminal.</summary>
internal sealed class Paint
{
    // Lines are broken already; the console must not break them again.
    private const int WiderThanAnyLine = 100_000;

    private readonly IAnsiConsole console;

    private Paint(IAnsiConsole console) => this.console = console;

    /// <summary>The paint for a writer onto a terminal; null where colour is not wanted.</summary>
    public static Paint? For(TextWriter writer)
    {
        if (!string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) || Environment.GetEnvironmentVariable("TERM") == "dumb")
        {
            return null;
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            // The terminal's own sixteen colours, which its owner has chosen to be readable.
            ColorSystem = ColorSystemSupport.Standard,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = WiderThanAnyLine;
        return new(console);
    }

    public void Write(StyledText text)
    {
        foreach (var line in text.Lines)
        {
            foreach (var span in line.Spans)
            {
                console.Write(new Text(span.Text, StyleOf(span.Style)));
            }

            console.Write(new Text("\n"));
        }
    }

    private static Style StyleOf(TextStyle style) => style switch
    {
        TextStyle.Strong => new(decoration: Decoration.Bold),
        TextStyle.Heading => new(decoration: Decoration.Bold),
        TextStyle.Faint => new(decoration: Decoration.Dim),
        TextStyle.Good => new(Color.Green),
        TextStyle.Caution => new(Color.Olive),
        TextStyle.Bad => new(Color.Maroon, decoration: Decoration.Bold),
        _ => Style.Plain,
    };
}
