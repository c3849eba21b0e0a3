namespace ScoringFramework.Rubrics;

/// <summary>A rubric's dimensions with their parents, places and ids, looked up in constant time.</summary>
internal sealed class RubricTree
{
    private readonly Dictionary<string, PlacedDimension> byId = new(StringComparer.Ordinal);

    public RubricTree(Rubric rubric)
    {
        Rubric = rubric;
        var all = new List<PlacedDimension>();
        var occurrences = new Dictionary<string, int>(StringComparer.Ordinal);
        var pending = new Stack<(Dimension Dimension, PlacedDimension? Parent)>(
            rubric.Dimensions.Reverse().Select(d => (d, (PlacedDimension?)null)));
        while (pending.TryPop(out var next))
        {
            var (dimension, parent) = next;
            var occurrence = occurrences[dimension.Id] = occurrences.GetValueOrDefault(dimension.Id) + 1;
            var above = parent?.Requires ?? rubric.Requires ?? new();
            var placed = new PlacedDimension(dimension, parent,
                PathOf(dimension.Id, occurrence))
            { Requires = dimension.Requires?.Over(above) ?? above };
            all.Add(placed);
            byId.TryAdd(dimension.Id, placed);
            if (dimension is Composite composite)
            {
                foreach (var child in composite.Dimensions.Reverse())
                {
                    pending.Push((child, placed));
                }
            }
        }

        All = all;
    }

    public Rubric Rubric { get; }

    /// <summary>Every dimension, parents before children, in the order of the tree.</summary>
    public IReadOnlyList<PlacedDimension> All { get; }

    public IEnumerable<string> Ids => byId.Keys;

    /// <summary>The first dimension of an id, or null.</summary>
    public PlacedDimension? Find(string id) => byId.GetValueOrDefault(id);

    /// <summary>The place of the n-th dimension of an id, from 1.</summary>
    public static ModelPath PathOf(string id, int occurrence = 1)
    {
        var path = ModelPath.Of("dimensions", id);
        return occurrence == 1 ? path : path.Then(occurrence);
    }
}

/// <summary>A dimension in its tree.</summary>
internal sealed record PlacedDimension(Dimension Dimension, PlacedDimension? Parent, ModelPath Path)
{
    /// <summary>What its evidence must be, with all that holds above it.</summary>
    public Requirements Requires { get; init; } = new();

    /// <summary>1 for a top dimension.</summary>
    public int Depth { get; } = (Parent?.Depth ?? 0) + 1;
}
