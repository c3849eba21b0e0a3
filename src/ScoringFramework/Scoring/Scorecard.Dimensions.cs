using System.Diagnostics.CodeAnalysis;

namespace ScoringFramework;

/// <content>How dimensions are found.</content>
public sealed partial record Scorecard
{
    /// <summary>Gives the dimension of an id when the rubric has it.</summary>
    /// <param name="id">The id, compared ordinally.</param>
    /// <param name="dimension">The dimension, or null.</param>
    /// <returns>True when the rubric has the dimension.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public bool TryGetValue(string id, [NotNullWhen(true)] out DimensionScore? dimension)
    {
        ArgumentNullException.ThrowIfNull(id);
        dimension = Find(id);
        return dimension is not null;
    }

    /// <summary>The children of a composite in rubric order; empty for a criterion.</summary>
    /// <param name="id">The composite's id, compared ordinally; null for the dimensions at the top.</param>
    /// <exception cref="ArgumentException">The rubric has no such dimension.</exception>
    public ValueList<DimensionScore> ChildrenOf(string? id)
    {
        var parent = id is null ? null : this[id].Id;
        return Dimensions.Where(d => d.Parent == parent).ToValueList();
    }
}
