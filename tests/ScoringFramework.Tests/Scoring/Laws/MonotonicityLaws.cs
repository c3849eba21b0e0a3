using CsCheck;
using ScoringFramework.Tests.Generators;
using ScoringFramework.Tests.Reference;

namespace ScoringFramework.Tests.Scoring.Laws;

public sealed class MonotonicityLaws
{
    [Fact]
    public void Raising_a_criterion_never_lowers_the_headline() =>
        Gen.Select(Sketches.Any, Gen.Int[0, 50], Gen.OneOf(0m, 0.000000000003m, 0.01m, 0.3m, 1m)).Holds((sketch, pick, rise) =>
        {
            var before = sketch.Score();
            var scored = sketch.Criteria.Where(c => before[c.Id].Outcome == Outcome.Scored).ToArray();
            if (scored.Length == 0)
            {
                return;
            }

            var criterion = scored[pick % scored.Length];
            var unit = criterion.Given.Score
                ?? Math.Round((decimal)((before[criterion.Id].Unrounded!.Value - (double)before.Scale.Min) / (double)before.Scale.Span),
                    12);
            var after = sketch.Hold(criterion.Id, Math.Min(1, unit + rise)).Score();

            Assert.Equal(before.Headline.Outcome, after.Headline.Outcome);
            AssertNotBelow(before.Headline.Unrounded, after.Headline.Unrounded, Tolerance.Of(before.Scale));
            AssertNotBelow((double?)before.Headline.Score, (double?)after.Headline.Score, 0);
            Assert.All(before.Scenarios.Zip(after.Scenarios), s => AssertNotBelow((double?)s.First.Score, (double?)s.Second.Score, 0));
            AssertNotBelow((double?)before.Expected?.Score, (double?)after.Expected?.Score, 0);
        }, iter: 800);

    private static void AssertNotBelow(double? before, double? after, double tolerance) =>
        Assert.False(after < before - tolerance, $"{before:R} fell to {after:R}");
}
