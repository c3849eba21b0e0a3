namespace ScoringFramework.Tests.Dossiers;

public sealed class CitationsTests
{
    [Theory]
    [InlineData("It grew [a, b].", "a, b: a b")]
    [InlineData("It grew [ a ], and fell [b;c].", " a : a | b;c: b c")]
    [InlineData("It grew [a and b].", "a and b: a b")]
    [InlineData("It grew [a].", "")]
    [InlineData("It grew [by a half].", "")]
    [InlineData("It grew [1, 2].", "")]
    [InlineData("It grew [], [ ] and [a,].", "")]
    public void Several_ids_in_one_pair_of_brackets_are_no_citation(string text, string expected) =>
        Assert.Equal(expected, string.Join(" | ", Citations.Unread(text).Select(u => $"{u.Written}: {string.Join(' ', u.Ids)}")));

    [Fact]
    public void Words_in_brackets_that_are_no_evidence_are_words() => Yaml.Reported.InDossierBody(
        """
        scores:
          D1: { score: 4, because: "It grew [however, slowly]." }
        """,
        "");
}
