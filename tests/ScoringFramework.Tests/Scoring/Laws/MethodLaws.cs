using ScoringFramework.Tests.Generators;

namespace ScoringFramework.Tests.Scoring.Laws;

/// <summary>What holds for every rubric, whatever kinds it mixes.</summary>
public sealed class MethodLaws
{
    [Fact]
    public void The_generated_rubrics_are_valid() => MethodTrees.Any.Holds(
        tree => Assert.Equal([], RubricValidator.Check(tree.Rubric).Where(p => p.Severity == Severity.Error).Select(p => p.ToString())),
            iter: 500);

    [Fact]
    public void The_lines_sum_to_the_unrounded_headline() => MethodTrees.Any.Holds(tree =>
    {
        var card = tree.Score();

        Assert.Equal(card.Headline.Unrounded!.Value, card.Ledger.Sum(l => l.Value), Within(card));
        Assert.Equal(card.Headline.Score, card.Ledger.Sum(l => l.Displayed));
    }, iter: 3000);

    [Fact]
    public void A_better_score_never_makes_a_worse_headline() => MethodTrees.Any.Holds(tree =>
    {
        var before = tree.Score();
        var better = tree.Rubric.Better == Better.Higher ? 1 : -1;
        foreach (var (id, score) in tree.Scores)
        {
            var criterion = tree.Rubric.Find(id)!;
            var end = criterion.Better == Better.Lower ? criterion.Scale!.Min
                : criterion.Scale!.IsOpen ? (score * 2) + 5 : criterion.Scale.Max;
            foreach (var raised in new[] { end, (score + end) / 2 })
            {
                var after = tree.Score(new Dictionary<string, decimal>(tree.Scores) { [id] = raised });
                Assert.True((after.Headline.Unrounded - before.Headline.Unrounded) * better >= -Within(before),
                    $"{id} from {score} to {raised}");
            }
        }
    }, iter: 600);

    [Fact]
    public void Bounds_enclose_whatever_the_open_scores_are() => MethodTrees.Any.Holds(tree =>
    {
        if (tree.Rubric.Aggregation.OnScores || tree.Rubric.AllDimensions.Any(d => d is Composite { Aggregation.OnScores: true }))
        {
            // Of scores on unlike scales, the mean without one that is missing need not be between those with it.
            return;
        }

        var known = tree.Scores.Where((_, i) => i % 3 != 0).ToDictionary();
        var open = tree.Score(known).Headline.Bounds;
        var score = tree.Score().Headline.Score!.Value;
        if (open is not null)
        {
            Assert.True((open.Low ?? score) <= score && score <= (open.High ?? score), $"{open.Low} to {open.High}, and {score}");
        }
    }, iter: 600);

    [Fact]
    public void The_order_of_siblings_changes_nothing() => MethodTrees.Any.Holds(tree =>
    {
        var (card, other) = (tree.Score(), (tree with { Rubric = Reversed(tree.Rubric) }).Score());

        Assert.Equal(card.Headline.Unrounded!.Value, other.Headline.Unrounded!.Value, Within(card));
        foreach (var line in card.Ledger)
        {
            Assert.Equal(line.Value, Value(other, (line.Kind, line.Id, line.Target)), 10 * Within(card));
        }
    }, iter: 600);

    [Fact]
    public void The_headline_and_every_line_are_continuous_in_every_limit() => MethodTrees.Any.Holds(tree =>
    {
        var rubric = tree.Rubric;
        var before = tree.Score();
        for (var i = 0; i < rubric.Caps.Count + rubric.Floors.Count; i++)
        {
            var isFloor = i >= rubric.Caps.Count;
            var limit = isFloor ? rubric.Floors[i - rubric.Caps.Count] : rubric.Caps[i];
            if (JumpsAbove(rubric, limit.Limits[0].Target))
            {
                continue;
            }

            double Moved(decimal by)
            {
                var moved = limit with { Limits = [limit.Limits[0] with { Limit = limit.Limits[0].Limit + by }] };
                var other = (tree with
                {
                    Rubric = isFloor ? rubric with { Floors = rubric.Floors.Select(f => f.Id == limit.Id ? moved : f).ToValueList() }
                        : rubric with { Caps = rubric.Caps.Select(c => c.Id == limit.Id ? moved : c).ToValueList() },
                }).Score();
                return Keys(before).Union(Keys(other)).Select(k => Math.Abs(Value(before, k) - Value(other, k)))
                    .Append(Math.Abs(before.Headline.Unrounded!.Value - other.Headline.Unrounded!.Value)).Max();
            }

            // A root near 0 is continuous and steep: what a step of 1e-10 moves is far less than what one of 0.01 does.
            var (far, near) = (Moved(0.01m), Moved(0.0000000001m));
            Assert.True(near <= Math.Max(1e-4 * Math.Max(1, Math.Abs(before.Headline.Unrounded!.Value)), far * 0.5),
                $"{limit.Id}: {near} after 1e-10, {far} after 0.01");
        }
    }, iter: 1000);

    [Fact]
    public void No_line_is_longer_than_the_scale_where_nothing_is_signed() => MethodTrees.Any.Holds(tree =>
    {
        var card = tree.Score();
        if (tree.Rubric.Aggregation.IsMean && tree.Rubric.Aggregation.Kind != AggregationKind.Arithmetic)
        {
            Assert.All(card.Ledger.Where(l => l.Id is not null), l =>
                Assert.InRange(Math.Abs(l.Value), 0, (double)card.Scale.Span * (1 + 1e-9)));
        }
    }, iter: 1000);

    [Fact]
    public void Displayed_lines_are_within_a_step_of_a_coarse_rounding() => MethodTrees.Any.Holds(tree =>
    {
        foreach (var direction in Enum.GetValues<RoundingDirection>())
        {
            var card = (tree with { Rubric = tree.Rubric with { Rounding = Rounding.ToStep(5, direction) } }).Score();

            Assert.Equal(card.Headline.Score, card.Ledger.Sum(l => l.Displayed));
            Assert.All(card.Ledger, l => Assert.Equal(l.Value, (double)l.Displayed, 6.0));
            Assert.All(card.Ledger.Where(l => l.Value == 0), l => Assert.True(l.Displayed == 0 || card.Ledger.All(o => o.Value == 0)));
        }
    }, iter: 300);

    [Fact]
    public void A_rubric_is_read_back_as_it_was_written() => MethodTrees.Any.Holds(
        tree => Assert.Equal(tree.Rubric, RubricFile.Parse(RubricFile.ToYaml(tree.Rubric)).ValueOrThrow()), iter: 300);

    // A table and steps after a composite read what is displayed, and so jump.
    private static bool JumpsAbove(Rubric rubric, string target)
    {
        bool Jumps(Aggregation? kind, CompositeCurve? curve) => kind?.Kind == AggregationKind.Table || curve?.Curve is StepsCurve;
        bool Holds(ValueList<Dimension> below, string id) => below.Any(d => d.Id == id || (d is Composite c && Holds(c.Dimensions, id)));
        bool Within(ValueList<Dimension> all) => all.OfType<Composite>()
            .Any(c => (Holds(c.Dimensions, target) && Jumps(c.Aggregation, c.Curve)) || Within(c.Dimensions));
        return target != CapLimit.Headline && (Jumps(rubric.Aggregation, rubric.Curve) || Within(rubric.Dimensions));
    }

    private static IEnumerable<(LedgerKind Kind, string? Id, string? Target)> Keys(Scorecard card) =>
        card.Ledger.Select(l => (l.Kind, l.Id, l.Target));

    private static double Value(Scorecard card, (LedgerKind Kind, string? Id, string? Target) key) =>
        card.Ledger.SingleOrDefault(l => (l.Kind, l.Id, l.Target) == key)?.Value ?? 0;

    private static Rubric Reversed(Rubric rubric) => rubric with { Dimensions = Reversed(rubric.Dimensions) };

    private static ValueList<Dimension> Reversed(ValueList<Dimension> dimensions) => dimensions.Reverse()
        .Select(d => d is Composite c ? c with { Dimensions = Reversed(c.Dimensions) } : d).ToValueList();

    // 1e-12 of the headline's span; on an open scale, which has none, of the headline.
    private static double Within(Scorecard card) =>
        1e-12 * (card.Scale.IsOpen ? Math.Max(1, Math.Abs(card.Headline.Unrounded ?? 0)) : (double)card.Scale.Span);
}
