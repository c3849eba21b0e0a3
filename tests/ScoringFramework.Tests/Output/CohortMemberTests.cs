namespace ScoringFramework.Tests.Output;

public sealed class CohortMemberTests
{
    private static readonly Rubric Rubric = Rubric.Define("cohort", "1.0.0", r => r
        .Criterion("A", "First", 3).Criterion("B", "Second", 1)).ValueOrThrow();

    private static Scorecard Card(string name, decimal a, decimal b) =>
        Cards.Score(name.ToLowerInvariant(), name, Rubric, d => d.Hold("A", a, "Seen.").Hold("B", b, "Seen."));

    private static readonly CohortMember Ash =
        Cohort.Create([Card("Ash", 2, 5), Card("Birch", 6, 4), Card("Cedar", 8, 6)]).ValueOrThrow()["ash"];

    [Fact]
    public void A_card_shows_the_headline_and_where_the_subject_is_at_an_end()
    {
        var text = Ash.ToText();

        Assert.Contains("""

            In the cohort   3 subjects, 3 ranked
              Headline: The lowest of three. It is 2.75 below the median of 5.50. A First sets it apart most:
              2.00, with a median of 6.00.
              A First: The lowest of three. It is 4.00 below the median of 6.00.

            """.ReplaceLineEndings("\n"), text, StringComparison.Ordinal);
        Assert.DoesNotContain("B Second: ", text, StringComparison.Ordinal);
        Assert.StartsWith(Ash.Card.ToText()[..40], text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_explanation_shows_the_reading_of_its_dimension()
    {
        Assert.Contains("\nIn the cohort   3 subjects, 3 ranked\n  Rank 2 of 3.\n", Ash.ToExplanation("B"), StringComparison.Ordinal);
        Assert.Contains(
            "\nIn the cohort   3 subjects, 3 ranked\n  Headline: The lowest of three.", Ash.ToExplanation(), StringComparison.Ordinal);
    }

    [Fact]
    public void Json_has_the_facts_of_the_reading()
    {
        var json = Ash.ToExplanationJson("A");

        Assert.Contains("\"inTheCohort\": {", json, StringComparison.Ordinal);
        Assert.Contains("\"kind\": \"lowest\"", json, StringComparison.Ordinal);
        Assert.DoesNotContain("inTheCohort", Ash.Card.ToExplanationJson("A"), StringComparison.Ordinal);
        Assert.Contains("\"setApart\": {", Ash.ToExplanationJson(), StringComparison.Ordinal);
    }
}
