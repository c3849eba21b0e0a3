using System.Collections.Immutable;

namespace ScoringFramework.Scoring;

/// <summary>The limits of a tree in their order, floors before caps, found by what they limit and by what they look at.</summary>
internal sealed class CompiledCaps
{
    public static readonly CompiledCaps None = new([], _ => false);

    private readonly Dictionary<int, int[]> limitsOn;
    private readonly Dictionary<int, int[]> watching;

    /// <param name="all">The limits.</param>
    /// <param name="isComposite">Whether a node is a composite.</param>
    public CompiledCaps(ImmutableArray<CompiledCap> all, Func<int, bool> isComposite)
    {
        All = all;
        Limits = [.. all.SelectMany((cap, i) => cap.Limits.Select(limit => new CompiledLimit(i, limit.Node, limit.Limit, limit.IsUpper)))];
        limitsOn = Enumerable.Range(0, Limits.Length).GroupBy(i => Limits[i].Node).ToDictionary(g => g.Key, g => g.ToArray());
        watching = all.SelectMany((cap, i) => cap.Watched.Select(node => (Node: node, Cap: i))).Distinct()
            .GroupBy(c => c.Node, c => c.Cap).ToDictionary(g => g.Key, g => g.ToArray());
        IsLate = [.. all.Select(cap => cap.Watched.Any(isComposite))];
        WatchesComposites = IsLate.Contains(true);
    }

    public ImmutableArray<CompiledCap> All { get; }

    /// <summary>Whether each looks at a composite: then it is decided once that is evaluated.</summary>
    public ImmutableArray<bool> IsLate { get; }

    public bool WatchesComposites { get; }

    /// <summary>Every limit, in the order in which they apply.</summary>
    public ImmutableArray<CompiledLimit> Limits { get; }

    /// <summary>The limits on a composite, by their place in <see cref="Limits"/>, ascending.</summary>
    public ReadOnlySpan<int> On(int node) => Limits.Length == 0 ? [] : limitsOn.GetValueOrDefault(node);

    /// <summary>The caps and floors that look at a criterion, by their place in <see cref="All"/>, ascending.</summary>
    public ReadOnlySpan<int> Watching(int criterion) => Limits.Length == 0 ? [] : watching.GetValueOrDefault(criterion);
}

/// <summary>A cap or a floor whose conditions and limits are nodes and places.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Any">Lists of conditions, of which one must hold in full.</param>
/// <param name="Limits">The composites that it limits, to which place, and whether that is the highest or the lowest they can have.</param>
internal sealed record CompiledCap(
    string Id, ImmutableArray<ImmutableArray<CompiledCondition>> Any, ImmutableArray<(int Node, double Limit, bool IsUpper)> Limits)
{
    /// <summary>How many of how many conditions must hold as well; null for none.</summary>
    public (int AtLeast, ImmutableArray<CompiledCondition> Of)? Some { get; init; }

    /// <summary>Whether it is a floor.</summary>
    public bool IsFloor { get; init; }

    /// <summary>The nodes that its conditions look at.</summary>
    public IEnumerable<int> Watched => Any.SelectMany(all => all).Concat(Some?.Of ?? []).Select(c => c.Node);

    /// <summary>The conditions of a cap that has a single list of them, all on places; empty for others.</summary>
    public IEnumerable<(int Node, double AtMost)> When =>
        Any.Length == 1 && Some is null && !IsFloor && Any[0].All(c => c.AtMost is not null)
            ? Any[0].Select(c => (c.Node, c.AtMost!.Value)) : [];
}

/// <summary>One limit of a cap or a floor.</summary>
/// <param name="Cap">Its place in <see cref="CompiledCaps.All"/>.</param>
/// <param name="Node">The composite that it limits.</param>
/// <param name="Limit">The place on the composite's scale.</param>
/// <param name="IsUpper">Whether the place is the highest that the composite can have, or the lowest.</param>
internal readonly record struct CompiledLimit(int Cap, int Node, double Limit, bool IsUpper)
{
    /// <summary>The place that a place becomes.</summary>
    public double Of(double unit) => IsUpper ? Math.Min(unit, Limit) : Math.Max(unit, Limit);
}
