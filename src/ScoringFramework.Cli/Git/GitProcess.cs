using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace ScoringFramework.Cli.Git;

/// <summary>Runs git. It only reads: no lock is taken, no editor or pager is started, and messages are in English.</summary>
internal static class GitProcess
{
    /// <summary>Runs git to its end.</summary>
    /// <param name="folder">Where it runs.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <exception cref="GitException">There is no git.</exception>
    public static GitOutput Run(string folder, params IEnumerable<string> arguments)
    {
        using var process = Start(folder, arguments);
        process.StandardInput.Close();

        // Both are read at once: a pipe that nobody reads is full after a while, and git waits.
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new(process.ExitCode, output, errors.GetAwaiter().GetResult());
    }

    /// <summary>Starts git, with its streams open.</summary>
    /// <exception cref="GitException">There is no git.</exception>
    public static Process Start(string folder, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("git")
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = new UTF8Encoding(false),
            StandardErrorEncoding = new UTF8Encoding(false),
        };
        start.Environment["LC_ALL"] = "C";
        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        start.Environment["GIT_LITERAL_PATHSPECS"] = "1";
        foreach (var argument in arguments.Prepend("--no-pager"))
        {
            start.ArgumentList.Add(argument);
        }

        try
        {
            return Process.Start(start) ?? throw new GitException("git could not be started");
        }
        catch (Win32Exception)
        {
            throw new GitException("git is not installed, or is not on the PATH. Revisions are read by git: install it, or name files");
        }
    }
}

/// <summary>What git answered.</summary>
/// <param name="Code">Its exit code.</param>
/// <param name="Output">Its standard output.</param>
/// <param name="Errors">Its standard error.</param>
internal sealed record GitOutput(int Code, string Output, string Errors)
{
    /// <summary>The output's lines.</summary>
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The output's items, each ended by NUL.</summary>
    public string[] Items => Output.Split('\0', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>What git cannot do for the call: a sentence without its full stop.</summary>
internal sealed class GitException(string message) : Exception(message);
