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

        Assert.Equal(card.Headline.Unrounded ?? 0, card.Ledger.Sum(l => l.Value), Tolerance.Of(card.Scale));
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

    [Fact]
    public void No_line_is_longer_than_the_scale() => Sketches.Any.Holds(sketch =>
    {
        var card = sketch.Score();

        Assert.All(card.Ledger.Where(l => l.Kind != LedgerKind.Base),
            l => Assert.InRange(Math.Abs(l.Value), 0, (double)card.Scale.Span * (1 + 1e-12)));
    }, iter: 300);

    [Fact]
    public void What_criteria_bring_does_not_depend_on_any_limit() => Capped.Holds((sketch, limits) =>
    {
        var (card, other) = (sketch.Score(), WithLimits(sketch, limits).Score());

        Assert.Equal(Brought(card), Brought(other));

        static IEnumerable<double> Brought(Scorecard card) => card.Ledger.Where(l => l.Kind != LedgerKind.Cap).Select(l => l.Value);
    }, iter: 300);

    [Fact]
    public void The_caps_lines_are_what_the_headline_lacks_of_the_one_without_caps() => Capped.Holds((sketch, limits) =>
    {
        var (card, free) = (WithLimits(sketch, limits).Score(), (sketch with { Caps = [] }).Score());

        Assert.Equal(
            (card.Headline.Unrounded - free.Headline.Unrounded) ?? 0,
            card.Ledger.Where(l => l.Kind == LedgerKind.Cap).Sum(l => l.Value), Tolerance.Of(card.Scale));
    }, iter: 300);

    [Fact]
    public void A_line_moves_no_further_than_a_limit_on_the_headline_does() =>
        Gen.Select(Sketches.Any, Gen.Int[0, 1000], Gen.OneOf(1, 10, 100)).Holds(
        (sketch, limit, moved) =>
        {
            var nearlyAlways = new CapSketch("nearly-always", [(sketch.Criteria.First().Id, 0.99m)], [(CapLimit.Headline, limit / 1000m)]);
            var card = (sketch with { Caps = [nearlyAlways, .. sketch.Caps] }).Score();
            var raised = nearlyAlways with { Limits = [(CapLimit.Headline, Math.Min(1, (limit + moved) / 1000m))] };
            var other = (sketch with { Caps = [raised, .. sketch.Caps] }).Score();

            var most = ((double)card.Scale.Span * moved / 1000) + Tolerance.Of(card.Scale);
            foreach (var key in Keys(card).Union(Keys(other)).ToArray())
            {
                Assert.InRange(Math.Abs(Value(card, key) - Value(other, key)), 0, most);
            }
        }, iter: 300);

    private static Gen<(RubricSketch Sketch, int[] Limits)> Capped { get; } =
        Gen.Select(Sketches.Any.Where(s => s.Caps.Count > 0), Gen.OneOf(0, 1, 50, 100).Array[8], (sketch, limits) => (sketch, limits));

    private static RubricSketch WithLimits(RubricSketch sketch, int[] limits)
    {
        var next = 0;
        return sketch with
        {
            Caps = sketch.Caps.Select(
                c => c with { Limits = c.Limits.Select(l => (l.Target, limits[next++ % limits.Length] / 100m)).ToValueList() })
                .ToValueList(),
        };
    }

    private static IEnumerable<(LedgerKind Kind, string? Id, string? Target)> Keys(Scorecard card) =>
        card.Ledger.Select(l => (l.Kind, l.Id, l.Target));

    private static double Value(Scorecard card, (LedgerKind Kind, string? Id, string? Target) key) =>
        card.Ledger.SingleOrDefault(l => (l.Kind, l.Id, l.Target) == key)?.Value ?? 0;
}
