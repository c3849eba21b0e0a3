using ScoringFramework.Tests;

namespace ScoringFramework.Cli.Tests;

/// <summary>
/// A folder with input files, a <c>command</c> such as <c>NO_COLOR=1 scoring score acme.yaml &lt; other.yaml</c> whose second line is the
/// exit code, and what it writes: <c>stdout.verified</c> and <c>stderr.verified</c>, none where it writes nothing.
/// </summary>
internal sealed class Scenario(string name)
{
    private readonly string folder = Path.Combine(Places.Scenarios, name);

    public static IEnumerable<string> Names => Directory.EnumerateDirectories(Places.Scenarios)
        .Where(folder => File.Exists(Path.Combine(folder, "command"))).Select(folder => Path.GetFileName(folder)!)
        .Order(StringComparer.Ordinal);

    public void Verify()
    {
        var lines = File.ReadAllLines(Path.Combine(folder, "command"));
        var words = lines[0].Split(' ').ToList();
        var input = words.IndexOf("<") is > 0 and var at ? File.ReadAllText(Path.Combine(folder, words[at + 1])) : null;
        words = input is null ? words : words[..^2];
        var tool = words.IndexOf("scoring");
        var environment = words[..tool].Select(w => w.Split('=', 2)).ToDictionary(w => w[0], w => w[1]);

        var arguments = words[(tool + 1)..];
        var run = environment.Count > 0 || input is not null ? ToolRun.OfProcess(arguments, folder, environment, input)
            : ToolRun.Of(arguments, folder);

        var problems = new[] { Difference("stdout", run.Output), Difference("stderr", run.Error) }.Where(p => p is not null).ToList();
        if (run.ExitCode.ToString() != lines[1])
        {
            problems.Add($"The exit code is {run.ExitCode} and not {lines[1]}.");
        }

        Assert.True(problems.Count == 0, string.Join("\n\n", problems));
    }

    private string? Difference(string stream, string text)
    {
        // A stream that stays silent has no file.
        var verified = Path.Combine(folder, $"{stream}.verified");
        return text.Length == 0 && !File.Exists(verified) ? null : Approved.Difference(verified, text);
    }
}
