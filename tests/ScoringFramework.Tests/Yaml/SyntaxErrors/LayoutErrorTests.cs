namespace ScoringFramework.Tests.Yaml.SyntaxErrors;

public class LayoutErrorTests
{
    [Theory]
    [InlineData("a: \"open\n  more\nc: d",
        "f.yaml(1,4): error SF0134: the quote that opens '\"open' is not closed on its line and continues to the end of the file. Close "
        + "the quote. Inside double quotes, write \\\" for a double quote.")]
    [InlineData("a: 'tis the season\nb: it's",
        "f.yaml(1,4): error SF0134: the quote that opens ''tis the season' is not closed on its line and continues into line 2. Close "
        + "the quote. Inside single quotes, write an apostrophe twice. Put text that begins with an apostrophe in double quotes.")]
    [InlineData("a: 'open\nb: 'shut'",
        "f.yaml(1,4): error SF0134: the quote that opens ''open' is not closed on its line and continues into line 2. Close the quote. "
        + "Inside single quotes, write an apostrophe twice. Put text that begins with an apostrophe in double quotes.")]
    [InlineData("a: 'open",
        "f.yaml(1,4): error SF0134: the quote that opens ''open' is not closed on its line and continues to the end of the file. Close "
        + "the quote. Inside single quotes, write an apostrophe twice. Put text that begins with an apostrophe in double quotes.")]
    [InlineData("a: {b: \"open\nc: d}",
        "f.yaml(1,8): error SF0134: the quote that opens '\"open' is not closed on its line and continues to the end of the file. Close "
        + "the quote. Inside double quotes, write \\\" for a double quote.")]
    [InlineData("a: \"x\n  y\" z",
        "f.yaml(1,4): error SF0134: the quote that opens '\"x' is not closed on its line and continues into line 2. Close the quote. "
        + "Inside double quotes, write \\\" for a double quote.")]
    [InlineData("s: { a: b\nc: d",
        "f.yaml(1,4): error SF0135: the '{' that opens here is not closed before 'c: d' on line 2. Close it with '}', or put text that "
        + "begins with a bracket in quotes.")]
    [InlineData("s: [a, b\nc: [d]",
        "f.yaml(1,4): error SF0135: the '[' that opens here is not closed before 'c: [d]' on line 2. Close it with ']', or put text that "
        + "begins with a bracket in quotes.")]
    [InlineData("s: [a, b",
        "f.yaml(1,4): error SF0135: the '[' that opens here is not closed before the end of the file. Close it with ']', or put text "
        + "that begins with a bracket in quotes.")]
    [InlineData("a: {b: [1, 2}\nc: d",
        "f.yaml(1,8): error SF0135: the '[' that opens here is not closed before '}' on line 1. Close it with ']', or put text that "
        + "begins with a bracket in quotes.")]
    [InlineData("{a: 1",
        "f.yaml(1,1): error SF0135: the '{' that opens here is not closed before the end of the file. Close it with '}', or put text "
        + "that begins with a bracket in quotes.")]
    [InlineData("- [a\n- b",
        "f.yaml(1,3): error SF0135: the '[' that opens here is not closed before '- b' on line 2. Close it with ']', or put text that "
        + "begins with a bracket in quotes.")]
    [InlineData("s: [a\n  c: d\ne: f",
        "f.yaml(1,4): error SF0135: the '[' that opens here is not closed before 'c: d' on line 2. Close it with ']', or put text that "
        + "begins with a bracket in quotes.")]
    [InlineData("s: [a,\nb]",
        "f.yaml(2,1): error SF0130: this line is inside the '[' of line 1, but is not indented deeper than its key. Indent this line "
        + "with spaces.")]
    [InlineData("a:\n   b: 1\n  c: 2",
        "f.yaml(3,3): error SF0130: 'c' starts in column 3, and no key above starts there. Start it in column 4, like 'b', or in column "
        + "1, like 'a'.")]
    [InlineData("a:\n  b: 1\n   c: 2",
        "f.yaml(3,4): error SF0130: 'c' is indented deeper than the key above it, so it is read as part of the text '1'. Start it in "
        + "column 3. If it belongs to the key above, write nothing after the colon of that key.")]
    [InlineData("a: 1\n  b: 2",
        "f.yaml(2,3): error SF0130: 'b' is indented deeper than the key above it, so it is read as part of the text '1'. Start it in "
        + "column 1. If it belongs to the key above, write nothing after the colon of that key.")]
    [InlineData("title: Foo\n  bar\n   baz: 1",
        "f.yaml(3,4): error SF0130: 'baz' is indented deeper than the key above it, so it is read as part of the text 'Foo'. Start it in "
        + "column 1. If it belongs to the key above, write nothing after the colon of that key.")]
    [InlineData("h:\n  - a\n  b: 1",
        "f.yaml(3,3): error SF0130: 'b' is in the column of list items, which start with '- '. If it is an item, write '- ' before it. "
        + "If the lines above are keys, remove their '- '.")]
    [InlineData("a: 1\n- b",
        "f.yaml(2,1): error SF0130: this is a list item, and a key is expected. Indent it under its key, and write nothing after the "
        + "colon of that key.")]
    [InlineData("a: >-\n    text\n  b\nc: d",
        "f.yaml(3,3): error SF0130: 'b' is indented less than the text that begins on line 1, so it is not part of that text. Indent it "
        + "like the first line of that text.")]
    [InlineData("a: >-\n      \n    text",
        "f.yaml(3,1): error SF0130: an empty line above has more spaces than the first line of the text. Remove the spaces from the "
        + "empty line.")]
    [InlineData("a:\n\tb: 1",
        "f.yaml(2,1): error SF0115: this line is indented with a tab, and YAML allows only spaces. Replace the tab by spaces.")]
    [InlineData("a:\n \tb: 1",
        "f.yaml(2,2): error SF0115: this line is indented with a tab, and YAML allows only spaces. Replace the tab by spaces.")]
    [InlineData("a:\n  b: 1\n\tc: 2",
        "f.yaml(3,1): error SF0115: this line is indented with a tab, and YAML allows only spaces. Replace the tab by spaces.")]
    [InlineData("a: |\n\ttext",
        "f.yaml(2,1): error SF0115: this line is indented with a tab, and YAML allows only spaces. Replace the tab by spaces.")]
    [InlineData("weight:60\nb: 1",
        "f.yaml(1,7): error SF0132: there is no space after the colon, so 'weight:60' is one text and not a key with a value. Write "
        + "weight: 60.")]
    [InlineData("a: 1\nweight:60\nb: 2",
        "f.yaml(2,7): error SF0132: there is no space after the colon, so 'weight:60' is one text and not a key with a value. Write "
        + "weight: 60.")]
    [InlineData("s:\n  weight:60\n  b: 2",
        "f.yaml(2,9): error SF0132: there is no space after the colon, so 'weight:60' is one text and not a key with a value. Write "
        + "weight: 60.")]
    [InlineData("s: {weight:60}",
        "f.yaml(1,11): error SF0132: there is no space after the colon, so 'weight:60' is one text and not a key with a value. Write "
        + "weight: 60.")]
    [InlineData("s: {weight:}",
        "f.yaml(1,5): error SF0132: there is no space after the colon, so 'weight:' is one text and not a key. Write a space after the "
        + "colon.")]
    [InlineData("a: 1\nweight\nb: 1",
        "f.yaml(2,1): error SF0131: 'weight' has no ': ', so it is not a key. Write weight: and a value. If it continues the text above, "
        + "indent it deeper than that key.")]
    [InlineData("rubric: x\ndimensions\n  D:\n    title: X",
        "f.yaml(2,1): error SF0131: 'dimensions' has no ': ', so it is not a key. Write dimensions: and a value. If it continues the "
        + "text above, indent it deeper than that key.")]
    [InlineData("a: text\nmore text\nb: 1",
        "f.yaml(2,1): error SF0131: 'more text' has no ': ', so it is not a key. If it continues the text above, indent it deeper than "
        + "that key. Otherwise write a key and a colon before it.")]
    [InlineData("a: }",
        "f.yaml(1,4): error SF0136: '}' has no opening bracket. Remove it. If it belongs to a text, put the text in quotes.")]
    [InlineData("a: {b: c}}",
        "f.yaml(1,10): error SF0136: '}' has no opening bracket. Remove it. If it belongs to a text, put the text in quotes.")]
    [InlineData("a: 1\n]",
        "f.yaml(2,1): error SF0136: ']' has no opening bracket. Remove it. If it belongs to a text, put the text in quotes.")]
    [InlineData("s: {a: \"x\"]}",
        "f.yaml(1,11): error SF0136: ']' does not match the open bracket '{'. Remove it. If it belongs to a text, put the text in quotes.")]
    [InlineData("s: [b, , d]",
        "f.yaml(1,8): error SF0137: there is nothing before this comma. Remove the comma.")]
    [InlineData("a: ,x",
        "f.yaml(1,4): error SF0137: a value is expected, and this is a comma. Remove the comma, or put text that begins with a comma in "
        + "quotes.")]
    [InlineData("s: {a: [x] b: 2}",
        "f.yaml(1,12): error SF0139: there is no comma between '[x]' and 'b: 2'. Write a comma between them. If they are one text, put "
        + "the text in quotes.")]
    [InlineData("s: {a: b\n  c: d}",
        "f.yaml(2,3): error SF0139: there is no comma between 'b' and 'c: d'. Write a comma between them. If they are one text, put the "
        + "text in quotes.")]
    [InlineData("s: {b, c: d}",
        "f.yaml(1,5): error SF0133: 'b' has no colon and no value, and each key inside { } needs both. Write a colon and a value after "
        + "it, or remove it.")]
    [InlineData("a: \"bad \\q escape\"",
        "f.yaml(1,9): error SF0138: '\\q' is not an escape in double quotes. Write two backslashes for one, or use single quotes, where "
        + "a backslash is an ordinary character.")]
    [InlineData("a: \"C:\\path\"",
        "f.yaml(1,7): error SF0138: '\\p' is not an escape in double quotes. Write two backslashes for one, or use single quotes, where "
        + "a backslash is an ordinary character.")]
    [InlineData("a: \"\\u12\"",
        "f.yaml(1,5): error SF0138: '\\u12' is not an escape in double quotes. Write two backslashes for one, or use single quotes, "
        + "where a backslash is an ordinary character.")]
    [InlineData("--- a: 1",
        "f.yaml(1,5): error SF0149: the key 'a' is on the line of '---', where no key may start. Move it to the next line.")]
    [InlineData("a: 1\n%secret: 5",
        "f.yaml(2,1): error SF0211: '%' at the start is a directive, so '%secret' is not read as text. Put it in quotes: \"%secret\".")]
    public void Quotes_brackets_colons_and_indentation_that_do_not_fit_are_reported(string text, string diagnostic) =>
        Assert.Equal(diagnostic, Reading.Only(text).ToString());
}
