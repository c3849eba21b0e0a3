using System.Diagnostics;

namespace ScoringFramework.Sql.Tests.Databases;

/// <summary>Calls programs.</summary>
internal static class Shell
{
    /// <summary>Whether a program is on the path.</summary>
    public static bool Has(string name) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Append("/usr/sbin")
        .Any(folder => File.Exists(Path.Combine(folder, name)));

    /// <summary>Calls a program that ends by itself.</summary>
    public static void Run(string file, IEnumerable<string> arguments)
    {
        // A server that the program leaves behind keeps its streams, so they are not waited for.
        using var process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", "exec \"$0\" \"$@\" >/dev/null 2>&1", file, .. arguments])
        {
            WorkingDirectory = "/",
        })!;
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{file} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
    }
}
