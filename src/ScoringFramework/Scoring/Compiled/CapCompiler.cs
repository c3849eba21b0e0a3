using System.Collections.Immutable;

namespace ScoringFramework.Scoring;

/// <summary>Turns the ids and scores of a rubric's caps and floors into nodes and places.</summary>
/// <param name="rubric">The rubric.</param>
/// <param name="nodeOf">The node of an id; below 0 for none.</param>
/// <param name="at">What is decided of a node.</param>
internal sealed class CapCompiler(Rubric rubric, Func<string, int> nodeOf, Func<int, CompiledNode> at)
{
    /// <summary>The floors, then the caps.</summary>
    public ImmutableArray<CompiledCap> All() =>
        [.. rubric.Floors.Select(f => Compile(f, isFloor: true)), .. rubric.Caps.Select(c => Compile(c, isFloor: false))];

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
        var node = nodeOf(limit.Target);
        return node < 0 ? (node, 0, true)
            : (node, at(node).Scale.Scale.ToUnit(limit.Limit), isFloor == (at(node).Scale.Better == Better.Lower));
    }

    private CompiledCondition Condition(Condition condition)
    {
        var node = nodeOf(condition.Dimension);
        var scale = node < 0 ? new(Scale.Default, Rounding.Default, Better.Higher) : at(node).Scale;
        var isPlace = condition.Comparison == Comparison.AtMost && node >= 0 && at(node).Composite is null && !scale.Scale.IsOpen
            && scale.Rounding is { To: null, Direction: RoundingDirection.Nearest };
        return new(node, condition.Comparison, condition.Limit)
        {
            Scale = scale,
            AtMost = isPlace ? DisplayedPlace.HighestAtMost(scale, condition.Limit) : null,
        };
    }
}
