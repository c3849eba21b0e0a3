using CsCheck;
using ScoringFramework.Tests.Generators;
using ScoringFramework.Tests.Reference;

namespace ScoringFramework.Tests.Scoring.Laws;

public sealed class HeadlineLaws
{
    [Fact]
    public void Every_score_lies_on_the_scale() => Sketches.Any.Holds(sketch =>
    {
        var card = sketch.Score();
        var scores = card.Dimensions.Select(d => (d.Score, d.Unrounded)).Append((card.Headline.Score, card.Headline.Unrounded))
            .Concat(card.Scenarios.Select(s => (s.Score, (double?)s.Score))).Append((card.Expected?.Score, (double?)card.Expected?.Score));

        Assert.All(scores, s =>
        {
            var (displayed, unrounded) = s;
            Assert.Equal(displayed is null, unrounded is null);
            Assert.InRange(displayed ?? card.Scale.Min, card.Scale.Min, card.Scale.Max);
            Assert.InRange(unrounded ?? (double)card.Scale.Min, (double)card.Scale.Min, (double)card.Scale.Max);
        });
    }, iter: 300);

    [Fact]
    public void The_headline_lies_within_its_bounds() => Sketches.Any.Holds(sketch =>
    {
        var card = sketch.Score();

        Assert.Equal(card.Headline.Outcome == Outcome.NotApplicable, card.Headline.Bounds is null);
        if (card.Headline.Bounds is { } bounds)
        {
            Assert.True(bounds.Low <= bounds.High, $"low {bounds.Low}, high {bounds.High}");
            Assert.InRange((card.Headline.Score ?? bounds.Low)!.Value, bounds.Low!.Value, bounds.High!.Value);
        }
    }, iter: 300);

    [Fact]
    public void The_bounds_meet_when_everything_that_applies_is_scored() => Sketches.Any.Holds(sketch =>
    {
        var card = sketch.Score();
        if (card.Dimensions.All(d => d.Outcome is Outcome.Scored or Outcome.NotApplicable) && card.Headline.Bounds is { } bounds)
        {
            Assert.Equal((card.Headline.Score, card.Headline.Score), (bounds.Low, bounds.High));
            Assert.Equal(1, card.Headline.Completeness!.Value, 1e-12);
        }
    }, iter: 500);

    [Fact]
    public void An_upside_is_what_the_headline_gains_with_the_criterion_at_the_top() =>
        Gen.Select(Sketches.Any, Gen.Int[0, 50]).Holds((sketch, pick) =>
        {
            var card = sketch.Score();
            var criterion = sketch.Criteria.ElementAt(pick % sketch.Criteria.Count());
            if (card[criterion.Id].Upside is { } upside)
            {
                var raised = sketch.Hold(criterion.Id, 1).Score().Headline.Score;
                Assert.Equal(Math.Max(0, raised!.Value - card.Headline.Score!.Value), upside);
            }
        }, iter: 300);
}
