using System.Text;

namespace ScoringFramework.Cli.Terminal;

/// <summary>Where results and diagnostics go: UTF-8 without a byte order mark whatever the locale, lines ended by <c>\n</c>.</summary>
internal sealed class Screen : IDisposable
{
    private readonly Paint? paintOut;
    private readonly Paint? paintError;

    public Screen()
    {
        if (OperatingSystem.IsWindows() && !(Console.IsOutputRedirected && Console.IsErrorRedirected))
        {
            Console.OutputEncoding = Encoding.UTF8;
        }

        Out = Writer(Console.OpenStandardOutput());
        Error = Writer(Console.OpenStandardError());
        paintOut = Console.IsOutputRedirected ? null : Paint.For(Out);
        paintError = Console.IsErrorRedirected ? null : Paint.For(Error);
    }

    /// <summary>Results.</summary>
    public TextWriter Out { get; }

    /// <summary>Diagnostics and what concerns the call.</summary>
    public TextWriter Error { get; }

    /// <summary>The columns that text is fitted into: the terminal's, within what is readable.</summary>
    public int Width { get; } = Console.IsOutputRedirected || Console.WindowWidth < 1
        ? ScorecardText.DefaultWidth
        : Math.Clamp(Console.WindowWidth, ScorecardText.LeastWidth, ScorecardText.DefaultWidth);

    /// <summary>The columns that diagnostics are fitted into; null when the output is no terminal, where programs read their first lines whole.</summary>
    public int? TerminalWidth => Console.IsOutputRedirected ? null : Width;

    public void Write(StyledText text) => Write(text, Out, paintOut);

    public void WriteError(StyledText text) => Write(text, Error, paintError);

    /// <summary>Sends on what was written, for calls that go on.</summary>
    public void Flush()
    {
        Out.Flush();
        Error.Flush();
    }

    public void Dispose()
    {
        Out.Dispose();
        Error.Dispose();
    }

    private static void Write(StyledText text, TextWriter writer, Paint? paint)
    {
        if (paint is null)
        {
            text.WriteTo(writer);
        }
        else
        {
            paint.Write(text);
        }
    }

    private static StreamWriter Writer(Stream stream) => new(stream, new UTF8Encoding(false)) { NewLine = "\n" };
}
