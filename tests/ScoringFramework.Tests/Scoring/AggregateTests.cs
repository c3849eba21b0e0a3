namespace ScoringFramework.Tests.Scoring;

public sealed class AggregateTests
{
    public static TheoryData<Aggregation, double> OfTwoAndThriceEight => new()
    {
        { Aggregation.Arithmetic, 6.5 }, // (2 + 24)/4
        { Aggregation.Geometric, 5.656854249492381 }, // 10·(0.2·0.8³)^¼ = 10·√0.32
        { Aggregation.Harmonic, 4.571428571428571 }, // 4/(1/2 + 3/8) = 32/7
        { Aggregation.Minimum, 2 },
        { Aggregation.Maximum, 8 },
        { Aggregation.Power(2), 7 }, // √((4 + 192)/4)
        { Aggregation.Power(1), 6.5 },
        { Aggregation.Power(0.5), 6.125 }, // ((√2 + 3√8)/4)² = 98/16
        { Aggregation.Power(0), 5.656854249492381 },
        { Aggregation.Power(-1), 4.571428571428571 },
        { Aggregation.Power(50), 7.954103032371238 }, // 8·0.75^(1/50), the other child's 0.25^50 being nothing
        { Aggregation.Power(-50), 2.0562276533121330 }, // 2·0.25^(−1/50)
        { Aggregation.Owa(0.5, 0.5), 6.5 }, // Q is the diagonal: the arithmetic mean
        { Aggregation.Owa(1, 0), 8 }, // Q(0.75) = 1: the larger child takes all
        { Aggregation.Owa(0, 1), 5 }, // Q(0.75) = 0.5
        { Aggregation.Owa(0, 7), 5 }, // normalised
    };

    public static TheoryData<Aggregation, double> OfZeroAndThriceEight => new()
    {
        { Aggregation.Arithmetic, 6 },
        { Aggregation.Geometric, 0 },
        { Aggregation.Harmonic, 0 },
        { Aggregation.Power(-0.05), 0 },
        { Aggregation.Power(0.5), 4.5 }, // (3√8/4)² = 72/16
        { Aggregation.Minimum, 0 },
        { Aggregation.Maximum, 8 },
        { Aggregation.Owa(0, 1), 4 },
    };

    [Theory]
    [MemberData(nameof(OfTwoAndThriceEight))]
    public void A_mean_of_2_and_of_8_that_weighs_three_times_as_much(Aggregation aggregation, double expected) =>
        Assert.Equal(expected, Example.Score(aggregation, (1, 2), (3, 8)).Headline.Unrounded!.Value, 1e-11);

    [Theory]
    [MemberData(nameof(OfZeroAndThriceEight))]
    public void A_mean_of_0_and_of_8_that_weighs_three_times_as_much(Aggregation aggregation, double expected) =>
        Assert.Equal(expected, Example.Score(aggregation, (1, 0), (3, 8)).Headline.Unrounded!.Value, 1e-11);

    [Fact]
    public void Owa_gives_its_listed_weights_to_equally_weighted_children_from_the_largest_down()
    {
        var card = Example.Score(Aggregation.Owa(0.5, 0.3, 0.2), (1, 3), (1, 9), (1, 6));

        Assert.Equal(6.9m, card.Headline.Score); // 0.5·9 + 0.3·6 + 0.2·3
        Assert.Equal(["A 0.60", "B 4.50", "C 1.80"], card.Lines());
    }

    [Fact]
    public void Owa_keeps_its_quantifier_when_a_child_is_left_out()
    {
        // Two counted children of three: s is ½ and 1, Q(½) = 0.5 + 0.5·0.3 = 0.65.
        var card = Example.Score(
            r => r.Aggregate(Aggregation.Owa(0.5, 0.3, 0.2)).Criterion("A", "A").Criterion("B", "B").Criterion("C", "C"),
            d => d.Hold("A", 4).Hold("C", 8));

        Assert.Equal(6.6m, card.Headline.Score); // 0.65·8 + 0.35·4
    }

    [Fact]
    public void Powers_of_the_smallest_scores_stay_within_the_doubles() =>
        Assert.Equal(1e-6, Example.Score(Aggregation.Power(-50), (1, 0.000001m), (1, 0.000001m)).Headline.Unrounded!.Value, 1e-15);

    [Fact]
    public void Means_are_taken_on_the_scale_not_on_the_numbers()
    {
        // On 1 to 5, 2 and 5 are ¼ and 1: their geometric mean is ½, which is 3.
        var card = Example.Score(
            r => r.Scale(1, 5).Aggregate(Aggregation.Geometric).Criterion("A", "A").Criterion("B", "B"), d => d.Hold("A", 2).Hold("B", 5));

        Assert.Equal(3m, card.Headline.Score);
    }
}
