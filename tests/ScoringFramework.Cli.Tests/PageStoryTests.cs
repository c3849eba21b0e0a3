namespace ScoringFramework.Cli.Tests;

/// <summary>The pages that a reader follows from top to bottom: what is typed writes what they show.</summary>
public sealed class PageStoryTests
{
    private static readonly string Docs = Path.GetFullPath(Path.Combine(Places.Scenarios, "..", "..", "..", "docs"));

    public static TheoryData<string> Pages => [.. Directory.GetFiles(Path.Combine(Docs, "how-to"), "*.md").Select(Path.GetFileName)
        .Order(StringComparer.Ordinal).Select(name => $"how-to/{name}"), "getting-started.md", "batch.md"];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Its_commands_write_what_it_shows(string page)
    {
        using var story = new PageStory(File.ReadAllText(Path.Combine(Docs, page)));
        var differences = story.Follow(out var commands);

        Assert.True(commands > 1, $"{page} has no commands.");
        Assert.True(differences.Count == 0, string.Join("\n\n", differences));
    }

    [Fact]
    public void A_page_that_shows_something_else_is_found()
    {
        using var story = new PageStory("""
            <!-- file: a.txt -->
            ```
            one
            two
            ```
            <!-- change: a.txt -->
            ```diff
             one
            -two
            +three
            ```
            ```
            $ cat a.txt | head -2
            one
            …
            $ cat a.txt
            one
            two
            ```

            """.ReplaceLineEndings("\n"));

        Assert.Equal(["$ cat a.txt\none\nthree\n"], story.Follow(out _));
    }

    [Fact]
    public void The_index_names_every_page()
    {
        var index = File.ReadAllText(Path.Combine(Docs, "README.md"));

        var pages = Directory.GetFiles(Docs, "*.md", SearchOption.AllDirectories)
            .Select(p => Path.GetRelativePath(Docs, p).Replace('\\', '/')).Where(p => p != "README.md");
        Assert.All(pages, page => Assert.Contains($"({page})", index, StringComparison.Ordinal));
    }
}
