namespace ScoringFramework.Tests.Output;

public sealed class DiagnosticTextTests
{
    private static readonly DiagnosticDescriptor Code = new("SF9999", Severity.Error, "test", "A test.");

    [Fact]
    public void The_place_is_underlined_and_the_remedy_comes_last() => Assert.Equal(
        """
        a.yaml(2,3): error SF9999: 'wieght' is not a field.
         2 │   wieght: 3
           │   ^^^^^^
             Did you mean 'weight'? Write it so.


        """.ReplaceLineEndings("\n"),
        Show("D4:\n  wieght: 3\n",
            new Diagnostic(Code, "'wieght' is not a field", "Write it so.") { Span = new("a.yaml", 2, 3, 2, 9), Suggestion = "weight" }));

    [Fact]
    public void A_related_place_is_shown_beside_it_with_its_message() => Assert.Equal(
        """
        a.yaml(12,1): error SF9999: the key is there twice.
         12 │ D4: 2
            │ ^^
          1 │ D4: 1
            │ -- the first one
              Remove one.


        """.ReplaceLineEndings("\n"),
        Show("D4: 1\n\n\n\n\n\n\n\n\n\n\nD4: 2", new Diagnostic(Code, "the key is there twice", "Remove one.")
        {
            Span = new("a.yaml", 12, 1, 12, 3),
            Related = [new("the first one") { Span = new("a.yaml", 1, 1, 1, 3) }],
        }));

    [Fact]
    public void Without_the_text_the_line_is_alone()
    {
        var diagnostic = new Diagnostic(Code, "something", "Fix it.") { Span = new("a.yaml", 2, 3, 2, 9) };

        Assert.Equal(diagnostic + "\n", DiagnosticText.Of([diagnostic]).ToString());
        Assert.Equal(diagnostic + "\n", DiagnosticText.Of([diagnostic], _ => null).ToString());
    }

    [Fact]
    public void A_model_built_in_code_has_its_path() =>
        Assert.Equal("dimensions.D4: error SF9999: something. Fix it.\n",
            DiagnosticText.Of([new Diagnostic(Code, "something", "Fix it.") { Path = ModelPath.Of("dimensions", "D4") }]).ToString());

    [Fact]
    public void Tabs_are_seen_and_wide_letters_take_two_columns() => Assert.Equal(
        """
        a.yaml(1,2): error SF9999: x.
         1 │ →   题目: 3
           │     ^^^^
        """.ReplaceLineEndings("\n") + "\n\n",
        Show("\t题目: 3 ", new Diagnostic(Code, "x") { Span = new("a.yaml", 1, 2, 1, 4) }));

    [Fact]
    public void A_long_line_is_cut_to_a_window_around_what_is_meant()
    {
        var line = new string('a', 500) + " here " + new string('b', 500);

        var shown = Show(line, new Diagnostic(Code, "x") { Span = new("a.yaml", 1, 502, 1, 506) }).Split('\n');

        Assert.All(shown, l => Assert.InRange(l.Length, 0, 100));
        Assert.Equal(shown[1].IndexOf("here", StringComparison.Ordinal), shown[2].IndexOf('^'));
        Assert.EndsWith("^^^^", shown[2]);
    }

    [Theory]
    [InlineData(9, 9)]
    [InlineData(1, 1)]
    [InlineData(500, 600)]
    public void A_place_at_or_after_the_end_of_its_line_is_pointed_at(int column, int end) =>
        Assert.Contains("^", Show("D4: abcd", new Diagnostic(Code, "x") { Span = new("a.yaml", 1, column, 1, end) }));

    [Fact]
    public void A_range_of_several_lines_is_underlined_to_the_end_of_its_first() =>
        Assert.EndsWith("│   ^^^^\n\n", Show("  D4: \n    x", new Diagnostic(Code, "x") { Span = new("a.yaml", 1, 3, 2, 6) }));

    [Fact]
    public void Escape_sequences_of_the_file_do_not_reach_the_terminal() =>
        Assert.DoesNotContain('\u001b', Show("a: \u001b[2J", new Diagnostic(Code, "bad \u001b[2J") { Span = new("a.yaml", 1, 1, 1, 2) }));

    [Fact]
    public void A_check_ends_with_what_it_found()
    {
        var warning = new Diagnostic(Code with { Severity = Severity.Warning }, "y");

        Assert.EndsWith("\n2 files checked: 1 error and 2 warnings.\n",
            DiagnosticText.OfCheck([new(Code, "x"), warning, warning], 2).ToString());
        Assert.Equal("1 file checked: no problems.\n", DiagnosticText.OfCheck([], 1).ToString());
    }

    [Fact]
    public void Json_has_the_range_and_the_counts() => Assert.Equal(
        """
        {
          "schema": "scoring-framework/diagnostics/v1",
          "errors": 1,
          "warnings": 0,
          "notes": 0,
          "diagnostics": [
            {
              "code": "SF9999",
              "severity": "error",
              "message": "naïve",
              "suggestion": null,
              "remedy": "Fix it.",
              "path": "D4",
              "span": {
                "file": "a.yaml",
                "line": 1,
                "column": 2,
                "endLine": 3,
                "endColumn": 4
              },
              "related": [],
              "help": "scoring explain SF9999"
            }
          ],
          "suppressed": []
        }
        """.ReplaceLineEndings("\n"),
        DiagnosticJson.Write(
            new([new Diagnostic(Code, "naïve", "Fix it.") { Span = new("a.yaml", 1, 2, 3, 4), Path = ModelPath.Of("D4") }])));

    private static string Show(string text, Diagnostic diagnostic) =>
        Cultures.SameIn(() => DiagnosticText.Of([diagnostic], file => file == "a.yaml" ? text : null).ToString());
}
