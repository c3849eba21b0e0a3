using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ScoringFramework.Tests.Architecture;

/// <summary>Sources fit into 140 columns, except the files and outputs that they quote line by line.</summary>
public sealed class LineTests
{
    private const int Longest = 140;

    [Fact]
    public void No_line_of_a_source_is_longer_than_140_columns() => Assert.Equal([], new[] { "src", "tests", "examples" }
        .SelectMany(folder => Repository.Files(folder, "*.cs")).Order(StringComparer.Ordinal)
        .SelectMany(path => LongLines(File.ReadAllText(path)).Select(line => $"{Path.GetRelativePath(Repository.Root, path)}({line})")));

    [Fact]
    public void A_long_line_is_found_outside_a_quoted_file_only()
    {
        var words = new string('x', Longest);
        var quoted = $"var c = \"\"\"\n    {words}\n    \"\"\";\n";

        Assert.Equal([2, 7], LongLines($"var a = 1;\nvar b = \"{words}\";\n{quoted}var d = 1;\n// {words}\n"));
    }

    private static IEnumerable<int> LongLines(string text)
    {
        int[] all = [.. text.Split('\n').Index().Where(line => line.Item.TrimEnd('\r').Length > Longest).Select(line => line.Index + 1)];
        return all.Length == 0 ? all : all.Except(Quoted(CSharpSyntaxTree.ParseText(text)));
    }

    // The lines of text that has several.
    private static IEnumerable<int> Quoted(SyntaxTree tree) => tree.GetRoot().DescendantTokens()
        .Where(t => t.IsKind(SyntaxKind.MultiLineRawStringLiteralToken) || t.IsKind(SyntaxKind.InterpolatedStringTextToken)
            || t.IsKind(SyntaxKind.StringLiteralToken))
        .Select(t => tree.GetLineSpan(t.Span)).Where(s => s.StartLinePosition.Line < s.EndLinePosition.Line)
        .SelectMany(s => Enumerable.Range(s.StartLinePosition.Line + 1, s.EndLinePosition.Line - s.StartLinePosition.Line + 1));
}
