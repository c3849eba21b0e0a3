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
            var end = criterion.Better == Better.Higher ? criterion.Scale!.Max : criterion.Scale!.Min;
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
            var same = other.Ledger.SingleOrDefault(l => (l.Kind, l.Id, l.Target) == (line.Kind, line.Id, line.Target))?.Value ?? 0;
            Assert.Equal(line.Value, same, Within(card));
        }
    }, iter: 600);

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
    public void A_rubric_is_read_back_as_it_was_written() => MethodTrees.Any.Holds(
        tree => Assert.Equal(tree.Rubric, RubricFile.Parse(RubricFile.ToYaml(tree.Rubric)).ValueOrThrow()), iter: 300);

    private static Rubric Reversed(Rubric rubric) => rubric with { Dimensions = Reversed(rubric.Dimensions) };

    private static ValueList<Dimension> Reversed(ValueList<Dimension> dimensions) => dimensions.Reverse()
        .Select(d => d is Composite c ? c with { Dimensions = Reversed(c.Dimensions) } : d).ToValueList();

    private static double Within(Scorecard card) =>
        1e-10 * Math.Max(Math.Max((double)card.Scale.Span, Math.Abs(card.Headline.Unrounded ?? 0)),
            card.Ledger.Select(l => Math.Abs(l.Value)).DefaultIfEmpty(0).Max());
}
