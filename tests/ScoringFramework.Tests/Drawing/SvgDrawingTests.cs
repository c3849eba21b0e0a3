using System.Globalization;
using System.Xml.Linq;
using ScoringFramework.Drawing;

namespace ScoringFramework.Tests.Drawing;

public sealed class SvgDrawingTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void A_drawing_in_a_page_is_its_shapes_with_a_title_and_a_description()
    {
        var svg = new SvgDrawing(100, 50, "Scores", "Two scores.")
            .Line(0, 49.5, 100, 49.5, "axis")
            .Rectangle(1, 2, 3.456, 4, "data")
            .Circle(10, 1e-9 * -1, 2, "data hollow")
            .Path([(0, 0), (5, 2.5)], "line")
            .Text(5, 6, "7.10", "strong", SvgAnchor.End, -90)
            .ToInline("scores");
        Assert.Equal(
            """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50" class="drawing" role="img" aria-labelledby="scores-t" aria-describedby="scores-d">
            <title id="scores-t">Scores</title>
            <desc id="scores-d">Two scores.</desc>
            <line x1="0" y1="49.5" x2="100" y2="49.5" class="axis"/>
            <rect x="1" y="2" width="3.46" height="4" class="data"/>
            <circle cx="10" cy="0" r="2" class="data hollow"/>
            <path d="M0 0 L5 2.5" class="line"/>
            <text x="5" y="6" class="strong" text-anchor="end" transform="rotate(-90 5 6)">7.10</text>
            </svg>

            """,
            svg);
    }

    [Fact]
    public void A_file_has_its_own_style_for_light_and_dark_and_is_xml()
    {
        var file = new SvgDrawing(10, 10, "Scores").Text(1, 2, "one", "soft").ToFile();
        var root = XDocument.Parse(file).Root!;
        Assert.Equal("Scores", root.Element(Svg + "title")!.Value);
        Assert.Contains("prefers-color-scheme: dark", root.Element(Svg + "style")!.Value);
        Assert.Null(root.Attribute("aria-describedby"));
        Assert.DoesNotContain('\r', file);
    }

    [Theory]
    [InlineData("</title><script>alert(1)</script>", "</title><script>alert(1)</script>")]
    [InlineData("\" onload='x' & <", "\" onload='x' & <")]
    [InlineData("a\r\n\tb", "a   b")]
    [InlineData("a\0b\u001bc\uffff", "a\ufffdb\ufffdc\ufffd")]
    [InlineData("abc\u202edef\u2066\ufeff", "abc\ufffddef\ufffd\ufffd")]
    [InlineData("Zürich 東京 😀", "Zürich 東京 😀")]
    public void Hostile_text_stays_text_everywhere(string text, string shown)
    {
        var root = XDocument.Parse(
            new SvgDrawing(10, 10, text, text).OpenLink("a.html", text).Open(text, text).Text(0, 0, text, text).Close().Close()
                .ToInline("it")).Root!;
        Assert.Equal(["title", "desc", "a"], root.Elements().Select(e => e.Name.LocalName));
        var link = root.Element(Svg + "a")!;
        Assert.Equal(
            [shown, shown, shown, shown, shown, shown, shown],
            [
                root.Element(Svg + "title")!.Value, root.Element(Svg + "desc")!.Value, link.Attribute("aria-label")!.Value,
                link.Element(Svg + "g")!.Attribute("class")!.Value, link.Descendants(Svg + "title").Single().Value,
                link.Descendants(Svg + "text").Single().Value, link.Descendants(Svg + "text").Single().Attribute("class")!.Value,
            ]);
    }

    [Fact]
    public void Half_a_character_is_replaced() => Assert.Equal("a\ufffdb\ufffd", SvgText.Of("a\ud800b\udc00"));

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData(" javascript:alert(1)")]
    [InlineData("java\tscript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("file:///etc/passwd")]
    public void A_link_runs_nothing(string address) =>
        Assert.Throws<ArgumentException>(() => new SvgDrawing(10, 10, "x").OpenLink(address, "x"));

    [Fact]
    public void What_is_in_links_can_be_reached()
    {
        var svg = new SvgDrawing(10, 10, "x").OpenLink("https://example.org/?a=1&b=2", "Example").Close().ToInline("x");
        Assert.Contains("role=\"group\"", svg);
        Assert.Contains("<a href=\"https://example.org/?a=1&amp;b=2\" aria-label=\"Example\">", svg);
    }

    [Fact]
    public void The_same_bytes_in_any_culture()
    {
        var before = CultureInfo.CurrentCulture;
        static string Draw() => new SvgDrawing(10.5, 10, "x").Line(-1234.5, 0.125, 1e6, -0.001, "rule").ToFile();
        var plain = Draw();
        try
        {
            CultureInfo.CurrentCulture = new("sv-SE");
            Assert.Equal(plain, Draw());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void What_cannot_be_drawn_is_a_programmers_error()
    {
        var drawing = new SvgDrawing(10, 10, "x");
        Assert.Throws<ArgumentOutOfRangeException>(() => drawing.Circle(double.NaN, 0, 1, ""));
        Assert.Throws<InvalidOperationException>(() => drawing.Close());
        Assert.Throws<InvalidOperationException>(() => drawing.Open("").ToFile());
        Assert.DoesNotContain("<rect", drawing.Rectangle(0, 0, -1, 1, "data").Close().ToInline("x"));
    }
}
