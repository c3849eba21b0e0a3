using ScoringFramework.Tests.Output;

namespace ScoringFramework.Tests.Cohorts;

public sealed class ExtremesTests
{
    private static readonly Rubric Rubric = Rubric.Define("cohort", "1.0.0", r => r.Criterion("A", "First")).ValueOrThrow();

    private static Cohort Of(params decimal[] scores) => Cohort.Create(scores.Select((score, i) => Cards.Score(
        $"s{(char)('a' + i)}", $"S{(char)('A' + i)}", Rubric, d => d.Hold("A", score, "Seen.")))).ValueOrThrow();

    [Theory]
    [InlineData("Headline: SA leads with 9.00, 2.00 ahead of SB; SC is last with 1.00.", 9, 7, 1)]
    [InlineData("Headline: SA leads with 9.00; SB is last with 1.00.", 9, 1)]
    [InlineData("Headline: SA and SB lead with 9.00, 1.00 ahead of SC; SD and SE are last with 1.00.", 9, 9, 8, 1, 1)]
    [InlineData("Headline: all three have 5.00.", 5, 5, 5)]
    public void The_ends_are_named(string text, params int[] scores) =>
        Assert.Equal(text, Of(Array.ConvertAll(scores, s => (decimal)s)).Extremes()!.Text);

    [Fact]
    public void A_dimension_is_named_by_id_and_title() =>
        Assert.Equal("A First: SA leads with 3.00; SB is last with 2.00.", Of(3, 2).Extremes("A")!.Text);

    [Fact]
    public void One_subject_neither_leads_nor_is_last() => Assert.Null(Of(3).Extremes());
}
