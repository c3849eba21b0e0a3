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

        Out = Writer(new StandardStream(Console.OpenStandardOutput()));
        Error = Writer(new StandardStream(Console.OpenStandardError()));
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

    public void Write(StyledText text) => Write(text, Out, paintOut);

    public void WriteError(StyledText text) => Write(text, Error, paintError);

    /// <summary>Sends on what was written, for calls that go on.</summary>
    public void Flush()
    {
        Out.Flush();
        Error.Flush();
    }

    /// <summary>Sends on what was written, and reports what could not be.</summary>
    /// <param name="code">The exit code so far.</param>
    /// <returns>The exit code: what could not be written is worse than what it says.</returns>
    public int Finish(int code)
    {
        foreach (var writer in new[] { Out, Error })
        {
            try
            {
                writer.Flush();
            }
            catch (OutputException failure)
            {
                code = Fault.Report(failure, this);
            }
        }

        return code;
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
