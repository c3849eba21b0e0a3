namespace ScoringFramework.Tests.Yaml;

public class YamlRefusalTests
{
    [Theory]
    [InlineData("a: &x 1\nb: *x",
        "f.yaml(1,4): error SF0108: '&x' is an anchor, and anchors are not allowed. Remove the anchor, and write the value wherever an "
        + "alias refers to it.")]
    [InlineData("a: &x {b: 1}",
        "f.yaml(1,4): error SF0108: '&x' is an anchor, and anchors are not allowed. Remove the anchor, and write the value wherever an "
        + "alias refers to it.")]
    [InlineData("b: *x",
        "f.yaml(1,4): error SF0109: '*x' is an alias for an anchor, and anchors are not allowed. Write the value itself. If the star "
        + "belongs to the text, put the text in quotes.")]
    [InlineData("a: &x {b: &y 1}\nb: *x\nc: *y",
        "f.yaml(1,4): error SF0108: '&x' is an anchor, and anchors are not allowed. Remove the anchor, and write the value wherever an "
        + "alias refers to it.")]
    [InlineData("a: !!str x",
        "f.yaml(1,4): error SF0110: '!!str' is a tag, and tags are not allowed. Remove the tag.")]
    [InlineData("a: !<tag> [x]",
        "f.yaml(1,4): error SF0110: '!<tag>' is a tag, and tags are not allowed. Remove the tag.")]
    [InlineData("a: {b: 1}\n<<: {c: 2}",
        "f.yaml(2,1): error SF0111: '<<' copies the keys of another mapping, which hides where a value comes from. Write the keys "
        + "themselves.")]
    [InlineData("a: 1\n---\nb: 2",
        "f.yaml(2,1): error SF0106: a second document starts here, and a file has only one. Move it to a file of its own, or remove the "
        + "line that ends the first document.")]
    [InlineData("a: 1\n...\nb: 2",
        "f.yaml(3,1): error SF0106: a second document starts here, and a file has only one. Move it to a file of its own, or remove the "
        + "line that ends the first document.")]
    [InlineData("%TAG ! tag:x\n---\na: 1",
        "f.yaml(1,1): error SF0107: '%TAG ! tag:x' is a directive, and only '%YAML 1.2' is allowed. Remove the line, or put text that "
        + "begins with '%' in quotes.")]
    [InlineData("%YAML 1.1\n---\na: 1",
        "f.yaml(1,1): error SF0107: '%YAML 1.1' is a directive, and only '%YAML 1.2' is allowed. Remove the line, or put text that "
        + "begins with '%' in quotes.")]
    [InlineData("%YAML 1.2\na: 1",
        "f.yaml(1,1): error SF0107: the directive '%YAML 1.2' needs a line '---' after it. Write '---' on the next line, or remove the "
        + "directive.")]
    [InlineData("a: 1\nb: 2\na: 3",
        "f.yaml(3,1): error SF0112: the key 'a' is already on line 1, and only one of the two values can count. Remove or rename one of "
        + "the two.")]
    [InlineData("'a': 1\na: 2",
        "f.yaml(2,1): error SF0112: the key 'a' is already on line 1, and only one of the two values can count. Remove or rename one of "
        + "the two.")]
    [InlineData("a: {d: 1, d: 2}",
        "f.yaml(1,11): error SF0112: the key 'd' is already on line 1, and only one of the two values can count. Remove or rename one of "
        + "the two.")]
    [InlineData("? [a]\n: b",
        "f.yaml(1,3): error SF0113: a key is expected here, and this is a list. If the bracket belongs to a text, put the text in quotes.")]
    [InlineData("{a: 1}: b",
        "f.yaml(1,1): error SF0113: a key is expected here, and this is a mapping. If the bracket belongs to a text, put the text in "
        + "quotes.")]
    [InlineData(": x",
        "f.yaml(1,1): error SF0114: there is no key before the colon. Write the key, or put text that begins with a colon in quotes.")]
    [InlineData("\"\": x",
        "f.yaml(1,1): error SF0114: there is no key before the colon. Write the key, or put text that begins with a colon in quotes.")]
    [InlineData("# only a comment\n\n",
        "f.yaml(1,1): error SF0104: the file has only blank lines and comments. Start with 'rubric:' or 'dossier:' and an id.")]
    [InlineData("---\n",
        "f.yaml(1,1): error SF0104: the file has only blank lines and comments. Start with 'rubric:' or 'dossier:' and an id.")]
    [InlineData("- a\n- b",
        "f.yaml(1,1): error SF0105: the file is one list, instead of lines of 'key: value'. Start with 'rubric:' or 'dossier:' and an id.")]
    [InlineData("just text",
        "f.yaml(1,1): error SF0105: the file is one text, 'just text', instead of lines of 'key: value'. Start with 'rubric:' or "
        + "'dossier:' and an id.")]
    [InlineData("weight:60",
        "f.yaml(1,7): error SF0132: there is no space after the colon, so 'weight:60' is one text and not a key with a value. Write "
        + "weight: 60.")]
    [InlineData("a: x\0y",
        "f.yaml(1,5): error SF0007: the character U+0000 is not allowed in YAML, so the file may be binary or damaged. Delete the "
        + "character, or write it as an escape in double quotes.")]
    [InlineData("a: x\u0007y",
        "f.yaml(1,5): error SF0007: the character U+0007 is not allowed in YAML, so the file may be binary or damaged. Delete the "
        + "character, or write it as an escape in double quotes.")]
    [InlineData("a: x\uFFFEy",
        "f.yaml(1,5): error SF0007: the character U+FFFE is not allowed in YAML, so the file may be binary or damaged. Delete the "
        + "character, or write it as an escape in double quotes.")]
    [InlineData("a: x\u0085y",
        "f.yaml(1,5): error SF0008: the invisible character U+0085 is a line break for some YAML readers and not for others. Replace it "
        + "with a space or an ordinary line break.")]
    [InlineData("a: \"x\u2028y\"",
        "f.yaml(1,6): error SF0008: the invisible character U+2028 is a line break for some YAML readers and not for others. Replace it "
        + "with a space or an ordinary line break.")]
    public void What_the_files_do_without_is_refused_where_it_is(string text, string diagnostic) =>
        Assert.Equal(diagnostic, Reading.Only(text).ToString());

    [Fact]
    public void Half_a_surrogate_pair_is_refused() => Assert.Equal(
        "f.yaml(1,4): error SF0007: the character U+D83D is not allowed in YAML, so the file may be binary or damaged. Delete the "
        + "character, or write it as an escape in double quotes.",
        Reading.Only("a: \uD83D").ToString());

    [Fact]
    public void A_duplicate_key_names_the_first_and_drops_the_second_value()
    {
        var problems = new List<Diagnostic>();
        var root = YamlText.Read("a: 1\nb: 2\na: { c: 3 }", "f.yaml", problems);
        Assert.Equal(new SourceSpan("f.yaml", 1, 1, 1, 2), Assert.Single(Assert.Single(problems).Related).Span);
        Assert.Equal(["a", "b"], root!.Entries.Select(e => e.Key.Text));
        Assert.Equal("1", ((YamlScalar)root["a"]!).Text);
    }

    [Fact]
    public void Keys_that_differ_in_case_or_in_composition_are_different() =>
        Assert.Equal(4, Reading.Sound("a: 1\nA: 2\n\u00e9: 3\ne\u0301: 4").Entries.Count);

    [Fact]
    public void All_anchors_are_one_problem_that_names_the_places()
    {
        var problem = Reading.Only("a: &x {b: &y 1}\nb: *x\nc: *y");
        Assert.Equal(new SourceSpan("f.yaml", 1, 11, 1, 13), Assert.Single(problem.Related).Span);
    }

    [Fact]
    public void Problems_with_different_causes_are_reported_in_one_run() => Assert.Equal(
        ["SF0112", "SF0208", "SF0202", "SF0109"],
        Reading.Problems("a: 1\na: 2\nb: !x y\nc: { d: e, f }\ng: *h").Split('\n').Select(line => line.Split(' ')[2].TrimEnd(':')));

    [Theory]
    [InlineData("a: 1\n<<: {c: 2}")]
    [InlineData("a: &x 1\nb: *x")]
    public void A_text_that_lost_content_gives_no_mapping(string text) => Assert.Null(YamlText.Read(text, "f.yaml", []));

    [Theory]
    [InlineData("%YAML 1.2 # c\n---\na: 1")]
    [InlineData("# c\n\n%YAML 1.2\n# c\n--- # c\na: 1\n...\n")]
    [InlineData("---\na: 1\n")]
    [InlineData("a: [b] # c\n")]
    [InlineData("a: # c\n  b: 1 # c\n # c\n")]
    [InlineData("a: [ # c\n  b, # c\n  {c: 1}, # c\n  ] # c")]
    [InlineData("a: {\n}\nb: [\n]")]
    [InlineData("a: {\"b\":1, 'c': , d: [e: 1]}")]
    [InlineData("a: https://x.y/z?q=[1]&r#s")]
    [InlineData("a: it's \"so\", isn't it? - yes & no * ! | > % @ ` {x} [y]")]
    [InlineData("a: -5\nb: -x\nc: ?x\nd: :x\ne: a:b")]
    [InlineData("a: \"\\ud83d\\ude00 \\u00e9\"")]
    [InlineData("a:\n- 1\n-\n  b: 2\n  c: 3\n- - 4\n  - 5")]
    [InlineData("a: >-\n  : [ { # & * ! | > ' \"\n\n   deeper\nb: |2\n    x\n")]
    [InlineData("\uFEFFa: 1")]
    [InlineData("a: \t1\t# c\nb: \"x\ty\"")]
    public void Sound_texts_are_read(string text) => Assert.NotEmpty(Reading.Sound(text).Entries);
}
