namespace ScoringFramework.Rubrics;

/// <summary>Other weights for one kind of subject. A rubric with variants scores every subject by one of them.</summary>
public sealed record Variant
{
    /// <summary>The permanent id, unique among the rubric's variants. Dossiers name it.</summary>
    public required string Id { get; init; }

    /// <summary>The name that readers see.</summary>
    public required string Title { get; init; }

    /// <summary>The weights of some dimensions, instead of their own.</summary>
    public required ValueList<VariantWeight> Weights { get; init; }

    /// <summary>A dimension's weight in this variant; null where it has its own.</summary>
    /// <param name="dimension">The dimension's id, compared ordinally.</param>
    internal double? WeightOf(string dimension) => Weights.FirstOrDefault(w => w.Dimension == dimension)?.Weight;
}

/// <summary>A dimension's weight in a variant.</summary>
/// <param name="Dimension">The dimension's id.</param>
/// <param name="Weight">The weight relative to its siblings, at least 0.</param>
public sealed record VariantWeight(string Dimension, double Weight);
