using CsCheck;
using ScoringFramework.Tests.Generators;
using ScoringFramework.Tests.Reference;

namespace ScoringFramework.Tests.Scoring.Laws;

public sealed class LedgerLaws
{
    [Fact]
    public void The_lines_sum_to_the_unrounded_headline() => Sketches.Any.Holds(sketch =>
    {
        var card = sketch.Score();

        // Caps within caps make lines many times the headline that cancel; what is left of them is as exact as doubles of their size.
        var cancelled = 1e-15 * card.Ledger.Sum(l => Math.Abs(l.Value));
        Assert.Equal(card.Headline.Unrounded ?? 0, card.Ledger.Sum(l => l.Value), Tolerance.Of(card.Scale) + cancelled);
    }, iter: 300);

    [Fact]
    public void The_displayed_lines_sum_to_the_displayed_headline_exactly() => Sketches.Any.Holds(sketch =>
    {
        var card = sketch.Score();

        Assert.Equal(card.Headline.Score ?? 0, card.Ledger.Sum(l => l.Displayed));
    }, iter: 300);

    [Fact]
    public void A_displayed_line_is_less_than_a_step_from_its_value() => Sketches.Any.Holds(sketch =>
    {
        var card = sketch.Score();
        var step = Math.Pow(10, -card.Rounding.Decimals);

        Assert.All(card.Ledger, l => Assert.Equal(l.Value, (double)l.Displayed, step * 1.000001));
    }, iter: 300);

    [Fact]
    public void A_composites_contribution_is_the_sum_of_its_lines_caps_included() => Sketches.Any.Holds(sketch =>
    {
        var card = sketch.Score();

        Assert.All(sketch.All, dimension =>
        {
            var below = dimension.WithAllBelow.Select(d => d.Id).ToHashSet();
            var lines = card.Ledger.Where(l => below.Contains(l.Target ?? l.Id ?? ""));
            Assert.Equal(card.Headline.Score is null ? null : lines.Sum(l => l.Displayed), card[dimension.Id].Contribution);
        });
    }, iter: 300);

    [Fact]
    public void Only_caps_take_away() => Sketches.Any.Holds(sketch =>
    {
        Assert.All(sketch.Score().Ledger, l => Assert.True(l.Kind switch
        {
            LedgerKind.Criterion => l.Value >= 0,
            LedgerKind.Cap => l.Value <= 0,
            _ => true,
        }));
    }, iter: 300);
}
