namespace ScoringFramework.Tests.Yaml.SyntaxErrors;

public class LayoutErrorTests
{
    [Theory]
    [InlineData("a: \"open\n  more\nc: d",
        "f.yaml(1,4): error SF0134: the quote that opens '\"open' is not closed on its line and runs on to the end of the file. Close it; a double quote inside double quotes is written \\\".")]
    [InlineData("a: 'tis the season\nb: it's",
        "f.yaml(1,4): error SF0134: the quote that opens ''tis the season' is not closed on its line and runs on into line 2. Close it; an apostrophe inside single quotes is written twice, and text that begins with one stands in double quotes.")]
    [InlineData("a: 'open\nb: 'shut'",
        "f.yaml(1,4): error SF0134: the quote that opens ''open' is not closed on its line and runs on into line 2. Close it; an apostrophe inside single quotes is written twice, and text that begins with one stands in double quotes.")]
    [InlineData("a: 'open",
        "f.yaml(1,4): error SF0134: the quote that opens ''open' is not closed on its line and runs on to the end of the file. Close it; an apostrophe inside single quotes is written twice, and text that begins with one stands in double quotes.")]
    [InlineData("a: {b: \"open\nc: d}",
        "f.yaml(1,8): error SF0134: the quote that opens '\"open' is not closed on its line and runs on to the end of the file. Close it; a double quote inside double quotes is written \\\".")]
    [InlineData("a: \"x\n  y\" z",
        "f.yaml(1,4): error SF0134: the quote that opens '\"x' is not closed on its line and runs on into line 2. Close it; a double quote inside double quotes is written \\\".")]
    [InlineData("s: { a: b\nc: d",
        "f.yaml(1,4): error SF0135: the '{' that opens here is not closed before 'c: d' on line 2. Close it with '}', or put text that begins with a bracket in quotes.")]
    [InlineData("s: [a, b\nc: [d]",
        "f.yaml(1,4): error SF0135: the '[' that opens here is not closed before 'c: [d]' on line 2. Close it with ']', or put text that begins with a bracket in quotes.")]
    [InlineData("s: [a, b",
        "f.yaml(1,4): error SF0135: the '[' that opens here is not closed before the end of the file. Close it with ']', or put text that begins with a bracket in quotes.")]
    [InlineData("a: {b: [1, 2}\nc: d",
        "f.yaml(1,8): error SF0135: the '[' that opens here is not closed before '}' on line 1. Close it with ']', or put text that begins with a bracket in quotes.")]
    [InlineData("{a: 1",
        "f.yaml(1,1): error SF0135: the '{' that opens here is not closed before the end of the file. Close it with '}', or put text that begins with a bracket in quotes.")]
    [InlineData("- [a\n- b",
        "f.yaml(1,3): error SF0135: the '[' that opens here is not closed before '- b' on line 2. Close it with ']', or put text that begins with a bracket in quotes.")]
    [InlineData("s: [a\n  c: d\ne: f",
        "f.yaml(1,4): error SF0135: the '[' that opens here is not closed before 'c: d' on line 2. Close it with ']', or put text that begins with a bracket in quotes.")]
    [InlineData("s: [a,\nb]",
        "f.yaml(2,1): error SF0130: this line stands inside the '[' of line 1 and is not indented deeper than its key. Indent it with spaces.")]
    [InlineData("a:\n   b: 1\n  c: 2",
        "f.yaml(3,3): error SF0130: 'c' starts in column 3, where no key above it starts, so it is unclear what it belongs to. Line it up with the keys it belongs to.")]
    [InlineData("a:\n  b: 1\n   c: 2",
        "f.yaml(3,4): error SF0130: 'c' is indented deeper than the key above it, so it is read as part of the text '1'. Start it in column 3, or put nothing after the colon of the key above.")]
    [InlineData("a: 1\n  b: 2",
        "f.yaml(2,3): error SF0130: 'b' is indented deeper than the key above it, so it is read as part of the text '1'. Start it in column 1, or put nothing after the colon of the key above.")]
    [InlineData("title: Foo\n  bar\n   baz: 1",
        "f.yaml(3,4): error SF0130: 'baz' is indented deeper than the key above it, so it is read as part of the text 'Foo'. Start it in column 1, or put nothing after the colon of the key above.")]
    [InlineData("h:\n  - a\n  b: 1",
        "f.yaml(3,3): error SF0130: 'b' stands in the column of a list's items, and they start with '- '. Take the '- ' off the lines above if they are keys too; or write '- ' before this one; or line it up with the keys it belongs to.")]
    [InlineData("a: 1\n- b",
        "f.yaml(2,1): error SF0130: an item of a list stands here, where the next key should. Indent it under the key it belongs to, which has nothing after its colon.")]
    [InlineData("a: >-\n    text\n  b\nc: d",
        "f.yaml(3,3): error SF0130: 'b' is indented less than the first line of the text that begins on line 1, so it is not part of it. Indent it like that line.")]
    [InlineData("a: >-\n      \n    text",
        "f.yaml(3,1): error SF0130: an empty line above has more spaces than this first line of the text, so where the text starts is unclear. Remove the spaces of the empty line.")]
    [InlineData("a:\n\tb: 1",
        "f.yaml(2,1): error SF0115: a tab indents this line, and how wide it is depends on the editor. Replace it by spaces.")]
    [InlineData("a:\n \tb: 1",
        "f.yaml(2,2): error SF0115: a tab indents this line, and how wide it is depends on the editor. Replace it by spaces.")]
    [InlineData("a:\n  b: 1\n\tc: 2",
        "f.yaml(3,1): error SF0115: a tab indents this line, and how wide it is depends on the editor. Replace it by spaces.")]
    [InlineData("a: |\n\ttext",
        "f.yaml(2,1): error SF0115: a tab indents this line, and how wide it is depends on the editor. Replace it by spaces.")]
    [InlineData("weight:60\nb: 1",
        "f.yaml(1,7): error SF0132: there is no space after the colon, so 'weight:60' is one text and not a key with a value. Write weight: 60.")]
    [InlineData("a: 1\nweight:60\nb: 2",
        "f.yaml(2,7): error SF0132: there is no space after the colon, so 'weight:60' is one text and not a key with a value. Write weight: 60.")]
    [InlineData("s:\n  weight:60\n  b: 2",
        "f.yaml(2,9): error SF0132: there is no space after the colon, so 'weight:60' is one text and not a key with a value. Write weight: 60.")]
    [InlineData("s: {weight:60}",
        "f.yaml(1,11): error SF0132: there is no space after the colon, so 'weight:60' is one text and not a key with a value. Write weight: 60.")]
    [InlineData("s: {weight:}",
        "f.yaml(1,5): error SF0132: there is no space after the colon, so 'weight:' is one text and not a key. Write a space after the colon.")]
    [InlineData("a: 1\nweight\nb: 1",
        "f.yaml(2,1): error SF0131: 'weight' has no ': ', so it is no key, and it is not indented as text of the key above. Write weight: and its value, or indent it deeper than the key above.")]
    [InlineData("rubric: x\ndimensions\n  D:\n    title: X",
        "f.yaml(2,1): error SF0131: 'dimensions' has no ': ', so it is no key, and it is not indented as text of the key above. Write dimensions: and its value, or indent it deeper than the key above.")]
    [InlineData("a: text\nmore text\nb: 1",
        "f.yaml(2,1): error SF0131: 'more text' has no ': ', so it is no key, and it is not indented as text of the key above. Indent it deeper than the key above, or put the text in quotes after a key and a colon.")]
    [InlineData("a: }",
        "f.yaml(1,4): error SF0136: '}' closes nothing. Remove it, or put the text in quotes if it belongs to it.")]
    [InlineData("a: {b: c}}",
        "f.yaml(1,10): error SF0136: '}' closes nothing. Remove it, or put the text in quotes if it belongs to it.")]
    [InlineData("a: 1\n]",
        "f.yaml(2,1): error SF0136: ']' closes nothing. Remove it, or put the text in quotes if it belongs to it.")]
    [InlineData("s: {a: \"x\"]}",
        "f.yaml(1,11): error SF0136: ']' closes nothing, since the bracket open here is '{'. Remove it, or put the text in quotes if it belongs to it.")]
    [InlineData("s: [b, , d]",
        "f.yaml(1,8): error SF0137: there is nothing before this comma. Remove it.")]
    [InlineData("a: ,x",
        "f.yaml(1,4): error SF0137: a comma stands where a value should begin. Remove it, or put text that begins with a comma in quotes.")]
    [InlineData("s: {a: [x] b: 2}",
        "f.yaml(1,12): error SF0139: there is no comma between '[x]' and 'b: 2'. Write one, or put the whole in quotes if it is one text.")]
    [InlineData("s: {a: b\n  c: d}",
        "f.yaml(2,3): error SF0139: there is no comma between 'b' and 'c: d'. Write one, or put the whole in quotes if it is one text.")]
    [InlineData("s: {b, c: d}",
        "f.yaml(1,5): error SF0133: 'b' has no colon and no value, and inside { } each key has both. Write a colon and a value after it, or remove it.")]
    [InlineData("a: \"bad \\q escape\"",
        "f.yaml(1,9): error SF0138: '\\q' is no escape that double quotes know. Write two backslashes for one, or use single quotes, in which a backslash means itself.")]
    [InlineData("a: \"C:\\path\"",
        "f.yaml(1,7): error SF0138: '\\p' is no escape that double quotes know. Write two backslashes for one, or use single quotes, in which a backslash means itself.")]
    [InlineData("a: \"\\u12\"",
        "f.yaml(1,5): error SF0138: '\\u12' is no escape that double quotes know. Write two backslashes for one, or use single quotes, in which a backslash means itself.")]
    [InlineData("--- a: 1",
        "f.yaml(1,5): error SF0149: the key 'a' stands on the line of '---', where none may start. Move it to the next line.")]
    [InlineData("a: 1\n%secret: 5",
        "f.yaml(2,1): error SF0211: '%' at the start is a directive, so '%secret' is not read as text. Put it in quotes: \"%secret\".")]
    public void Quotes_brackets_colons_and_indentation_that_do_not_fit_are_told(string text, string diagnostic) =>
        Assert.Equal(diagnostic, Reading.Only(text).ToString());
}
