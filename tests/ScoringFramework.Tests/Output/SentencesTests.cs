namespace ScoringFramework.Tests.Output;

public sealed class SentencesTests
{
    [Theory]
    [InlineData("One. Two.", "One.")]
    [InlineData("Rules of the U.S. Congress bind it [a]. So be it.", "Rules of the U.S. Congress bind it.")]
    [InlineData("Costs, e.g. Power, rise. Then fall.", "Costs, e.g. Power, rise.")]
    [InlineData("It rose 4.5 times in 2026. Then fell.", "It rose 4.5 times in 2026.")]
    [InlineData("Acme Inc. Leads.  And more.", "Acme Inc. Leads.")]
    [InlineData("Why? Because.", "Why?")]
    [InlineData("第一。第二。", "第一。")]
    [InlineData("no end [x] [y]", "no end")]
    [InlineData("Lines\n  join. So.", "Lines join.")]
    [InlineData("See vs. Alpha. End.", "See vs. Alpha.")]
    public void The_first_sentence_is_taken_without_citations(string text, string first) => Assert.Equal(first, Sentences.First(text));
}
