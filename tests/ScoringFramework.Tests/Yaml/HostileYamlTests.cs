using System.Diagnostics;
using System.Text;

namespace ScoringFramework.Tests.Yaml;

public class HostileYamlTests
{
    [Fact]
    public void A_hundred_thousand_brackets_are_one_problem() => Assert.Equal(
        "f.yaml(1,73): error SF0101: the nesting is 73 levels deep here, and the limit is 72. Remove levels, or close brackets that were "
        + "left open.",
        Fast(new string('[', 100_000)));

    [Fact]
    public void A_hundred_thousand_braces_are_one_problem() =>
        Assert.StartsWith("f.yaml(1,5): error SF0113:", Fast("a: " + new string('{', 100_000)));

    [Fact]
    public void Three_thousand_nested_mappings_are_one_problem()
    {
        var text = new StringBuilder();
        for (var i = 0; i < 2_500; i++)
        {
            text.Append(' ', i).Append("a:\n");
        }

        Assert.StartsWith("f.yaml(73,73): error SF0101:", Fast(text.ToString()));
        Assert.StartsWith("f.yaml(1,", Fast(string.Concat(Enumerable.Repeat("{a: ", 3_000))));
        Assert.Contains("SF0101", Fast(string.Concat(Enumerable.Repeat("- ", 3_000))));
        Assert.Contains("SF0113", Fast(string.Concat(Enumerable.Repeat("? ", 3_000))));
    }

    [Fact]
    public void Seventy_two_levels_are_read()
    {
        var text = $"a: {new string('[', 71)}{new string(']', 71)}";
        Assert.Equal(73, Reading.All(Reading.Sound(text)).Count());
        Assert.StartsWith("f.yaml(1,75): error SF0101:", Fast($"a: {new string('[', 72)}{new string(']', 72)}"));
    }

    [Fact]
    public void An_alias_bomb_is_one_problem()
    {
        var text = new StringBuilder("a0: &a0 [x, x]\n");
        for (var i = 1; i < 30; i++)
        {
            text.Append($"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 9))}]\n");
        }

        Assert.Equal("f.yaml(1,5): error SF0108: '&a0' is an anchor, and anchors are not allowed. "
            + "Remove the anchor, and write the value wherever an alias refers to it.", Fast(text.ToString()));
    }

    [Fact]
    public void More_than_200000_nodes_are_one_problem() => Assert.Equal(
        "f.yaml(1,399999): error SF0102: the file has more than 200,000 keys, values and collections. Split the file.",
        Fast($"a: [{string.Join(',', Enumerable.Repeat("x", 250_000))}]"));

    [Fact]
    public void More_than_4_mebibytes_are_one_problem() => Assert.Equal(
        "f.yaml(1,1): error SF0004: the text has 4194306 bytes, and the limit is 4194304 (4 MiB). Split the file.",
        Fast("a: \"" + new string('é', 2 * 1024 * 1024 - 2) + "\"\n"));

    [Theory]
    [InlineData("\"")]
    [InlineData("'")]
    [InlineData("#")]
    [InlineData("a")]
    [InlineData("- ")]
    [InlineData("!")]
    [InlineData("&")]
    [InlineData("*")]
    [InlineData("%")]
    [InlineData("a: ")]
    [InlineData("a:\n")]
    [InlineData("a: |\n")]
    [InlineData(" ")]
    [InlineData("\n")]
    [InlineData("[a, ")]
    [InlineData("{}\n")]
    [InlineData("---\n")]
    [InlineData("\\")]
    [InlineData(",")]
    [InlineData("]")]
    [InlineData("\t")]
    [InlineData("[]: ")]
    [InlineData("a: 'x\n")]
    [InlineData("&a ")]
    [InlineData("- &a b\n")]
    [InlineData("- *a\n- &b c\n")]
    [InlineData("{a: b, c, ")]
    [InlineData("- a # c\n")]
    [InlineData("\r")]
    public void Four_mebibytes_of_one_thing_end_soon(string piece) =>
        Fast(string.Concat(Enumerable.Repeat(piece, 4 * 1024 * 1024 / piece.Length)));

    [Theory]
    [InlineData("a: [x\n  y: z, ", "x, ")]
    [InlineData("a: [x,\nb: ", "x, ")]
    [InlineData("a: [", "&x y, ")]
    [InlineData("a: [", "*x, ")]
    [InlineData("a: b", ": b")]
    [InlineData("a: {", "x, ")]
    public void Long_lines_end_soon(string start, string piece) => Fast(start + string.Concat(Enumerable.Repeat(piece, 500_000)));

    [Fact]
    public void Reading_stops_at_the_hundredth_problem()
    {
        var problems = Fast(string.Concat(Enumerable.Repeat("a: 1\n", 1_000))).Split('\n');
        Assert.Equal(101, problems.Length);
        Assert.Contains("f.yaml(101,1): error SF0103: reading stopped here, after 100 problems. Fix the problems shown, and check again.",
            problems);
    }

    // All of them take well under a second by themselves; the limit leaves room for a busy machine, and none for quadratic time.
    private static string Fast(string text, int milliseconds = 60_000)
    {
        var clock = Stopwatch.StartNew();
        var problems = Reading.Problems(text);
        Assert.InRange(clock.ElapsedMilliseconds, 0, milliseconds);
        return problems;
    }
}
