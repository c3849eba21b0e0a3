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

    private const string Address = "https://example.org/a_(b)";

    private const string Escaped = "[\\[A\\] report](https://example.org/a_%28b%29), Auditor";

    [Fact]
    public void Markdown_can_be_published_as_it_is()
    {
        var rubric = Rubric.Define("short", "1.0.0", r => r
            .Disclaimer("An opinion, *no* advice.")
            .Criterion("A", "First")).ValueOrThrow();
        var card = Cards.Score("acme", "Acme", rubric, d => d
            .Authors("A. Nalyst", "R. Viewer").Status(DossierStatus.Published)
            .Source(new()
            {
                Id = "a_b",
                Title = "[A] report",
                Publisher = "Auditor",
                Tier = "primary",
                Url = Address,
                Accessed = new(2026, 5, 1),
            })
            .Source(new() { Id = "scheme", Title = "No link", Publisher = "The Daily", Tier = "secondary", Url = "https://example.org/x" })
            .Evidence(new() { Id = "e_1", Claim = "It works", Source = "a_b", Locator = "p. 3", Supports = ["A"] })
            .Evidence(new() { Id = "e-2", Claim = "It broke once", Source = "a_b", Contradicts = ["A"] })
            .Hold("A", 6, "It works, mostly [e_1].")
            .Correct(new(new(2026, 5, 30), "A was 7 before a figure was corrected"))).ToMarkdown();

        string[] expected =
        [
            "It works, mostly[^acme.e_1]. Against it:[^acme.e-2] |",
            "**Corrections**\n\n- 2026-05-30: A was 7 before a figure was corrected.\n",
            "<sub>short 1.0.0, as of 2026-05-31, published, scale 0 to 10, analyst: A. Nalyst, reviewer: R. Viewer</sub>\n",
            "<sub>An opinion, \\*no\\* advice.</sub>\n",
            "**Other sources that were read**\n\n- [No link](https://example.org/x), The Daily, undated, secondary.\n",
            $"\n[^acme.e_1]: It works. {Escaped}, p. 3, undated, read on 2026-05-01, primary.\n",
            $"\n[^acme.e-2]: It broke once. {Escaped}, undated, read on 2026-05-01, primary.\n",
        ];
        Assert.All(expected, text => Assert.Contains(text, card, StringComparison.Ordinal));
    }

    [Fact]
    public void Markdown_read_back_from_json_is_the_same()
    {
        var card = Cards.Score("acme", "Acme", Cards.Gated, d => d.Authors("A. Nalyst", "R. Viewer").Hold("A", 5, "Known."));

        Assert.Equal(card.ToMarkdown(), ScorecardFile.Parse(card.ToJson()).ValueOrThrow().ToMarkdown());
    }
}
