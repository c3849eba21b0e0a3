namespace ScoringFramework.Tests.Output;

public sealed class TablesTests
{
    [Fact]
    public void Markdown_of_every_outcome() => Golden.Verify(Cultures.SameIn(() => ScorecardMarkdown.Write(Cards.Full)), "full.md");

    [Fact]
    public void Csv_of_every_outcome() => Golden.Verify(Cultures.SameIn(() => ScorecardCsv.Write(Cards.Full)), "full.csv");

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"x\"", "\"say \"\"x\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+49", "'+49")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData(" =1", "' =1")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("＝1", "'＝1")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void A_field_is_quoted_and_never_a_formula(string? text, string field) => Assert.Equal(field, CsvField.Text(text));

    [Theory]
    [InlineData("a | b", "a \\| b")]
    [InlineData("<script>", "&lt;script&gt;")]
    [InlineData("see #12 @me", "see &#35;12 &#64;me")]
    [InlineData("*bold* _it_ `c` [l](u)", "\\*bold\\* \\_it\\_ \\`c\\` \\[l\\](u)")]
    [InlineData("- item", "\\- item")]
    [InlineData("two\nlines", "two lines")]
    public void A_text_is_read_in_markdown_as_it_is(string text, string escaped) => Assert.Equal(escaped, MarkdownText.Of(text));
}
