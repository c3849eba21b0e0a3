using System.Diagnostics;
using System.Text;

namespace ScoringFramework.Cli.Tests;

/// <summary>One run of the built tool.</summary>
/// <param name="Output">Standard output, byte for byte as UTF-8.</param>
/// <param name="Error">Standard error, likewise.</param>
/// <param name="ExitCode">The exit code.</param>
internal sealed record ToolRun(string Output, string Error, int ExitCode)
{
    // A Latin-1 reading keeps every byte, so that a byte order mark or another encoding would show.
    private static readonly Encoding Bytes = Encoding.Latin1;

    public static ToolRun Of(IEnumerable<string> arguments, string folder, IReadOnlyDictionary<string, string>? environment = null, string? input = null)
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
        return new(Text(output.Result), Text(error.Result), process.ExitCode);
    }

    private static string Text(string bytes) => Encoding.UTF8.GetString(Bytes.GetBytes(bytes));
}
