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

    /// <summary>
    /// A dimension's displayed score with all that is missing or declined at the worst and at the best end of its scale; null when it does
    /// not apply. What was read and not computed has the whole scale where anything is open.
    /// </summary>
    /// <param name="dimension">Its place among the dimensions.</param>
    internal Bounds? BoundsOf(int dimension) => Parts.Bounds.Value is { Count: > 0 } bounds
        ? bounds[dimension]
        : Dimensions[dimension] switch
        {
            { Outcome: Outcome.NotApplicable } => null,
            { Score: { } score, Completeness: >= 1 } => new(score, score),
            { Scale: var scale } => new(scale.Min, scale.IsOpen ? null : scale.Max),
        };
}
