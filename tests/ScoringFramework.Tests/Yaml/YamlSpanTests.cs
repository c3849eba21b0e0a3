using CsCheck;
using ScoringFramework.Tests.Generators;

namespace ScoringFramework.Tests.Yaml;

public class YamlSpanTests
{
    private static readonly Gen<(string Source, string Text)> Scalar = Gen.OneOf<(string, string)>(
        ("plain", "plain"),
        ("two words", "two words"),
        ("40", "40"),
        ("\"q # \\\"x\\\"\"", "q # \"x\""),
        ("'it''s'", "it's"),
        ("😀 b", "😀 b"),
        ("\"😀\"", "😀"),
        ("\"\\u00e9\"", "é"),
        ("שלום עולם", "שלום עולם"),
        ("e\u0301", "e\u0301"),
        ("https://x.y/z#a", "https://x.y/z#a"),
        ("\"\"", ""));

    private static readonly Gen<(string Source, string Text)> Line = Gen.OneOf(
        Scalar,
        Gen.OneOf<(string, string)>(
            ("plain\n    in two lines", "plain in two lines"),
            ("'quoted\n    in two lines'", "quoted in two lines"),
            ("\"quoted\n\n    in three\"", "quoted\nin three"),
            ("|\n    literal\n      deeper\n\n    end", "literal\n  deeper\n\nend\n"),
            (">-\n    folded: [text]\n    # no comment", "folded: [text] # no comment"),
            ("|+\n    kept", "kept\n"),
            ("|2-\n      kept  ", "  kept  ")));

    private static readonly Gen<string> Gap = Gen.OneOf("", "\n", "# comment\n", "\n  \n", "  # comment\n\n");

    [Fact]
    public void A_scalars_span_cut_out_of_the_text_is_its_source()
    {
        var entry = Gen.Select(Line, Gap, Gen.OneOf("", " # tail", "\t# 😀"));
        Gen.Select(entry.Array[1, 8], Gen.OneOf("\n", "\r\n", "\r"), Gen.Bool, Gen.Bool).Holds((entries, lineBreak, mark, open) =>
        {
            var text = "top:\n";
            for (var i = 0; i < entries.Length; i++)
            {
                var tail = entries[i].Item1.Source[0] is '|' or '>' ? "" : entries[i].Item3;
                text += $"  k{i}: {entries[i].Item1.Source}{tail}\n" + (entries[i].Item1.Source.StartsWith("|+") ? "" : entries[i].Item2);
            }

            text = (open ? text.TrimEnd('\n') : text).ReplaceLineEndings(lineBreak);
            var top = Assert.IsType<YamlMap>(Reading.Sound((mark ? "\uFEFF" : "") + text)["top"]);
            for (var i = 0; i < entries.Length; i++)
            {
                var (key, value) = (top.Entries[i].Key, Assert.IsType<YamlScalar>(top.Entries[i].Value));
                var isOpen = open && i == entries.Length - 1;
                Assert.Equal($"k{i}", Reading.Cut(text, key.Span));
                Assert.Equal(entries[i].Item1.Source.ReplaceLineEndings(lineBreak), Reading.Cut(text, value.Span));
                Assert.Equal(isOpen ? entries[i].Item1.Text.TrimEnd('\n') : entries[i].Item1.Text,
                    isOpen ? value.Text.TrimEnd('\n') : value.Text);
                var comment = value.Style == YamlStyle.Plain ? entries[i].Item3.Trim() : "";
                Assert.Equal(comment, value.Comment?.Text ?? "");
                Assert.Equal(comment, value.Comment is { } c ? Reading.Cut(text, c.Span) : "");
            }
        }, iter: 2000);
    }

    [Fact]
    public void Scalars_in_brackets_have_their_places_too() =>
        Gen.Select(Scalar.Array[1, 6], Gen.OneOf(", ", ",\n   ", " , # c\n  ")).Holds((items, comma) =>
        {
            var text =
                $"a: [{string.Join(comma, items.Select(i => i.Source))}] # c\nb: {{ "
                + $"{string.Join(comma, items.Select((i, n) => $"k{n}: {i.Source}"))} }}\n";
            var root = Reading.Sound(text);
            var list = Assert.IsType<YamlSequence>(root["a"]);
            var map = Assert.IsType<YamlMap>(root["b"]);
            Assert.True(list.IsFlow && map.IsFlow);
            Assert.Equal(items.Select(i => i.Source), list.Items.Select(i => Reading.Cut(text, i.Span)));
            Assert.Equal(items.Select(i => i.Source), map.Entries.Select(e => Reading.Cut(text, e.Value.Span)));
            Assert.Equal(items.Select(i => i.Text), list.Items.Select(i => ((YamlScalar)i).Text));
            var source = Reading.Cut(text, list.Span) + Reading.Cut(text, map.Span);
            Assert.StartsWith("[", source);
            Assert.EndsWith("}", source);
        }, iter: 500);

    [Theory]
    [InlineData("a:\n  b: 1\n  c: 2\nd: 3", "b: 1\n  c: 2")]
    [InlineData("a:\n  - 1\n  - x: 2\nd: 3", "- 1\n  - x: 2")]
    [InlineData("a:\n- 1\n- 2\nd: 3", "- 1\n- 2")]
    [InlineData("a: [x: 1, y]\nd: 3", "[x: 1, y]")]
    [InlineData("a: {x: [y: 1]}\nd: 3", "{x: [y: 1]}")]
    [InlineData("a: []\nd: 3", "[]")]
    [InlineData("a: {\n}\nd: 3", "{\n}")]
    [InlineData("a:\n  b: >-\n    text\n\nd: 3", "b: >-\n    text")]
    public void A_collections_span_goes_from_its_first_to_its_last_character(string text, string source) =>
        Assert.Equal(source, Reading.Cut(text, Reading.Sound(text)["a"]!.Span));

    [Fact]
    public void A_pair_in_a_list_is_a_mapping_of_its_own()
    {
        const string Text = "{a: [x: 1, y]}";
        var list = Assert.IsType<YamlSequence>(Reading.Sound(Text)["a"]);
        Assert.Equal("x: 1", Reading.Cut(Text, list.Items[0].Span));
    }

    [Fact]
    public void An_absent_value_has_an_empty_place_and_keeps_the_comment_in_its_stead()
    {
        var root = Reading.Sound("a: #1 in the market\nb:\nc: x");
        var value = Assert.IsType<YamlScalar>(root["a"]);
        Assert.True(value.IsAbsent);
        Assert.Equal(new SourceSpan("f.yaml", 1, 3, 1, 3), value.Span);
        Assert.Equal("#1 in the market", value.Comment?.Text);
        Assert.Null(((YamlScalar)root["b"]!).Comment);
    }

    [Fact]
    public void A_hash_within_a_word_begins_no_comment() => Assert.Null(((YamlScalar)Reading.Sound("a: x#y")["a"]!).Comment);
}
