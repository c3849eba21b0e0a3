using ScoringFramework.Tests.Generators;

namespace ScoringFramework.Tests.Examples;

/// <summary>
/// A second field, with another scale, checklists and tiers of its own: each of its invented vendors is there for one thing.
/// </summary>
public sealed class VendorSelectionTests
{
    private static readonly Dictionary<string, Scorecard> Cards =
        Repository.Files("examples/vendor-selection", "*.yaml")
            .Where(path => YamlFileKind.Of(File.ReadAllText(path)) == FileKind.Dossier)
            .Select(path => DossierFile.Load(path).ValueOrThrow()).ToDictionary(d => d.Id, d => d.Score());

    [Fact]
    public void Six_vendors_are_scored_from_0_to_5_by_one_rubric()
    {
        Assert.Equal(6, Cards.Count);
        Assert.Single(Cards.Values.Select(c => (c.Rubric.ScoringHash, c.Dossier.AsOf)).Distinct());
        Assert.All(Cards.Values, c => Assert.Equal((0m, 5m), (c.Scale.Min, c.Scale.Max)));
        Assert.Equal(
            ["birch-cloud", "alder-desk", "elm-systems", "cedar-works", "fir-software"],
            Cards.Where(c => c.Value.Headline.Score is not null).OrderByDescending(c => c.Value.Headline.Score).Select(c => c.Key));
    }

    [Fact]
    public void A_low_price_does_not_make_up_for_security_that_nobody_can_show()
    {
        Assert.True(Cards["cedar-works"]["C1"].Score > Cards["alder-desk"]["C1"].Score);
        Assert.Equal(1.5m, Cards["cedar-works"]["S"].Score);
        Assert.True(Cards["cedar-works"].Caps.Single(c => c.Id == "uncertified").Fired);
    }

    [Fact]
    public void Software_without_a_mandatory_function_is_no_better_than_usable()
    {
        Assert.Equal(2m, Cards["fir-software"].Headline.Score);
        Assert.True(Cards["fir-software"].Caps.Single(c => c.Id == "incomplete").Fired);
    }

    [Fact]
    public void What_a_vendor_only_claims_is_no_figure()
    {
        Assert.Equal(Outcome.Declined, Cards["dogwood"]["S2"].Outcome);
        Assert.Equal(Outcome.Declined, Cards["dogwood"].Headline.Outcome);
        Assert.Contains("99.97 percent", Cards["birch-cloud"]["S2"].Reasoning.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_prices_the_one_in_the_contract_is_used() =>
        Assert.Contains("22 EUR", Cards["elm-systems"]["C1"].Reasoning.Text, StringComparison.Ordinal);

    [Fact]
    public void Ease_of_use_needs_two_sources_and_stays_open_with_one() =>
        Assert.Equal(["dogwood", "fir-software"],
            Cards.Where(c => c.Value["F3"].Outcome == Outcome.Declined).Select(c => c.Key).Order(StringComparer.Ordinal));
}
