using System.Text.RegularExpressions;

namespace ScoringFramework.Cli.Tests;

/// <summary>
/// A page of docs as its reader follows it, from top to bottom in an empty folder. A block after <c>&lt;!-- file: NAME --&gt;</c> is
/// written to a file, a diff after <c>&lt;!-- change: NAME --&gt;</c> is applied to one, and each line <c>$ command</c> is run and must
/// write the lines below it. A line <c>…</c> is any number of lines.
/// </summary>
/// <param name="page">The page's text.</param>
/// <param name="where">A folder with what the page's reader has, instead of an empty one.</param>
internal sealed partial class PageStory(string page, string? where = null) : IDisposable
{
    private readonly DirectoryInfo folder = where is null ? Directory.CreateTempSubdirectory("page") : new(where);

    public void Dispose()
    {
        if (where is null)
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Follows the page; the commands whose output differs from what it shows.</summary>
    /// <param name="commands">How many commands were run.</param>
    public IReadOnlyList<string> Follow(out int commands)
    {
        var differences = new List<string>();
        commands = 0;
        foreach (Match block in Block().Matches(page))
        {
            var (name, body) = (block.Groups["name"].Value, block.Groups["body"].Value);
            switch (block.Groups["kind"].Value)
            {
                case "file":
                    Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
                    File.WriteAllText(PathOf(name), body);
                    break;
                case "change":
                    Change(PathOf(name), body);
                    break;
                default:
                    foreach (var call in Calls().Matches(body).Select(m => (Line: m.Groups[1].Value, Shown: m.Groups[2].Value)))
                    {
                        commands++;
                        differences.AddRange(Difference(call.Line, call.Shown));
                    }

                    break;
            }
        }

        return differences;
    }

    private string PathOf(string name) => Path.Combine(folder.FullName, name);

    private static void Change(string path, string diff)
    {
        var lines = diff.Split('\n')[..^1];
        var before = string.Concat(lines.Where(l => l is not ['+', ..]).Select(l => $"{l[1..]}\n"));
        var after = string.Concat(lines.Where(l => l is not ['-', ..]).Select(l => $"{l[1..]}\n"));
        var text = File.ReadAllText(path);
        Assert.True(text.Split(before).Length == 2, $"These lines are not once in {Path.GetFileName(path)}:\n{before}");
        File.WriteAllText(path, text.Replace(before, after, StringComparison.Ordinal));
    }

    // Diagnostics are on standard error; on a terminal they come first.
    private IEnumerable<string> Difference(string line, string shown)
    {
        var run = line.StartsWith("scoring ", StringComparison.Ordinal) && !ShellOnly().IsMatch(line)
            ? ToolRun.Of([.. Words().Matches(line).Skip(1).Select(m => m.Value.Trim('"'))], folder.FullName)
            : Shell.Run(line, folder.FullName);
        var expected = string.Concat(Lines().Matches(shown).Select(m => m.Value.Trim() == "…" ? "(?:.*\n)*" : Regex.Escape(m.Value)));
        if (!Regex.IsMatch(run.Error + run.Output, $"\\A{expected}\\z"))
        {
            yield return $"$ {line}\n{run.Error}{run.Output}";
        }
    }

    [GeneratedRegex("(?:<!-- (?<kind>file|change): (?<name>[^ ]+) -->\n\n?)?```[a-z]*\n(?<body>.*?)```\n", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"^\$ (.*)\n((?:(?!\$ ).*\n)*)", RegexOptions.Multiline)]
    private static partial Regex Calls();

    [GeneratedRegex(".*\n")]
    private static partial Regex Lines();

    [GeneratedRegex("\"[^\"]*\"|[^ ]+")]
    private static partial Regex Words();

    [GeneratedRegex("[|<>;&$]")]
    private static partial Regex ShellOnly();
}
