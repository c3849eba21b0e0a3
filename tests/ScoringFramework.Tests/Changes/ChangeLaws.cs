using CsCheck;
using ScoringFramework.Tests.Generators;

namespace ScoringFramework.Tests.Changes;

public sealed class ChangeLaws
{
    [Fact]
    public void A_thing_does_not_differ_from_itself() => Sketches.Any.Holds(sketch =>
    {
        var change = Change.Between(sketch.Score(), sketch.Score());
        Assert.True(change.IsEmpty);
        Assert.Equal(change.Before.Score is null ? null : 0m, change.Difference);
    }, iter: 100);

    [Fact]
    public void The_parts_sum_to_the_change() =>
        ChangedSketches.Any.Holds(pair => AssertSums(pair.Before.Score(), pair.After.Score()), iter: 150);

    [Fact]
    public void The_parts_sum_to_the_change_between_any_two_rubrics() =>
        Gen.Select(Sketches.Any, Sketches.Any).Holds((a, b) => AssertSums(a.Score(), b.Score()), iter: 100);

    [Fact]
    public void The_way_back_gives_the_negatives_part_by_part() => ChangedSketches.Any.Holds(AssertWayBack, iter: 150);

    // A scale with a wider one after it; a weight of a billionth that decides where its siblings do not apply.
    [Theory]
    [InlineData("43DdQ7ibQy71")]
    [InlineData("7twbQHwKb0q1")]
    public void The_way_back_gives_the_negatives_where_it_once_did_not(string start) =>
        AssertWayBack(ChangedSketches.Any.Generate(PCG.Parse(start), null, out Size _));

    // Every order of the changes is walked with the real engine, one criterion after the other.
    [Fact]
    public void The_parts_of_rescored_criteria_are_their_mean_effects_over_all_orders() =>
        ChangedSketches.Rescored.Where(IsPlain).Holds(pair =>
    {
        var (before, after) = (pair.Before.Score(), pair.After.Score());
        var change = Change.Between(before, after);
        var changed = pair.After.Criteria.Where(c => c.Given != pair.Before.Criteria.Single(b => b.Id == c.Id).Given).ToArray();
        var ids = change.Parts.Where(p => p.Id is not null && p.Kind != CauseKind.Cap).Select(p => p.Id!).ToArray();
        if (change.Difference is null || ids.Length is 0 or > 4)
        {
            return;
        }

        var expected = ids.ToDictionary(id => id, _ => 0.0);
        var orders = Orders(ids).ToArray();
        foreach (var order in orders)
        {
            var sketch = pair.Before;
            var last = before.Headline.Unrounded!.Value;
            foreach (var id in order)
            {
                sketch = sketch.Map(d => d.Id == id ? changed.Single(c => c.Id == id) : d);
                var next = sketch.Score().Headline.Unrounded!.Value;
                expected[id] += (next - last) / orders.Length;
                last = next;
            }
        }

        Assert.All(change.Parts.Where(p => p.Id is not null),
            p => Assert.Equal(expected[p.Id!], p.Value, 1e-10 * (double)before.Scale.Span));
    }, iter: 150);

    [Fact]
    public void A_change_of_a_dimension_sums_as_the_headlines_does() => ChangedSketches.Any.Holds(pair =>
    {
        var (before, after) = (pair.Before.Score(), pair.After.Score());
        foreach (var id in before.Dimensions.Select(d => d.Id).Intersect(after.Dimensions.Select(d => d.Id)).Take(3))
        {
            AssertSums(before, after, id);
        }
    }, iter: 100);

    [Fact]
    public void A_rubric_that_only_rewords_moves_no_number() => Sketches.Any.Holds(sketch =>
    {
        var before = sketch.BuildDossier();
        var reworded = before.Rubric with
        {
            Title = "Other words",
            About = "Other words.",
            Dimensions = [.. before.Rubric.Dimensions.Select(Reword)]
        };
        var change = Change.Between(before.Score(), (before with { Rubric = reworded }).Score());
        Assert.Empty(change.Parts);
        Assert.Equal(change.Before.Unrounded, change.After.Unrounded);
        Assert.All(change.Events, e => Assert.Contains(e.Kind, new[] { EventKind.Reasoning, EventKind.Level }));
    }, iter: 100);

    private static Dimension Reword(Dimension dimension) => (dimension with
    {
        Title = $"Other {dimension.Title}",
        About = "Other words.",
        Levels = [.. dimension.Levels.Select(l => l with { Text = $"Other {l.Text}" })],
    }) switch
    {
        Composite c => c with { Dimensions = [.. c.Dimensions.Select(Reword)] },
        Criterion c => c with { Asks = "Other words?" },
        var other => other,
    };

    private static void AssertWayBack((RubricSketch Before, RubricSketch After) pair)
    {
        var (before, after) = (pair.Before.Score(), pair.After.Score());
        var (forth, back) = (Values(Change.Between(before, after)), Values(Change.Between(after, before)));
        Assert.Equal(forth.Keys.Order(), back.Keys.Order());
        var tolerance = 1e-12 * 200 * Math.Max(1, forth.Count);
        Assert.All(forth, part => Assert.Equal(part.Value, -back[part.Key], tolerance));
    }

    private static void AssertSums(Scorecard before, Scorecard after, string? of = null)
    {
        var change = Change.Between(before, after, of);
        if (change.Difference is not { } difference)
        {
            Assert.Empty(change.Parts);
            return;
        }

        var span = (double)Math.Max(before.Scale.Span, after.Scale.Span);
        Assert.Equal((double)difference, change.Parts.Sum(p => p.Value), 1e-12 * span);
        Assert.Equal(difference, change.Parts.Sum(p => p.Displayed));
        Assert.All(change.Parts, p => Assert.True(double.IsFinite(p.Value)));
    }

    // Nothing may decline in between: then the engine gives a number for every order.
    private static bool IsPlain((RubricSketch Before, RubricSketch After) pair) =>
        pair.Before is { MinCompleteness: null, OnMissing: not MissingRule.Decline }
        && pair.Before.All.All(d => d is { OnMissing: not MissingRule.Decline } and not CompositeSketch { MinCompleteness: not null })
        && pair.Before.Score().Headline.Outcome == Outcome.Scored;

    // A criterion that is declined in one direction is newly scored in the other.
    private static Dictionary<string, double> Values(Change change) => change.Parts.ToDictionary(p => p.Kind switch
    {
        CauseKind.Added or CauseKind.Removed or CauseKind.Moved => $"structure {p.Id}",
        CauseKind.Rescored or CauseKind.Measured or CauseKind.Checked or CauseKind.Scored or CauseKind.Declined or CauseKind.Missing
            or CauseKind.NotApplicable =>
            $"dossier {p.Id}",
        _ => $"{p.Kind} {p.Id}",
    }, p => p.Value);

    private static IEnumerable<string[]> Orders(string[] ids) => ids.Length <= 1
        ? [ids]
        : ids.SelectMany(first => Orders([.. ids.Where(i => i != first)]).Select(rest => (string[])[first, .. rest]));
}
