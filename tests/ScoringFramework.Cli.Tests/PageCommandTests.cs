using System.Text.RegularExpressions;

namespace ScoringFramework.Cli.Tests;

/// <summary>Commands of pages that name files of the repository: each works as it is written, in a checkout.</summary>
public sealed partial class PageCommandTests : IDisposable
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(Places.Scenarios, "..", "..", ".."));

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("page-commands");

    public PageCommandTests()
    {
        foreach (var name in new[] { "examples/foundation-models", "rubrics", "schemas" })
        {
            Directory.CreateDirectory(Path.Combine(folder.FullName, name));
            foreach (var file in Directory.GetFiles(Path.Combine(Root, name)))
            {
                File.Copy(file, Path.Combine(folder.FullName, name, Path.GetFileName(file)));
            }
        }
    }

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("cohorts.md", 8)]
    [InlineData("editors.md", 2)]
    [InlineData("methods.md", 1)]
    [InlineData("pages.md", 1)]
    public void Its_commands_work(string page, int count)
    {
        var text = File.ReadAllText(Path.Combine(Root, "docs", page));
        // Two spaces begin what the page says of a command.
        var commands = Block().Matches(text).SelectMany(b => Command().Matches(b.Groups[1].Value)).Select(m => m.Groups[1].Value).ToArray();

        Assert.Equal(count, commands.Length);
        Assert.All(commands, command =>
        {
            var run = ToolRun.OfTerminal(command.Split(" > ")[0].Split(' '), folder.FullName, 120);
            Assert.True(run.ExitCode == 0, $"scoring {command}: exit code {run.ExitCode}\n{run.Error}{run.Output}");
        });
    }

    [Fact]
    public void The_readme_shows_what_its_commands_on_the_example_write()
    {
        var readme = File.ReadAllText(Path.Combine(Root, "README.md"))
            .Replace("dotnet run --project src/ScoringFramework.Cli --", "scoring", StringComparison.Ordinal);
        var blocks = Block().Matches(readme).Select(m => m.Value).Where(b => b.StartsWith("```\n$ scoring", StringComparison.Ordinal)
            && b.Contains("examples/", StringComparison.Ordinal)).ToArray();
        Assert.Equal(2, blocks.Length);

        using var story = new PageStory(string.Concat(blocks), folder.FullName);

        Assert.Equal([], story.Follow(out _));
    }

    [GeneratedRegex("^```[a-z]*\n(.*?)^```\n", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Block();

    [GeneratedRegex("^scoring ((?:(?!  ).)+)", RegexOptions.Multiline)]
    private static partial Regex Command();
}
