using System.Collections.Immutable;

namespace ScoringFramework.Scoring;

/// <summary>The caps of a tree in their order, found by what they limit and by what they look at.</summary>
internal sealed class CompiledCaps
{
    public static readonly CompiledCaps None = new([]);

    private readonly Dictionary<int, int[]> limitsOn;
    private readonly Dictionary<int, int[]> watching;

    public CompiledCaps(ImmutableArray<CompiledCap> all)
    {
        All = all;
        Limits = [.. all.SelectMany((cap, i) => cap.Limits.Select(limit => new CompiledLimit(i, limit.Node, limit.Limit)))];
        limitsOn = Enumerable.Range(0, Limits.Length).GroupBy(i => Limits[i].Node).ToDictionary(g => g.Key, g => g.ToArray());
        watching = all.SelectMany((cap, i) => cap.When.Select(w => (w.Node, Cap: i))).Distinct()
            .GroupBy(c => c.Node, c => c.Cap).ToDictionary(g => g.Key, g => g.ToArray());
    }

    public ImmutableArray<CompiledCap> All { get; }

    /// <summary>Every limit of every cap, in the order in which they apply.</summary>
    public ImmutableArray<CompiledLimit> Limits { get; }

    /// <summary>The limits on a composite, by their place in <see cref="Limits"/>, ascending.</summary>
    public ReadOnlySpan<int> On(int node) => Limits.Length == 0 ? [] : limitsOn.GetValueOrDefault(node);

    /// <summary>The caps that look at a criterion, by their place in <see cref="All"/>, ascending.</summary>
    public ReadOnlySpan<int> Watching(int criterion) => Limits.Length == 0 ? [] : watching.GetValueOrDefault(criterion);
}

/// <summary>A cap whose conditions and limits are nodes and places on the scale from 0 to 1.</summary>
/// <param name="Id">The cap's id.</param>
/// <param name="When">The criteria that must be scored, each at its place or below.</param>
/// <param name="Limits">The composites that it limits, and to which place.</param>
internal sealed record CompiledCap(string Id, ImmutableArray<(int Node, double AtMost)> When,
    ImmutableArray<(int Node, double Limit)> Limits);

/// <summary>One limit of a cap.</summary>
/// <param name="Cap">The cap's place in <see cref="CompiledCaps.All"/>.</param>
/// <param name="Node">The composite that it limits.</param>
/// <param name="Limit">The place on the scale.</param>
internal readonly record struct CompiledLimit(int Cap, int Node, double Limit);
