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

        var layout = ScaleLayout.Of(rubric);
        Head = layout.Head;
        for (var i = 0; i < all.Count; i++)
        {
            all[i].Layout = layout.All[i];
        }

        All = all;
    }

    public Rubric Rubric { get; }

    /// <summary>What the headline's scores are.</summary>
    public DimensionLayout Head { get; }

    /// <summary>Every dimension, parents before children, in the order of the tree.</summary>
    public IReadOnlyList<PlacedDimension> All { get; }

    public IEnumerable<string> Ids => byId.Keys;

    /// <summary>What the scores of a dimension are, or of <c>headline</c>; the headline's for an id that no dimension has.</summary>
    public DimensionLayout LayoutOf(string id) => id == CapLimit.Headline ? Head : Find(id)?.Layout ?? Head;

    /// <summary>How the dimension above a dimension is made, or the headline.</summary>
    public Aggregation AggregationAbove(PlacedDimension placed) =>
        (placed.Parent?.Dimension as Composite)?.Aggregation ?? Rubric.Aggregation;

    /// <summary>Where the scale of a dimension is stated: at itself, or above; null is the headline.</summary>
    public static ModelPath ScalePathOf(PlacedDimension? placed)
    {
        for (; placed is not null; placed = placed.Parent)
        {
            if (placed.Dimension.Scale is not null)
            {
                return placed.Path.Then("scale");
            }
        }

        return ModelPath.Of("scale");
    }

    /// <summary>Whether a dimension's better end is the other one than that of the dimension above.</summary>
    public bool IsTurned(PlacedDimension placed) => placed.Layout.Better != (placed.Parent?.Layout ?? Head).Better;

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

    /// <summary>What its scores are.</summary>
    public DimensionLayout Layout { get; set; } = DimensionLayout.Default;

    /// <summary>1 for a top dimension.</summary>
    public int Depth { get; } = (Parent?.Depth ?? 0) + 1;
}
