namespace ScoringFramework.Tests.Output;

public sealed class ExplanationTextTests
{
    [Fact]
    public void The_headline_is_explained_by_what_supplies_it() =>
        Golden.Verify(Cultures.SameIn(() => ExplanationText.Of(Cards.Full).ToString()), "headline.txt");

    [Fact]
    public void A_held_criterion_is_explained_by_its_argument_and_its_sources() =>
        Golden.Verify(Cultures.SameIn(() => ExplanationText.Of(Cards.Full, "Q2").ToString()), "Q2.txt");

    [Fact]
    public void A_composite_is_explained_by_its_children_and_its_caps() =>
        Golden.Verify(Cultures.SameIn(() => ExplanationText.Of(Cards.Full, "R").ToString()), "R.txt");

    [Fact]
    public void A_declined_criterion_is_explained_by_its_reason() =>
        Golden.Verify(ExplanationText.Of(Cards.Full, "C2").ToString(), "C2.txt");

    [Fact]
    public void The_json_of_a_dimension_resolves_its_sources() =>
        Golden.Verify(Cultures.SameIn(() => ExplanationJson.Write(Cards.Full, "Q2")), "Q2.json");

    [Fact]
    public void The_json_of_the_headline_has_the_shares() =>
        Golden.Verify(Cultures.SameIn(() => ExplanationJson.Write(Cards.Full)), "headline.json");

    [Fact]
    public void A_dimension_that_is_not_there_is_the_callers_error() =>
        Assert.Throws<ArgumentException>(() => ExplanationText.Of(Cards.Full, "Q9"));
}
