using CsCheck;
using ScoringFramework.Tests.Generators;

namespace ScoringFramework.Tests.Changes;

/// <summary>Changes between rubrics of all kinds: their parts sum to the difference, and nothing is left over.</summary>
public sealed class MethodChangeLaws
{
    private static readonly Aggregation[] Kinds = [Aggregation.Arithmetic, Aggregation.Sum(), Aggregation.Geometric, Aggregation.Minimum,
        Aggregation.Sum(3)];

    private static Gen<(MethodTree Before, MethodTree After)> Pairs { get; } = Gen.Select(MethodTrees.Any, Gen.Int[0, 1_000_000])
        .Select((tree, seed) => (tree, Changed(tree, new(seed))))
        .Where((_, after) => RubricValidator.Check(after.Rubric).All(p => p.Severity != Severity.Error));

    [Fact]
    public void The_parts_sum_to_the_difference() => Pairs.Holds((before, after) =>
    {
        var change = Change.Between(before.Score(), after.Score());
        var difference = change.After.Unrounded!.Value - change.Before.Unrounded!.Value;

        // Only what has no score can decline a composite.
        Assert.True(HasMissing(before) || HasMissing(after) || change.Parts.All(p => p.Kind != CauseKind.Publication));
        Assert.Equal(difference, change.Parts.Where(p => p.Kind != CauseKind.Rounding)
            .Sum(p => p.Value), 1e-8 * Math.Max(1, Math.Abs(difference)));
    }, iter: 400);

    [Fact]
    public void Another_kind_is_one_cause_with_what_is_below_it()
    {
        var mean = RubricFile.Parse("rubric: r\nversion: 1.0.0\nscale: 50\ndimensions: { A: { scale: 40 }, B: { scale: 10 } }")
            .ValueOrThrow();
        var sum = RubricFile.Parse(
            "rubric: r\nversion: 2.0.0\naggregate: sum\ndimensions: { A: { scale: 40, times: 2 }, B: { scale: 10 } }").ValueOrThrow();
        var scores = new Dictionary<string, decimal> { ["A"] = 30, ["B"] = 4 };

        var change = Change.Between(new MethodTree(mean, scores).Score(), new MethodTree(sum, scores).Score());

        var part = Assert.Single(change.Parts, p => p.Kind != CauseKind.Rounding);
        Assert.Equal((CauseKind.Aggregation, "arithmetic", "sum"), (part.Kind, part.Before!.Text, part.After!.Text));
        Assert.Equal(64m - 28.75m, change.Difference);
    }

    [Fact]
    public void A_deduction_that_was_added_is_a_cause_of_its_own()
    {
        var before = RubricFile.Parse("rubric: r\nversion: 1.0.0\naggregate: sum\ndimensions: { A: { scale: 40 }, B: { scale: 10 } }")
            .ValueOrThrow();
        var after = RubricFile.Parse(
            "rubric: r\nversion: 2.0.0\naggregate: sum\ndimensions: { A: { scale: 40 }, B: { scale: 10 }, C: { scale: 9, better: lower } "
                + "}").ValueOrThrow();
        var scores = new Dictionary<string, decimal> { ["A"] = 30, ["B"] = 4 };

        var change = Change.Between(
            new MethodTree(before, scores).Score(),
            new MethodTree(after, new Dictionary<string, decimal>(scores) { ["A"] = 28, ["C"] = 5 }).Score());

        Assert.Equal(
            [(CauseKind.Added, "C", -5m), (CauseKind.Rescored, "A", -2m)],
            change.Parts.Where(p => p.Kind != CauseKind.Rounding).Select(p => (p.Kind, p.Id!, Math.Round((decimal)p.Value, 9))));
    }

    private static bool HasMissing(MethodTree tree) =>
        tree.Rubric.AllDimensions.Any(d => d is Criterion && !tree.Scores.ContainsKey(d.Id));

    private static MethodTree Changed(MethodTree tree, Random random)
    {
        var dimensions = tree.Rubric.AllDimensions.ToArray();
        var (kind, target, moved) = (Kinds[random.Next(Kinds.Length)], dimensions[random.Next(dimensions.Length)].Id, random.Next(4));
        var rubric = tree.Rubric with { Dimensions = Map(tree.Rubric.Dimensions) };
        var scores = tree.Scores.ToDictionary(s => s.Key, s => random.Next(3) == 0 ? Middle(tree.Rubric.Find(s.Key)!.Scale!) : s.Value);
        return new(rubric.Aggregation.IsOfScores ? rubric with { Scale = ScaleLayout.HeadOf(rubric) } : rubric, scores);

        ValueList<Dimension> Map(ValueList<Dimension> all) =>
            all.Select(d => d.Id == target ? Turn(d) : d is Composite c ? c with { Dimensions = Map(c.Dimensions) } : d)
            .ToValueList();

        Dimension Turn(Dimension d) => (moved, d) switch
        {
            (0, Composite c) => c with { Aggregation = kind, Curve = null, Dimensions = Plain(c.Dimensions) },
            (1, _) => d with { Better = d.Better == Better.Higher ? Better.Lower : Better.Higher },
            (2, { Times: not null }) => d with { Times = d.Times * 2 },
            (2, { Exponent: not null }) => d with { Exponent = d.Exponent * 2 },
            (2, _) => d with { Weight = d.Weight * 2 },
            _ => d with { Scale = d.Scale! with { Max = d.Scale.Max + 2 } },
        };

        static ValueList<Dimension> Plain(ValueList<Dimension> all) =>
            all.Select(d => d with { Weight = 1, Times = null, Exponent = null }).ToValueList();

        static decimal Middle(Scale scale) => (scale.Min + scale.Max) / 2;
    }
}
