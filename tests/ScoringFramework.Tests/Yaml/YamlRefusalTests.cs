namespace ScoringFramework.Tests.Yaml;

public class YamlRefusalTests
{
    [Theory]
    [InlineData("a: &x 1\nb: *x",
        "f.yaml(1,4): error SF0108: '&x' is an anchor, and with anchors one place of a file changes another. Remove it, and write out the value wherever an alias refers to it.")]
    [InlineData("a: &x {b: 1}",
        "f.yaml(1,4): error SF0108: '&x' is an anchor, and with anchors one place of a file changes another. Remove it, and write out the value wherever an alias refers to it.")]
    [InlineData("b: *x",
        "f.yaml(1,4): error SF0109: '*x' refers to an anchor, which these files do not have. Write the value itself, or put the text in quotes if the star belongs to it.")]
    [InlineData("a: &x {b: &y 1}\nb: *x\nc: *y",
        "f.yaml(1,4): error SF0108: '&x' is an anchor, and with anchors one place of a file changes another. Remove it, and write out the value wherever an alias refers to it.")]
    [InlineData("a: !!str x",
        "f.yaml(1,4): error SF0110: '!!str' is a tag, and each field here has its type already. Remove it.")]
    [InlineData("a: !<tag> [x]",
        "f.yaml(1,4): error SF0110: '!<tag>' is a tag, and each field here has its type already. Remove it.")]
    [InlineData("a: {b: 1}\n<<: {c: 2}",
        "f.yaml(2,1): error SF0111: '<<' copies the keys of another mapping, which hides where a value comes from. Write the keys out.")]
    [InlineData("a: 1\n---\nb: 2",
        "f.yaml(2,1): error SF0106: a second document starts here, and a file holds one. Move it to a file of its own, or remove the line that ends the first.")]
    [InlineData("a: 1\n...\nb: 2",
        "f.yaml(3,1): error SF0106: a second document starts here, and a file holds one. Move it to a file of its own, or remove the line that ends the first.")]
    [InlineData("%TAG ! tag:x\n---\na: 1",
        "f.yaml(1,1): error SF0107: '%TAG ! tag:x' is a directive, and these files have none but '%YAML 1.2'. Remove the line, or put text that begins with '%' in quotes.")]
    [InlineData("%YAML 1.1\n---\na: 1",
        "f.yaml(1,1): error SF0107: '%YAML 1.1' is a directive, and these files have none but '%YAML 1.2'. Remove the line, or put text that begins with '%' in quotes.")]
    [InlineData("%YAML 1.2\na: 1",
        "f.yaml(1,1): error SF0107: the directive '%YAML 1.2' is not followed by '---', so it is not told apart from the document. Write '---' on a line below it, or remove it.")]
    [InlineData("a: 1\nb: 2\na: 3",
        "f.yaml(3,1): error SF0112: the key 'a' stands on line 1 already, and only one of two values can count. Remove or rename one of the two.")]
    [InlineData("'a': 1\na: 2",
        "f.yaml(2,1): error SF0112: the key 'a' stands on line 1 already, and only one of two values can count. Remove or rename one of the two.")]
    [InlineData("a: {d: 1, d: 2}",
        "f.yaml(1,11): error SF0112: the key 'd' stands on line 1 already, and only one of two values can count. Remove or rename one of the two.")]
    [InlineData("? [a]\n: b",
        "f.yaml(1,3): error SF0113: a list stands where a key should, and no field has such a name. Put the text in quotes if the bracket belongs to it.")]
    [InlineData("{a: 1}: b",
        "f.yaml(1,1): error SF0113: a mapping stands where a key should, and no field has such a name. Put the text in quotes if the bracket belongs to it.")]
    [InlineData(": x",
        "f.yaml(1,1): error SF0114: there is no key before the colon. Write the key, or put text that begins with a colon in quotes.")]
    [InlineData("\"\": x",
        "f.yaml(1,1): error SF0114: there is no key before the colon. Write the key, or put text that begins with a colon in quotes.")]
    [InlineData("# only a comment\n\n",
        "f.yaml(1,1): error SF0104: there is nothing here but blank lines and comments. Start with 'rubric:' or 'dossier:' and an id.")]
    [InlineData("---\n",
        "f.yaml(1,1): error SF0104: there is nothing here but blank lines and comments. Start with 'rubric:' or 'dossier:' and an id.")]
    [InlineData("- a\n- b",
        "f.yaml(1,1): error SF0105: the file is one list, and not lines of 'key: value'. Start with 'rubric:' or 'dossier:' and an id.")]
    [InlineData("just text",
        "f.yaml(1,1): error SF0105: the file is one text, 'just text', and not lines of 'key: value'. Start with 'rubric:' or 'dossier:' and an id.")]
    [InlineData("weight:60",
        "f.yaml(1,7): error SF0132: there is no space after the colon, so 'weight:60' is one text and not a key with a value. Write weight: 60.")]
    [InlineData("a: x\0y",
        "f.yaml(1,5): error SF0007: the character U+0000 does not belong in a text, so the file is binary or damaged. Delete the character; in double quotes it can be written as an escape.")]
    [InlineData("a: x\u0007y",
        "f.yaml(1,5): error SF0007: the character U+0007 does not belong in a text, so the file is binary or damaged. Delete the character; in double quotes it can be written as an escape.")]
    [InlineData("a: x\uFFFEy",
        "f.yaml(1,5): error SF0007: the character U+FFFE does not belong in a text, so the file is binary or damaged. Delete the character; in double quotes it can be written as an escape.")]
    [InlineData("a: x\u0085y",
        "f.yaml(1,5): error SF0008: the invisible character U+0085 ends the line for some readers of YAML and not for others. Replace it with a space or an ordinary line break.")]
    [InlineData("a: \"x\u2028y\"",
        "f.yaml(1,6): error SF0008: the invisible character U+2028 ends the line for some readers of YAML and not for others. Replace it with a space or an ordinary line break.")]
    public void What_the_files_do_without_is_refused_where_it_stands(string text, string diagnostic) =>
        Assert.Equal(diagnostic, Reading.Only(text).ToString());

    [Fact]
    public void Half_a_surrogate_pair_is_refused() => Assert.Equal(
        "f.yaml(1,4): error SF0007: the character U+D83D does not belong in a text, so the file is binary or damaged. Delete the character; in double quotes it can be written as an escape.",
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
    public void Problems_with_different_causes_are_told_in_one_run() => Assert.Equal(
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
