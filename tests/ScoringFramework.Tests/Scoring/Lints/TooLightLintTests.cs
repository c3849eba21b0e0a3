using System.Collections.Immutable;
using CsCheck;
using ScoringFramework.Tests.Generators;

namespace ScoringFramework.Tests.Scoring.Lints;

public sealed class TooLightLintTests
{
    [Fact]
    public void A_criterion_that_two_decimals_cannot_show_is_reported_with_its_numbers() => Assert.Equal(
        "r.yaml(5,16): warning SF1902: 'B' weighs 0.04% of the headline: from 0 to 10 its score moves the headline by at most 0.004 when "
        + "everything else is scored. "
        + "With two decimals that is 0.00. Give it more weight, or weight 0 to show it without counting, or remove it.",
        Linted.Rubric("dimensions:\n  A: { weight: 2499 }\n  B: { weight: 1 }\n"));

    [Fact]
    public void Siblings_are_reported_together_and_a_composite_once() => Assert.Equal(
        "r.yaml(7,16): warning SF1902: each of 'B' and 'C' weighs at most 0.2% of the headline: from -100 to 100 its score moves the "
        + "headline by at most 0.4 "
        + "when everything else is scored. With whole numbers that is 0. Give them more weight, or weight 0 to show them without "
        + "counting, or remove them.",
        Linted.Rubric("""
            scale: { min: -100, max: 100 }
            rounding: { decimals: 0 }
            dimensions:
              A: { weight: 996, dimensions: { A1: {}, A2: {}, A3: {} } }
              B: { weight: 2 }
              C: { weight: 2, dimensions: { C1: {}, C2: {} } }
            """));

    [Fact]
    public void When_most_are_too_light_the_decimals_are_too_few() => Assert.Equal(
        "r.yaml(4,1): warning SF1902: all 30 criteria that count move the headline by less than whole numbers can show, "
        + "even from the bottom of the scale to the top. No reader can see the effect of a single score. Show more decimals (rounding), "
        + "or score fewer criteria.",
        Linted.Rubric("rounding: { decimals: 0 }\ndimensions:\n" + string.Concat(Enumerable.Range(0, 30).Select(i => $"  A{i}: {{}}\n"))));

    [Theory]
    [InlineData("dimensions: { A: { weight: 1999 }, B: { weight: 1 } }")]
    [InlineData("dimensions: { A: { weight: 9999 }, B: { weight: 0 } }")]
    [InlineData("dimensions: { A: { weight: 9999 }, B: { weight: 1 } }\nrounding: { decimals: 4 }")]
    [InlineData("dimensions: { A: { weight: 9999 }, B: { weight: 1 } }\naggregate: geometric\non-missing: floor")]
    [InlineData("dimensions: { A: { weight: 9999 }, B: { weight: 1 } }\naggregate: maximum")]
    [InlineData("dimensions: { A: { weight: 9999 }, B: { weight: 1 } }\naggregate: { power: 2 }")]
    [InlineData(
        "dimensions: { A: { weight: 9999 }, B: { weight: 1 } }\ncaps: { low: { when: { B: at most 2 }, limit: { headline: 4 }, because: "
        + "Why. } }")]
    [InlineData(
        "dimensions: { A: { weight: 9999 }, B: { weight: 1 } }\nscenarios: { s: { title: S, emphasis: { B: 100 }, because: Why. } }")]
    public void What_can_be_seen_somewhere_is_well(string rubric) => Assert.Equal("", Linted.Rubric(rubric + "\n"));

    [Fact]
    public void What_is_said_to_be_unseen_moves_no_complete_dossier_by_a_displayed_unit()
    {
        var unseen = 0;
        Gen.Select(Sketches.Any, Gen.Double[0, 1].Array[20], Gen.OneOf(1e-4, 1e-3, 1)).Holds((sketch, units, lighter) =>
        {
            // Every second criterion is made light, since few weights are.
            var index = 0;
            var rubric = new CompiledRubric(
                (sketch.Map(d => d is CriterionSketch && index++ % 2 == 0 ? d with { Weight = d.Weight * lighter } : d)
                with
                { MinCompleteness = null }).BuildRubric());
            var movements = new Influence(rubric);
            var weightings = rubric.Scenarios.Select(s => s.Weights(rubric.Weight)).Prepend(rubric.Weight).ToArray();
            Array.ForEach(weightings, w => movements.Add(new(rubric, w)));
            var given = Enumerable.Range(0, rubric.Count)
                .Select(n => new CriterionValue(Outcome.Scored, Noise.Drop(units[n % units.Length]))).ToArray();
            for (var node = 1; node < rubric.Count; node++)
            {
                if (rubric.IsCriterion(node) && movements.IsUnseen(node))
                {
                    Array.ForEach(weightings, w => AssertStill(rubric, w, given, node));
                    Interlocked.Increment(ref unseen);
                }
            }
        }, iter: 1500);
        Assert.True(unseen > Law.Many(1000), $"{unseen} is too few to show anything.");
    }

    private static void AssertStill(CompiledRubric rubric, ImmutableArray<double> weights, CriterionValue[] given, int node)
    {
        var (low, high) = ((CriterionValue[])given.Clone(), (CriterionValue[])given.Clone());
        (low[node], high[node]) = (new(Outcome.Scored, 0), new(Outcome.Scored, 1));
        var (least, most) = (Headline(low), Headline(high));
        var unit = (decimal)Math.Pow(10, -rubric.Rubric.Rounding.Decimals);
        Assert.InRange(most - least, 0, unit / 2);
        Assert.InRange(rubric.Rubric.Rounding.Round(most) - rubric.Rubric.Rounding.Round(least), 0, unit);

        decimal Headline(CriterionValue[] values) =>
            Noise.Score(Evaluated.By(rubric, weights, values).Unit[CompiledRubric.Root], rubric.Rubric.Scale);
    }
}
