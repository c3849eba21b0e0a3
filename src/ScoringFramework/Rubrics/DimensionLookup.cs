namespace ScoringFramework.Rubrics;

/// <summary>
/// The dimensions of a rubric, listed and found by id when they are first asked for. It adds no fact to the dimensions, so any two are
/// equal, and rubrics compare without it.
/// </summary>
/// <param name="top">The top dimensions.</param>
internal sealed class DimensionLookup(ValueList<Dimension> top) : IEquatable<DimensionLookup>
{
    private Found? found;

    /// <summary>Every dimension, parents before children, in the order of the tree.</summary>
    public IReadOnlyList<Dimension> All => Now.All;

    /// <summary>The first dimension of an id, or null.</summary>
    public Dimension? Find(string id) => Now.ById.GetValueOrDefault(id);

    // Threads that ask at the same time may each build it; one of them is kept.
    private Found Now => Volatile.Read(ref found) ?? Interlocked.CompareExchange(ref found, new(top), null) ?? found;

    public bool Equals(DimensionLookup? other) => other is not null;

    public override bool Equals(object? obj) => obj is DimensionLookup;

    public override int GetHashCode() => 0;

    private sealed class Found
    {
        public Found(ValueList<Dimension> top)
        {
            var (all, pending) = (new List<Dimension>(), new Stack<Dimension>(top.Reverse()));
            while (pending.TryPop(out var dimension))
            {
                all.Add(dimension);
                ById.TryAdd(dimension.Id, dimension);
                foreach (var child in dimension is Composite composite ? composite.Dimensions.Reverse() : [])
                {
                    pending.Push(child);
                }
            }

            All = all.AsReadOnly();
        }

        public IReadOnlyList<Dimension> All { get; }

        public Dictionary<string, Dimension> ById { get; } = new(StringComparer.Ordinal);
    }
}
