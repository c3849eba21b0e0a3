using System.Diagnostics;

namespace ScoringFramework.Cli.Tests;

/// <summary>
/// A line of a shell in which <c>scoring</c> is the built tool, for what only a shell can do: pipes, redirections, closed streams.
/// </summary>
internal static class Shell
{
    public static void Need() => Assert.SkipUnless(OperatingSystem.IsLinux() || OperatingSystem.IsMacOS(), "There is no such shell here.");

    /// <summary>Runs a line, and gives what it wrote and its exit code.</summary>
    /// <param name="line">The line, in bash.</param>
    /// <param name="folder">The current directory.</param>
    public static ToolRun Run(string line, string folder)
    {
        var start = new ProcessStartInfo("bash", ["-c", $"scoring() {{ dotnet \"$TOOL\" \"$@\"; }}\n{line}"])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["TOOL"] = Places.Tool;
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new(output, error.Result, process.ExitCode);
    }
}
