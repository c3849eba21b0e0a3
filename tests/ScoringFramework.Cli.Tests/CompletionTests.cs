using System.Text.RegularExpressions;

namespace ScoringFramework.Cli.Tests;

/// <summary>What a shell gets when it asks how a line could go on.</summary>
public sealed partial class CompletionTests
{
    [Theory]
    [InlineData("scoring sc", "schema score")]
    [InlineData("scoring score --fo", "--format")]
    [InlineData("scoring score --format m", "markdown")]
    [InlineData("scoring schema d", "dossier")]
    [InlineData("scoring sql r.yaml --dialect post", "postgresql")]
    [InlineData("scoring nothing-like-this", "")]
    public void A_line_is_completed_with_verbs_options_and_values(string line, string words)
    {
        var run = ToolRun.Of([$"[suggest:{line.Length}]", line], Path.GetTempPath());

        // The library also gives words that contain what was typed; shells keep those that begin with it.
        var typed = line.Split(' ')[^1];
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(words, string.Join(' ', run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word.StartsWith(typed, StringComparison.Ordinal)).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void The_lines_of_the_page_complete_in_bash()
    {
        Shell.Need();
        var page = File.ReadAllText(Path.Combine(Places.Scenarios, "..", "..", "..", "docs", "completion.md"));
        // What bash sets when the tab key is pressed at the end of a line, and what it then offers.
        const string Press = """
            press() {
              COMP_LINE="$1"; COMP_POINT=${#1}; COMP_WORDS=($1); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); COMPREPLY=()
              $(complete -p scoring | sed 's/.*-F \([^ ]*\).*/\1/'); echo "${COMPREPLY[*]}"
            }
            press 'scoring sc'
            press 'scoring score --format m'
            press 'scoring score acm'
            """;

        var run = Shell.Run($"{Bash().Match(page).Groups[1].Value}\n{Press}", Path.GetTempPath());

        Assert.Equal(("", "schema score\nmarkdown\n\n"), (run.Error, run.Output));
    }

    [Fact]
    public void A_line_that_is_no_question_is_still_checked()
    {
        var run = ToolRun.Of(["scores"], Path.GetTempPath());

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("scoring: unknown verb 'scores'", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_verb_is_in_one_group_of_the_help()
    {
        var help = ToolRun.Of(["--help"], Path.GetTempPath()).Output;

        Assert.DoesNotContain("Commands:", help, StringComparison.Ordinal);
        Assert.DoesNotContain("Other:", help, StringComparison.Ordinal);
    }

    [GeneratedRegex("```bash\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Bash();
}
