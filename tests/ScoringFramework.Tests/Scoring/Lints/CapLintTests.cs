using CsCheck;
using ScoringFramework.Tests.Generators;

namespace ScoringFramework.Tests.Scoring.Lints;

public sealed class CapLintTests
{
    private const string Dimensions =
        "dimensions:\n  Q: { weight: 1, dimensions: { A: { weight: 60 }, B: { weight: 40 } } }\n  C: { weight: 1 }\n";

    private static readonly Gen<CriterionValue> Values = Gen.Frequency(
        (5, Gen.Const(new CriterionValue(Outcome.Scored, 1))),
        (2, Gen.Double[0, 1].Select(u => new CriterionValue(Outcome.Scored, Noise.Drop(u)))),
        (3, Gen.OneOf(Outcome.Missing, Outcome.Declined, Outcome.NotApplicable).Select(o => new CriterionValue(o, 0))));

    [Theory]
    [InlineData("A: at most 2", "Q: 6", "r.yaml(7,46)", "'Q'", "A is at most 2", "5.2", "6")]
    [InlineData("A: at most 2", "headline: 8", "r.yaml(7,53)", "the headline", "A is at most 2", "7.6", "8")]
    [InlineData("A: at most 2, C: at most 0", "headline: 3", "r.yaml(7,67)", "the headline", "A is at most 2 and C is at most 0", "2.6",
        "3")]
    [InlineData("C: at most 2", "Q: 10", "r.yaml(7,46)", "'Q'", "C is at most 2", "10", "10")]
    public void A_limit_above_what_the_target_reaches_is_reported(
        string when, string limit, string place, string name, string conditions, string reach, string above) =>
        Assert.Equal(
            $"{place}: warning SF1903: the cap 'low' can never lower {name}: while {conditions}, {name} is at most {reach}, and the "
            + $"limit is {above}. "
            + $"Write a limit below {reach}, or remove the limit.",
            Linted.Rubric($"{Dimensions}caps:\n  low: {{ when: {{ {when} }}, limit: {{ {limit} }}, because: Why. }}\n"));

    [Fact]
    public void The_same_cap_s_other_limits_count() => Assert.Equal(
        "r.yaml(7,53): warning SF1903: the cap 'low' can never lower the headline: while A is at most 2, the headline is at most 6, and "
        + "the limit is 6. "
        + "Write a limit below 6, or remove the limit.",
        Linted.Rubric(
            Dimensions.Replace("60 }", "60, on-missing: floor }")
                + "caps:\n  low: { when: { A: at most 2 }, limit: { headline: 6, Q: 2 }, because: Why. }\n"));

    [Theory]
    [InlineData("first: { when: { A: at most 2 }, limit: { Q: 5 }", "second: { when: { A: at most 3 }, limit: { Q: 4 }", "first", "second",
        "4, which is below its 5")]
    [InlineData("first: { when: { A: at most 3 }, limit: { Q: 4 }", "second: { when: { A: at most 2, C: at most 5 }, limit: { Q: 5 }",
        "second", "first", "4, which is below its 5")]
    [InlineData("first: { when: { A: at most 3 }, limit: { Q: 4 }", "second: { when: { A: at most 3 }, limit: { Q: 4 }", "second", "first",
        "the same score")]
    public void A_cap_that_another_always_overrules_is_reported(string first, string second, string told, string other, string how) =>
        Assert.Contains(
        $"the cap '{told}' has no effect: when it applies, '{other}' applies too and limits 'Q' to {how}. Change its conditions, or "
        + $"remove it.",
        Assert.Single(Linted.Rubric($"{Dimensions}caps:\n  {first}, because: Why. }}\n  {second}, because: Why. }}\n").Split('\n')));

    [Theory]
    [InlineData("low: { when: { A: at most 2 }, limit: { Q: 5.1 }, because: Why. }")]
    [InlineData("low: { when: { C: at most 2 }, limit: { Q: 9.9 }, because: Why. }")]
    [InlineData(
        "first: { when: { A: at most 2 }, limit: { Q: 4 }, because: W. }\n  second: { when: { A: at most 3 }, limit: { Q: 5 }, because: "
        + "W. }")]
    [InlineData(
        "first: { when: { A: at most 2 }, limit: { Q: 4 }, because: W. }\n  second: { when: { C: at most 3 }, limit: { Q: 3 }, because: "
        + "W. }")]
    [InlineData(
        "low: { when: { A: at most 2 }, limit: { Q: 6 }, because: W. }\nscenarios: { s: { title: S, emphasis: { A: 0.1 }, because: W. } }")]
    public void A_cap_that_can_bind_somewhere_is_well(string caps) => Assert.Equal("", Linted.Rubric($"{Dimensions}caps:\n  {caps}\n"));

    [Fact]
    public void A_composite_that_may_be_without_a_score_does_not_hold_its_parent_down()
    {
        const string Cap = "caps: { low: { when: { A: at most 2 }, limit: { headline: 8 }, because: Why. } }\n";
        Assert.NotEqual("", Linted.Rubric(Dimensions + Cap));
        Assert.Equal("", Linted.Rubric(Dimensions.Replace("Q: { ", "Q: { min-completeness: 0.9, ") + Cap));
        Assert.Equal("", Linted.Rubric(Dimensions.Replace("40 }", "40, on-missing: decline }") + Cap));
        Assert.NotEqual("", Linted.Rubric(Dimensions.Replace("Q: { ", "Q: { on-missing: floor, min-completeness: 0.9, ") + Cap));
    }

    [Fact]
    public void No_dossier_reaches_beyond_what_a_target_is_said_to_reach()
    {
        var (fired, low) = (0, 0);
        Gen.Select(Sketches.Any, Values.Array[24], Gen.Int[0, 3]).Holds((sketch, values, pick) =>
        {
            var rubric = new CompiledRubric(sketch.BuildRubric());
            var weightings = rubric.Scenarios.Select(s => s.Weights(rubric.Weight)).Prepend(rubric.Weight).ToArray();
            var given = Enumerable.Range(0, rubric.Count).Select(n => values[n % values.Length]).ToArray();
            for (var cap = 0; cap < rubric.Caps.Length; cap++)
            {
                var held = (CriterionValue[])given.Clone();
                foreach (var (node, atMost) in rubric.Caps[cap].When)
                {
                    held[node] = new(Outcome.Scored, atMost);
                }

                foreach (var weights in weightings)
                {
                    var reaches = new CapBoundsByNode(rubric);
                    reaches.Add(new(rubric, weights));
                    var evaluation = Evaluated.By(rubric, weights, held);
                    Assert.True(evaluation.CapFired[cap]);
                    for (var limit = 0; limit < rubric.Caps[cap].Limits.Length; limit++)
                    {
                        // What is at the limit already is not followed further.
                        var (node, reach) = (rubric.Caps[cap].Limits[limit].Node, reaches.Of(cap, limit));
                        Interlocked.Increment(ref fired);
                        Interlocked.Add(ref low, reach < 1 ? 1 : 0);
                        Assert.True(
                            evaluation.Outcome[node] != Outcome.Scored || evaluation.Uncapped[node] <= reach + 1e-9,
                            $"cap {cap} on {node}: {evaluation.Uncapped[node]:R} is beyond {reach:R}");
                    }
                }
            }
        }, iter: 1250);
        Assert.True(fired > Law.Many(500) && low > Law.Many(250), $"{fired} and {low} are too few to show anything.");
    }
}
