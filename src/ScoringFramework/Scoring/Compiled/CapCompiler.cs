using System.Collections.Immutable;

namespace ScoringFramework.Scoring;

/// <summary>Turns the ids and scores of a rubric's caps and floors into nodes and places.</summary>
/// <param name="tree">The rubric.</param>
/// <param name="nodeOf">The node of an id; below 0 for none.</param>
/// <param name="isCriterion">Whether a node is a criterion.</param>
internal sealed class CapCompiler(RubricTree tree, Func<string, int> nodeOf, Func<int, bool> isCriterion)
{
    /// <summary>The floors, then the caps.</summary>
    public ImmutableArray<CompiledCap> All() =>
        [.. tree.Rubric.Floors.Select(f => Compile(f, isFloor: true)), .. tree.Rubric.Caps.Select(c => Compile(c, isFloor: false))];

    public CompiledCap Compile(Cap cap, bool isFloor) => new(cap.Id, Lists(cap), [.. cap.Limits.Select(l => Limit(l, isFloor))])
    {
        IsFloor = isFloor,
        Some = cap.WhenCount is { } count ? (count.AtLeast, [.. count.Of.Select(Condition)]) : null,
    };

    private ImmutableArray<ImmutableArray<CompiledCondition>> Lists(Cap cap) =>
        cap.WhenAny is { Count: > 0 } any ? [.. any.Select(list => List(cap.When.Concat(list.All)))] : [List(cap.When)];

    private ImmutableArray<CompiledCondition> List(IEnumerable<Condition> all) => [.. all.Select(Condition)];

    private (int Node, double Limit, bool IsUpper) Limit(CapLimit limit, bool isFloor)
    {
        var layout = tree.LayoutOf(limit.Target);
        return (nodeOf(limit.Target), layout.Scale.ToUnit(limit.Limit), isFloor == (layout.Better == Better.Lower));
    }

    private CompiledCondition Condition(Condition condition)
    {
        var (node, layout) = (nodeOf(condition.Dimension), tree.LayoutOf(condition.Dimension));
        var isPlace = condition.Comparison == Comparison.AtMost && node >= 0 && isCriterion(node)
            && !layout.Scale.IsOpen && layout.Rounding is { To: null, Direction: RoundingDirection.Nearest };
        var scale = new CompiledScale(layout.Scale, layout.Rounding, layout.Better);
        return new(node, condition.Comparison, condition.Limit)
        {
            Scale = scale,
            AtMost = isPlace ? DisplayedPlace.HighestAtMost(scale, condition.Limit) : null,
        };
    }
}
