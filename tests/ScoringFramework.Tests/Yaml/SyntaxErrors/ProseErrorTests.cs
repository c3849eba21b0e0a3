namespace ScoringFramework.Tests.Yaml.SyntaxErrors;

public class ProseErrorTests
{
    [Theory]
    [InlineData("claim: Revenue: up 40%",
        "f.yaml(1,8): error SF0201: ': ' inside unquoted text starts a new key, so 'Revenue' is read as a key. Put the whole text in "
        + "quotes: claim: \"Revenue: up 40%\".")]
    [InlineData("  claim: Revenue: up 40%",
        "f.yaml(1,10): error SF0201: ': ' inside unquoted text starts a new key, so 'Revenue' is read as a key. Put the whole text in "
        + "quotes: claim: \"Revenue: up 40%\".")]
    [InlineData("- claim: Revenue: up 40%\n",
        "f.yaml(1,10): error SF0201: ': ' inside unquoted text starts a new key, so 'Revenue' is read as a key. Put the whole text in "
        + "quotes: claim: \"Revenue: up 40%\".")]
    [InlineData("because: Revenue grew and\n  the outlook: good",
        "f.yaml(2,3): error SF0201: ': ' inside unquoted text starts a new key, so 'the outlook' is read as a key. Put the text in "
        + "quotes, or write it under '>-' on the next line.")]
    [InlineData("claim: He said: \"up\"",
        "f.yaml(1,8): error SF0201: ': ' inside unquoted text starts a new key, so 'He said' is read as a key. Put the whole text in "
        + "quotes: claim: \"He said: \\\"up\\\"\".")]
    [InlineData("s: { title: Form 6-K, Q4 FY26, publisher: X }",
        "f.yaml(1,23): error SF0202: inside { }, a comma ends unquoted text, so 'title' is cut to 'Form 6-K' and 'Q4 FY26' is left over. "
        + "Put the whole text in quotes: title: \"Form 6-K, Q4 FY26\".")]
    [InlineData("s: { title: A, B, C, publisher: X }",
        "f.yaml(1,16): error SF0202: inside { }, a comma ends unquoted text, so 'title' is cut to 'A' and 'B, C' is left over. Put the "
        + "whole text in quotes: title: \"A, B, C\".")]
    [InlineData("s: { title: Form [6-K], publisher: X }",
        "f.yaml(1,13): error SF0203: inside { }, '[' is a YAML bracket and ends the text 'Form'. Put the whole text in quotes: title: "
        + "\"Form [6-K]\".")]
    [InlineData("s: { title: foo], publisher: X }",
        "f.yaml(1,13): error SF0203: inside { }, ']' is a YAML bracket and ends the text 'foo'. Put the whole text in quotes: title: "
        + "\"foo]\".")]
    [InlineData("s: { title: a {b} c }",
        "f.yaml(1,13): error SF0203: inside { }, '{' is a YAML bracket and ends the text 'a'. Put the whole text in quotes: title: \"a "
        + "{b} c\".")]
    [InlineData("s: { title: Form 6-K: Q4, publisher: X }",
        "f.yaml(1,13): error SF0204: inside { }, ': ' starts a value, so 'Form 6-K' is read as a key. Put the whole text in quotes: "
        + "\"Form 6-K: Q4\".")]
    [InlineData("s: [a: b: c]",
        "f.yaml(1,8): error SF0204: inside [ ], ': ' starts a value, so 'b' is read as a key. Put the whole text in quotes: \"b: c\".")]
    [InlineData("because: [h20-stall] stalled",
        "f.yaml(1,10): error SF0205: '[' at the start opens a list, and 'stalled' follows its closing bracket. Put the text in quotes: "
        + "\"[h20-stall] stalled\".")]
    [InlineData("because: [h20-stall] stalled: twice",
        "f.yaml(1,10): error SF0205: '[' at the start opens a list, and 'stalled: twice' follows its closing bracket. Put the text in "
        + "quotes: \"[h20-stall] stalled: twice\".")]
    [InlineData("s: { because: [h20] stalled }",
        "f.yaml(1,21): error SF0139: there is no comma between '[h20]' and 'stalled'. Write a comma between them. If they are one text, "
        + "put the text in quotes.")]
    [InlineData("s: {because: [x] stalled, b: 1}",
        "f.yaml(1,18): error SF0139: there is no comma between '[x]' and 'stalled'. Write a comma between them. If they are one text, "
        + "put the text in quotes.")]
    [InlineData("because: *star text",
        "f.yaml(1,10): error SF0206: '*' at the start refers to an anchor, so '*star text' is not read as text. Put it in quotes: "
        + "\"*star text\".")]
    [InlineData("because: **bold** text",
        "f.yaml(1,10): error SF0206: '*' at the start refers to an anchor, so '**bold** text' is not read as text. Put it in quotes: "
        + "\"**bold** text\".")]
    [InlineData("because: *",
        "f.yaml(1,10): error SF0206: '*' at the start refers to an anchor, so '*' is not read as text. Put it in quotes: \"*\".")]
    [InlineData("s: { because: *star text }",
        "f.yaml(1,15): error SF0206: '*' at the start refers to an anchor, so '*star text' is not read as text. Put it in quotes: "
        + "\"*star text\".")]
    [InlineData("because: &anch text",
        "f.yaml(1,10): error SF0207: '&' at the start names an anchor, so '&anch text' is not read as text. Put it in quotes: \"&anch "
        + "text\".")]
    [InlineData("because: & Co",
        "f.yaml(1,10): error SF0207: '&' at the start names an anchor, so '& Co' is not read as text. Put it in quotes: \"& Co\".")]
    [InlineData("because: &a &b c",
        "f.yaml(1,10): error SF0207: '&' at the start names an anchor, so '&a &b c' is not read as text. Put it in quotes: \"&a &b c\".")]
    [InlineData("because: !bang text",
        "f.yaml(1,10): error SF0208: '!' at the start sets a type, so '!bang text' is not read as text. Put it in quotes: \"!bang text\".")]
    [InlineData("because: ! x",
        "f.yaml(1,10): error SF0208: '!' at the start sets a type, so '! x' is not read as text. Put it in quotes: \"! x\".")]
    [InlineData("because: !bang!x y",
        "f.yaml(1,10): error SF0208: '!' at the start sets a type, so '!bang!x y' is not read as text. Put it in quotes: \"!bang!x y\".")]
    [InlineData("because: @at text",
        "f.yaml(1,10): error SF0209: '@' at the start is reserved in YAML, so '@at text' is not read as text. Put it in quotes: \"@at "
        + "text\".")]
    [InlineData("because: `tick text",
        "f.yaml(1,10): error SF0210: '`' at the start is reserved in YAML, so '`tick text' is not read as text. Put it in quotes: "
        + "\"`tick text\".")]
    [InlineData("because: %pct",
        "f.yaml(1,10): error SF0211: '%' at the start is a directive, so '%pct' is not read as text. Put it in quotes: \"%pct\".")]
    [InlineData("because: >90% of revenue",
        "f.yaml(1,10): error SF0212: '>' at the start means that the text is on the lines below, so '>90% of revenue' is not read as "
        + "text. Put it in quotes: \">90% of revenue\".")]
    [InlineData("because: |pipe",
        "f.yaml(1,10): error SF0213: '|' at the start means that the text is on the lines below, so '|pipe' is not read as text. Put it "
        + "in quotes: \"|pipe\".")]
    [InlineData("s: { because: >90% }",
        "f.yaml(1,15): error SF0212: '>' at the start means that the text is on the lines below, so '>90%' is not read as text. Put it "
        + "in quotes: \">90%\".")]
    [InlineData("because: - dash",
        "f.yaml(1,10): error SF0214: '- ' at the start begins an item of a list, so '- dash' is not read as text. Put it in quotes: \"- "
        + "dash\".")]
    [InlineData("s: { because: - dash }",
        "f.yaml(1,15): error SF0214: '- ' at the start begins an item of a list, so '- dash' is not read as text. Put it in quotes: \"- "
        + "dash\".")]
    [InlineData("because: ? q",
        "f.yaml(1,10): error SF0215: '? ' at the start begins a key, so '? q' is not read as text. Put it in quotes: \"? q\".")]
    [InlineData("because: \"Quoted\" and more",
        "f.yaml(1,10): error SF0216: the text '\"Quoted\"' ends at its closing quote, and 'and more' follows it. Put the whole text in "
        + "single quotes: '\"Quoted\" and more'.")]
    [InlineData("because: \"Quoted\" and it's more",
        "f.yaml(1,10): error SF0216: the text '\"Quoted\"' ends at its closing quote, and 'and it's more' follows it. Write the text "
        + "under '>-' on the next line, where quotes are ordinary characters.")]
    [InlineData("because: \"Quoted\": more",
        "f.yaml(1,10): error SF0216: the text '\"Quoted\"' ends at its closing quote, and ': more' follows it. Put the whole text in "
        + "single quotes: '\"Quoted\": more'.")]
    [InlineData("\"a\" b: c",
        "f.yaml(1,1): error SF0216: the text '\"a\"' ends at its closing quote, and 'b: c' follows it. Put the whole key in one pair of "
        + "quotes.")]
    [InlineData("s: { because: \"Quoted\" more, b: 1 }",
        "f.yaml(1,15): error SF0216: the text '\"Quoted\"' ends at its closing quote, and 'more' follows it. Put the whole text in "
        + "single quotes: '\"Quoted\" more'.")]
    [InlineData("because: 'it's'",
        "f.yaml(1,10): error SF0216: the text ''it'' ends at its closing quote, and 's'' follows it. Put the text in double quotes: "
        + "\"it's\".")]
    [InlineData("because: text # c\n  goes on",
        "f.yaml(1,15): error SF0217: the comment '# c' ends the text, so 'goes on' cannot continue it. Move the comment above the key. "
        + "Or write the text under '>-', where '#' is an ordinary character.")]
    [InlineData("because: text\n  # c\n  goes on",
        "f.yaml(2,3): error SF0217: the comment '# c' ends the text, so 'goes on' cannot continue it. Move the comment above the key. Or "
        + "write the text under '>-', where '#' is an ordinary character.")]
    public void Prose_that_YAML_reads_as_something_else_is_reported_as_what_it_is(string text, string diagnostic) =>
        Assert.Equal(diagnostic, Reading.Only(text).ToString());
}
