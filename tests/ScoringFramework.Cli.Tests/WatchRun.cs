using System.Diagnostics;
using System.Text;

namespace ScoringFramework.Cli.Tests;

/// <summary>A run of <c>scoring watch</c> in a folder of its own, whose lines are waited for.</summary>
internal sealed class WatchRun : IDisposable
{
    // Far more than it takes: a busy machine is no failure.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(40);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("scoring-watch-");
    private readonly Lock gate = new();
    private readonly List<string> lines = [];
    private Process? process;
    private int seen;

    public string PathOf(string name) => Path.Combine(folder.FullName, name);

    public string Read(string name) => File.ReadAllText(PathOf(name));

    public void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllText(PathOf(name), text);
    }

    /// <summary>Saves as many editors do: beside, then moved over.</summary>
    public void Swap(string name, string text)
    {
        File.WriteAllText(PathOf(".swap"), text);
        File.Move(PathOf(".swap"), PathOf(name), overwrite: true);
    }

    public void Start(string[] arguments, string? variable = null)
    {
        // Whoever runs the tests in the background of a shell has SIGINT ignored, and processes inherit that.
        string[] call = [.. OperatingSystem.IsLinux() ? new[] { "env", "--default-signal=INT" } : [], "dotnet", Places.Tool, "watch",
            .. arguments];
        var start = new ProcessStartInfo(call[0], call[1..])
        {
            WorkingDirectory = folder.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        if (variable is not null)
        {
            start.Environment[variable] = "1";
        }

        process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, e) => Add(e.Data);
        process.ErrorDataReceived += (_, e) => Add(e.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>Waits for a line that was not waited for yet, and for all before it.</summary>
    public string Expect(string part)
    {
        var since = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(since) < Patience)
        {
            lock (gate)
            {
                var at = lines.FindIndex(seen, l => l.Contains(part, StringComparison.Ordinal));
                if (at >= 0)
                {
                    seen = at + 1;
                    return lines[at];
                }
            }

            Thread.Sleep(20);
        }

        throw new TimeoutException($"There was no line with '{part}' after line {seen} of:\n{All}");
    }

    public string All
    {
        get
        {
            lock (gate)
            {
                return string.Join('\n', lines);
            }
        }
    }

    public int Interrupt()
    {
        using (var kill = Process.Start("kill", ["-INT", process!.Id.ToString()]))
        {
            kill.WaitForExit();
        }

        Assert.True(process.WaitForExit(Patience), "It does not end.");
        process.WaitForExit();
        return process.ExitCode;
    }

    public void Dispose()
    {
        if (process is { HasExited: false })
        {
            process.Kill();
            process.WaitForExit();
        }

        process?.Dispose();
        folder.Delete(recursive: true);
    }

    private void Add(string? line)
    {
        if (line is not null)
        {
            lock (gate)
            {
                lines.Add(line);
            }
        }
    }
}
