using System.Text.RegularExpressions;

namespace ScoringFramework.Cli.Tests;

/// <summary>The calls of docs/locks.md write what the page shows, on the files of examples/snapshot-tests.</summary>
public sealed partial class LocksPageTests : IDisposable
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(Places.Scenarios, "..", "..", ".."));

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("locks-page");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Its_calls_write_what_it_shows()
    {
        foreach (var name in new[] { "acme.yaml", "vendor.yaml" })
        {
            File.Copy(Path.Combine(Root, "examples", "snapshot-tests", name), Path.Combine(folder.FullName, name));
        }

        var blocks = Shown().Matches(Page()).Select(m => m.Groups[1].Value).ToArray();
        Assert.Equal(2, blocks.Length);

        Assert.Equal(blocks[0], Run("lock", "acme.yaml", "--because", "The audit is in.") + Run("verify", "acme.yaml"));
        var dossier = Path.Combine(folder.FullName, "acme.yaml");
        File.WriteAllText(dossier, File.ReadAllText(dossier).Replace("C: { score: 5,", "C: { score: 7,", StringComparison.Ordinal));
        Assert.Equal(blocks[1], Run("verify", "acme.yaml"));
    }

    [Fact]
    public void Its_code_is_that_of_the_examples()
    {
        var test = File.ReadAllText(Path.Combine(Root, "examples", "snapshot-tests", "AcmeTests.cs"));
        var lines = Code().Matches(Page()).SelectMany(m => m.Groups[1].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries)).ToArray();

        Assert.Equal(3, lines.Length);
        Assert.All(lines, line => Assert.Contains(line.Trim(), test, StringComparison.Ordinal));
    }

    private static string Page() => File.ReadAllText(Path.Combine(Root, "docs", "locks.md"));

    private string Run(params string[] call)
    {
        var run = ToolRun.Of(call, folder.FullName);
        Assert.Equal("", run.Error);
        return $"$ scoring {string.Join(' ', call.Select(w => w.Contains(' ') ? $"\"{w}\"" : w))}\n{run.Output}";
    }

    [GeneratedRegex("```\n(\\$ .*?)```", RegexOptions.Singleline)]
    private static partial Regex Shown();

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Code();
}
