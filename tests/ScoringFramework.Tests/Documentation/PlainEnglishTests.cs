using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ScoringFramework.Tests.Diagnostics.Corpus;

namespace ScoringFramework.Tests.Documentation;

/// <summary>Messages, help and pages are in plain English, as CONTRIBUTING.md lists.</summary>
public sealed partial class PlainEnglishTests
{
    private static readonly IReadOnlyList<(string Code, string Text)> Messages =
    [
        .. BrokenFile.All.SelectMany(file => file.Read().Problems)
            .Concat(GeneratedFiles.All.Values.SelectMany(text => RubricFile.Parse(text).Diagnostics))
            .SelectMany(p => p.Related.Select(r => r.Message).Prepend($"{p.Message}. {p.Remedy}").Select(text => (p.Code, text)))
            .Distinct(),
    ];

    [Fact]
    public void The_list_has_words() => Assert.True(PlainEnglish.Words.Count > 40);

    [Fact]
    public void No_message_has_a_listed_word() => None(Messages.SelectMany(m => PlainEnglish.Listed(m.Text).Select(w => $"{m.Code}: {w}")));

    [Fact]
    public void No_sentence_of_a_message_is_long() =>
        None(Messages.SelectMany(m => PlainEnglish.TooLong(m.Text).Select(w => $"{m.Code}: {w}")));

    [Fact]
    public void No_title_or_explanation_of_a_code_has_a_listed_word() =>
        None(DiagnosticCodes.All.SelectMany(
            c => PlainEnglish.Listed(c.Title).Concat(PlainEnglish.Listed(c.Explanation)).Select(w => $"{c.Id}: {w}")));

    [Fact]
    public void No_sentence_of_an_explanation_is_long() =>
        None(DiagnosticCodes.All.SelectMany(c => PlainEnglish.TooLong(c.Explanation).Select(w => $"{c.Id}: {w}")));

    [Fact]
    public void What_is_said_of_a_field_has_no_listed_word() => None(
        new[] { JsonSchemas.Rubric, JsonSchemas.Dossier, JsonSchemas.SourceList, JsonSchemas.Cohort }.SelectMany(SchemaTexts.Of).Distinct()
            .SelectMany(PlainEnglish.Listed));

    [Fact]
    public void The_help_has_no_listed_word()
    {
        var pages = Directory.EnumerateDirectories(Repository.PathOf("tests/ScoringFramework.Cli.Tests/Scenarios"), "help*")
            .Select(d => Path.Combine(d, "stdout.verified")).ToArray();

        Assert.NotEmpty(pages);
        None(pages.SelectMany(page => PlainEnglish.Listed(File.ReadAllText(page)).Select(w => $"{page}: {w}")));
    }

    [Fact]
    public void The_pages_have_no_listed_word()
    {
        var pages = Directory.EnumerateFiles(Repository.PathOf("docs"), "*.md").Append(Repository.PathOf("README.md")).ToArray();

        Assert.True(pages.Length > 5);
        None(pages.SelectMany(
            page => PlainEnglish.Prose(File.ReadAllText(page)).Split('\n').SelectMany(PlainEnglish.Listed)
                .Select(w => $"{Path.GetFileName(page)}: {w}")));
    }

    [Fact]
    public void The_comments_have_no_listed_word()
    {
        var sources = new[] { "src", "tests" }.SelectMany(folder => Repository.Files(folder, "*.cs")).ToArray();

        Assert.True(sources.Length > 500);
        None(sources.SelectMany(
            source => Comments(source).SelectMany(PlainEnglish.Listed)
                .Select(w => $"{Path.GetRelativePath(Repository.Root, source)}: {w}")));
    }

    private static IEnumerable<string> Comments(string source) =>
        CSharpSyntaxTree.ParseText(File.ReadAllText(source)).GetRoot().DescendantTrivia()
            .Where(t => t.IsKind(SyntaxKind.SingleLineCommentTrivia) || t.IsKind(SyntaxKind.SingleLineDocumentationCommentTrivia))
            .SelectMany(t => Tag().Replace(t.ToFullString(), "x").Split('\n'));

    [GeneratedRegex("<c>.*?</c>|<[^>]*>")]
    private static partial Regex Tag();

    private static void None(IEnumerable<string> found)
    {
        var all = found.ToArray();
        Assert.True(all.Length == 0, string.Join('\n', all));
    }

    [Theory]
    [InlineData("the file cannot be told from another", "report")]
    [InlineData("It stands on line 3.", "is, is on line")]
    public void A_listed_word_is_found(string text, string instead) =>
        Assert.Contains(PlainEnglish.Listed(text), found => found.Contains($"(write: {instead}", StringComparison.Ordinal));

    [Fact]
    public void Quoted_words_are_a_users_own() => Assert.Empty(PlainEnglish.Listed("'it stands' is not a field of a \"mended\" source"));

    [Fact]
    public void A_long_sentence_is_found()
    {
        Assert.Single(PlainEnglish.TooLong($"Short. {string.Join(' ', Enumerable.Repeat("word", 26))}. Short."));
        Assert.Empty(
            PlainEnglish.TooLong(
                $"{string.Join(' ', Enumerable.Repeat("word", 25))}. '{string.Join(' ', Enumerable.Repeat("word", 30))}' is one."));
    }
}
