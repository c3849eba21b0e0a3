namespace ScoringFramework.Tests.Output.Problems;

public sealed class GitHubAnnotationsTests
{
    private static readonly DiagnosticDescriptor Code = new("SF9999", Severity.Error, "a, b: c", "x");

    [Fact]
    public void A_range_in_a_line_has_both_of_its_ends() => Assert.Equal(
        "::error file=a.yaml,line=3,col=5,endLine=3,endColumn=8,title=SF9999 a%2C b%3A c::50%25 is wrong. Did you mean 'x'? Fix: it, "
        + "now.\n",
        GitHubAnnotations.Write(
            [new Diagnostic(Code, "50% is wrong", "Fix: it, now.") { Span = new("a.yaml", 3, 5, 3, 9), Suggestion = "x" }]));

    [Fact]
    public void A_range_of_several_lines_has_no_columns() => Assert.Equal(
        "::warning file=a.yaml,line=3,endLine=5,title=SF9999 a%2C b%3A c::x.\n",
        GitHubAnnotations.Write([new Diagnostic(Code with { Severity = Severity.Warning }, "x") { Span = new("a.yaml", 3, 5, 5, 2) }]));

    [Fact]
    public void An_empty_range_ends_where_it_starts() => Assert.Contains(
        ",col=7,endLine=3,endColumn=7,", GitHubAnnotations.Write([new Diagnostic(Code, "x") { Span = new("a.yaml", 3, 7, 3, 7) }]),
        StringComparison.Ordinal);

    [Fact]
    public void Without_a_place_there_is_only_the_message() => Assert.Equal(
        "::notice title=SF9999 a%2C b%3A c::x.\n", GitHubAnnotations.Write([new Diagnostic(Code with { Severity = Severity.Note }, "x")]));

    [Fact]
    public void No_text_of_a_file_ends_a_command_or_begins_another() => Assert.Equal(
        "::error file=a%2C%3A%25%0D%0A.yaml,line=1,col=1,endLine=1,endColumn=1,title=SF9999 a%2C b%3A c::a%0D%0A::error::b.\n",
        GitHubAnnotations.Write([new Diagnostic(Code, "a\r\n::error::b") { Span = new("a,:%\r\n.yaml", 1, 1, 1, 1) }]));

    [Fact]
    public void A_path_has_slashes() => Assert.Contains(
        "file=rubrics/a.yaml,", GitHubAnnotations.Write([new Diagnostic(Code, "x") { Span = new(@"rubrics\a.yaml", 1, 1, 1, 1) }]),
        StringComparison.Ordinal);
}
