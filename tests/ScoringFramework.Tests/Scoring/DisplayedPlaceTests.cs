using CsCheck;
using ScoringFramework.Tests.Generators;

namespace ScoringFramework.Tests.Scoring;

public sealed class DisplayedPlaceTests
{
    [Fact]
    public void A_place_meets_the_condition_when_its_displayed_score_does() => Gen.Select(
        Gen.Int[-5, 5], Gen.Int[1, 100], Gen.Int[0, 4], Gen.Bool, Gen.Int[0, 1000], Gen.Double[0, 1]).Holds(t =>
    {
        var (min, span, decimals, even, limit, place) = t;
        var scale = new CompiledScale(
            new(min, min + span), new(decimals, even ? MidpointRounding.ToEven : MidpointRounding.AwayFromZero), Better.Higher);
        var at = min + (limit / 1000m * span);
        var highest = DisplayedPlace.HighestAtMost(scale, at);
        Assert.Equal(scale.Displayed(place) <= at, Noise.Drop(place) <= highest);
        if (highest >= 0)
        {
            Assert.True(scale.Displayed(highest) <= at);
            Assert.True(highest == 1 || scale.Displayed(highest + 1e-12) > at);
        }
    }, iter: 2000);

    [Theory]
    [InlineData(2.004, true)]
    [InlineData(2.0049, true)]
    [InlineData(2.005, false)]
    [InlineData(1.9, true)]
    public void A_cap_compares_what_is_displayed(decimal score, bool fires)
    {
        var card = Publication.Cases.Score(
            "dimensions: { A: {}, B: {} }\ncaps: { low: { when: { A: at most 2 }, limit: { headline: 3 }, because: So. } }",
            $"scores: {{ A: {{ score: {score.ToString(System.Globalization.CultureInfo.InvariantCulture)} }}, B: {{ score: 9 }} }}");

        Assert.Equal(fires, card.Headline.Score == 3);
    }
}
