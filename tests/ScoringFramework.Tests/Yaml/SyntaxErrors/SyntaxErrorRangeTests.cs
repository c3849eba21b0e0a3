namespace ScoringFramework.Tests.Yaml.SyntaxErrors;

public class SyntaxErrorRangeTests
{
    [Theory]
    [InlineData("claim: Revenue: up 40%", "Revenue: up 40%")]
    [InlineData("s: { title: Form 6-K, Q4 FY26, publisher: X }", "Q4 FY26")]
    [InlineData("s: { title: A, B, C, publisher: X }", "B, C")]
    [InlineData("s: { title: Form [6-K] x, publisher: X }", "Form [6-K] x")]
    [InlineData("because: [h20-stall] stalled  ", "[h20-stall] stalled")]
    [InlineData("because: \"Quoted\" and more", "\"Quoted\" and more")]
    [InlineData("because: >90% of revenue\nb: 1", ">90% of revenue")]
    [InlineData("because: &anch text # c", "&anch text")]
    [InlineData("because: text # cut\n  rest", "# cut")]
    [InlineData("a: \"x\\qy\"", "\\q")]
    [InlineData("a: 😀: b", "😀: b")]
    [InlineData("a: 'x", "'")]
    [InlineData("a: [x", "[")]
    [InlineData("a:b: 1\nweight:60\n", ":")]
    public void The_range_is_what_the_problem_is_about(string text, string range) =>
        Assert.Equal(range, Reading.Cut(text, Reading.Only(text).Span!.Value));

    [Fact]
    public void Long_texts_are_cut_in_messages_and_never_inside_a_surrogate_pair()
    {
        var problem = Reading.Only("a: b" + string.Concat(Enumerable.Repeat("😀", 60)) + ": c");
        Assert.Contains("so 'b" + string.Concat(Enumerable.Repeat("😀", 19)) + "…' is read", problem.ToString());
    }
}
