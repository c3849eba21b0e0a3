using CsCheck;

namespace ScoringFramework.Tests.Generators;

/// <summary>Caps on any criteria, limiting any composites or the headline.</summary>
internal static class Caps
{
    private static readonly Gen<decimal> Conditions = Gen.OneOf(0m, 0.25m, 0.5m, 0.9m);

    private static readonly Gen<decimal> Limits = Gen.Frequency((1, Gen.OneOf(0m, 1m)), (4, Gen.Int[1, 99].Select(i => i / 100m)));

    public static Gen<AnyCap[]> Some { get; } = Gen.Select(
        Gen.Select(Gen.Int[0, 50], Conditions).Array[1, 2], Gen.Select(Gen.Int[0, 20], Limits).Array[1, 2],
        (when, limits) => new AnyCap(when, limits)).Array[0, 3];
}

/// <summary>A cap that does not know the tree yet.</summary>
public sealed record AnyCap((int Pick, decimal AtMost)[] When, (int Pick, decimal Limit)[] Limits)
{
    public CapSketch For(RubricSketch rubric, string id)
    {
        var criteria = rubric.Criteria.Select(c => c.Id).ToArray();
        var targets = rubric.All.OfType<CompositeSketch>().Select(c => c.Id).Prepend(CapLimit.Headline).ToArray();
        return new(
            id,
            When.Select(w => (criteria[w.Pick % criteria.Length], w.AtMost)).DistinctBy(w => w.Item1).ToValueList(),
            Limits.Select(l => (targets[l.Pick % targets.Length], l.Limit)).DistinctBy(l => l.Item1).ToValueList());
    }
}
