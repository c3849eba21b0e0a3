namespace ScoringFramework.Reporting.Tests;

/// <summary>Texts that try to be more than text. What a browser makes of them is in <c>Browser/HostilePageTests</c>.</summary>
public sealed class HostileTests
{
    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JavaScript:alert(1)")]
    [InlineData("data:text/html,<script>alert(1)</script>")]
    [InlineData("https://user@example.org/")]
    [InlineData("//example.org/")]
    [InlineData("https://exam ple.org/")]
    [InlineData("https:")]
    [InlineData("")]
    [InlineData(null)]
    public void Only_addresses_of_the_web_become_links(string? address) => Assert.Null(Data.Links.Web(address));

    [Fact]
    public void An_address_of_the_web_is_a_link() =>
        Assert.Equal("https://example.org/a?b=1&c", Data.Links.Web("https://example.org/a?b=1&c"));

    [Theory]
    [InlineData("<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n")]
    [InlineData("[x](javascript:alert(1))", "<p><a href=\"\" rel=\"noopener nofollow\">x</a></p>\n")]
    [InlineData("![x](https://example.org/x.png)", "<p><a href=\"https://example.org/x.png\" rel=\"noopener nofollow\">x</a></p>\n")]
    [InlineData("# One", "<h4>One</h4>\n")]
    [InlineData("a \u202eb", "<p>a \ufffdb</p>\n")]
    public void Markdown_is_text_and_links(string markdown, string html) => Assert.Equal(html, Data.DossierMarkdown.Of(markdown).Text);

    [Theory]
    [InlineData("One [a]. Two [b].", "One [a].")]
    [InlineData("One, e.g. this [a]; and that [b]. [c] Two.", "One, e.g. this [a]; and that [b]. [c]")]
    [InlineData("  One\n  line [a] ", "One\n  line [a]")]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void The_first_sentence_keeps_its_citations(string? text, string? first) => Assert.Equal(first, Profiles.FirstSentence.Of(text));

    [Fact]
    public void A_long_first_sentence_is_cut_between_characters()
    {
        var cut = Profiles.FirstSentence.Of(new string('x', 278) + "😀😀😀 [a]")!;
        Assert.EndsWith("…", cut);
        Assert.DoesNotContain(cut, char.IsSurrogate);
    }
}
