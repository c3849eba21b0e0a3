using System.Text;

namespace ScoringFramework.Cli.Terminal;

/// <summary>Where results and diagnostics go: UTF-8 without a byte order mark whatever the locale, lines ended by <c>\n</c>.</summary>
internal sealed class Screen : IDisposable
{
    private readonly bool isOutputTerminal;
    private readonly bool isErrorTerminal;
    private readonly bool hasColors;
    private readonly bool hasErrorColors;

    /// <summary>A screen that is no terminal: nothing is coloured, and lines have their usual width.</summary>
    public Screen(Stream output, Stream error)
    {
        Out = Writer(output);
        Error = Writer(error);
    }

    private Screen(bool isOutputTerminal, bool isErrorTerminal)
        : this(new StandardStream(Console.OpenStandardOutput()), new StandardStream(Console.OpenStandardError()))
    {
        (this.isOutputTerminal, this.isErrorTerminal) = (isOutputTerminal, isErrorTerminal);
        var isColored = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            && Environment.GetEnvironmentVariable("TERM") != "dumb";
        (hasColors, hasErrorColors) = (isOutputTerminal && isColored, isErrorTerminal && isColored);
        Width = (isOutputTerminal || isErrorTerminal) && Console.WindowWidth >= 1
            ? Math.Clamp(Console.WindowWidth, TextOptions.LeastWidth, TextOptions.DefaultWidth)
            : TextOptions.DefaultWidth;
    }

    /// <summary>A screen of a terminal, without colours.</summary>
    /// <param name="output">Results.</param>
    /// <param name="error">Diagnostics.</param>
    /// <param name="width">The terminal's columns.</param>
    public Screen(Stream output, Stream error, int width)
        : this(output, error) => (isOutputTerminal, isErrorTerminal, Width) = (true, true, width);

    /// <summary>The console of this process.</summary>
    public static Screen OfConsole()
    {
        var (isOutputTerminal, isErrorTerminal) = (!Console.IsOutputRedirected, !Console.IsErrorRedirected);
        if (OperatingSystem.IsWindows() && (isOutputTerminal || isErrorTerminal))
        {
            Console.OutputEncoding = Encoding.UTF8;
        }

        return new(isOutputTerminal, isErrorTerminal);
    }

    /// <summary>Results.</summary>
    public TextWriter Out { get; }

    /// <summary>Diagnostics and what concerns the call.</summary>
    public TextWriter Error { get; }

    /// <summary>The columns that text is fitted into: the terminal's, within what is readable.</summary>
    public int Width { get; } = TextOptions.DefaultWidth;

    /// <summary>
    /// The columns that diagnostics are fitted into; null when the output is no terminal, where programs read their first lines whole.
    /// </summary>
    public int? TerminalWidth => isOutputTerminal ? Width : null;

    /// <summary>Whether a person sees what goes beside results.</summary>
    public bool IsErrorTerminal => isErrorTerminal;

    /// <summary>How text is laid out in results.</summary>
    public TextOptions Text => new() { Width = Width, Colors = hasColors };

    /// <summary>How text is laid out beside results.</summary>
    public TextOptions ErrorText => new() { Width = Width, Colors = hasErrorColors };

    /// <summary>How diagnostics are laid out where they are the result.</summary>
    public DiagnosticTextOptions Problems(Func<string, string?>? textOf) =>
        new() { TextOf = textOf, Width = TerminalWidth, Colors = hasColors };

    /// <summary>Writes diagnostics beside results, fitted into a terminal's columns.</summary>
    public void WriteProblems(IEnumerable<Diagnostic> problems, Func<string, string?>? textOf = null) =>
        problems.WriteTo(Error,
            new DiagnosticTextOptions { TextOf = textOf, Width = isErrorTerminal ? Width : null, Colors = hasErrorColors });

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

    private static StreamWriter Writer(Stream stream) => new(stream, new UTF8Encoding(false)) { NewLine = "\n" };
}
