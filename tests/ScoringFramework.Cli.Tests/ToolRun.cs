using System.Diagnostics;
using System.Text;
using ScoringFramework.Cli.Terminal;

namespace ScoringFramework.Cli.Tests;

/// <summary>One run of the tool: in this process, which saves starting and compiling it each time, or as a process of its own.</summary>
/// <param name="Output">Standard output, byte for byte as UTF-8.</param>
/// <param name="Error">Standard error, likewise.</param>
/// <param name="ExitCode">The exit code.</param>
internal sealed record ToolRun(string Output, string Error, int ExitCode)
{
    // A Latin-1 reading keeps every byte: a byte order mark or another encoding would show.
    private static readonly Encoding Bytes = Encoding.Latin1;

    // The current directory is one for all threads.
    private static readonly Lock Gate = new();

    // CI runs everything as its users do: TOOL_AS_PROCESS=1.
    private static readonly bool IsAlwaysProcess = Environment.GetEnvironmentVariable("TOOL_AS_PROCESS") == "1";

    /// <summary>
    /// Runs the tool. A call that reads standard input or shows the tool's name needs a process of its own; the others do not.
    /// </summary>
    /// <param name="arguments">The words of the call after the tool's name.</param>
    /// <param name="folder">The current directory.</param>
    public static ToolRun Of(IReadOnlyCollection<string> arguments, string folder) =>
        IsAlwaysProcess || arguments.Any(a => a is "-" or "--help" or "-h" or "-?") ? OfProcess(arguments, folder)
        : OfCall([.. arguments], folder);

    /// <summary>Runs the built tool as a process.</summary>
    /// <param name="arguments">The words of the call after the tool's name.</param>
    /// <param name="folder">The current directory.</param>
    /// <param name="environment">Variables to add to this process's own; null for none.</param>
    /// <param name="input">Standard input; null for an empty one.</param>
    public static ToolRun OfProcess(
        IEnumerable<string> arguments, string folder, IReadOnlyDictionary<string, string>? environment = null, string? input = null)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Bytes,
            StandardErrorEncoding = Bytes,
        };
        start.ArgumentList.Add(Places.Tool);
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment.Remove("NO_COLOR");
        start.Environment.Remove("SCORING_DEBUG");
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (input is not null)
        {
            process.StandardInput.BaseStream.Write(Encoding.UTF8.GetBytes(input));
        }

        process.StandardInput.Close();
        process.WaitForExit();
        return new(Text(Bytes.GetBytes(output.Result)), Text(Bytes.GetBytes(error.Result)), process.ExitCode);
    }

    /// <summary>Runs the tool in this process as on a terminal.</summary>
    /// <param name="arguments">The words of the call after the tool's name.</param>
    /// <param name="folder">The current directory.</param>
    /// <param name="width">The terminal's columns.</param>
    public static ToolRun OfTerminal(string[] arguments, string folder, int width) => OfCall(arguments, folder, width);

    private static ToolRun OfCall(string[] arguments, string folder, int? width = null)
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        int code;
        lock (Gate)
        {
            var before = Environment.CurrentDirectory;
            Environment.CurrentDirectory = folder;
            try
            {
                using var screen = width is { } columns ? new Screen(output, error, columns) : new Screen(output, error);
                code = Tool.Run(arguments, screen, TimeProvider.System);
            }
            finally
            {
                Environment.CurrentDirectory = before;
            }
        }

        return new(Text(output.ToArray()), Text(error.ToArray()), code);
    }

    private static string Text(byte[] bytes) => Encoding.UTF8.GetString(bytes);
}
