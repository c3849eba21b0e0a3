namespace ScoringFramework.Rubrics;

/// <summary>Which sources may be used for what.</summary>
public sealed record SourcePolicy
{
    /// <summary>The tiers primary (green), secondary (amber) and tertiary (red), no outlets named, no limit on disagreement.</summary>
    public static SourcePolicy Default { get; } = new();

    /// <summary>The tiers, best first, each with the best confidence that it can give.</summary>
    public ValueList<Tier> Tiers { get; init; } =
        [new("primary", Confidence.Green), new("secondary", Confidence.Amber), new("tertiary", Confidence.Red)];

    /// <summary>Outlets that may be cited, but may not give a figure or count for requirements.</summary>
    public ValueList<string> CommentaryOnly { get; init; } = [];

    /// <summary>Outlets that may not be cited at all.</summary>
    public ValueList<string> Excluded { get; init; } = [];

    /// <summary>
    /// The spread (max − min) / max |value| of one metric's values above which they must be reconciled, as a ratio; or null for no limit.
    /// </summary>
    public decimal? Disagreement { get; init; }

    /// <summary>One standard deviation in scale points for each confidence; empty when not given.</summary>
    public ValueList<ConfidenceSpread> ConfidenceSpread { get; init; } = [];

    /// <summary>The tier of a name, or null.</summary>
    /// <param name="name">The tier's name.</param>
    public Tier? Find(string name)
    {
        foreach (var tier in Tiers)
        {
            if (tier.Name == name)
            {
                return tier;
            }
        }

        return null;
    }
}

/// <summary>A rank of sources.</summary>
/// <param name="Name">The name that sources give.</param>
/// <param name="Carries">The best confidence that its evidence can give.</param>
public sealed record Tier(string Name, Confidence Carries);

/// <summary>How uncertain a score of one confidence is.</summary>
/// <param name="Confidence">The confidence.</param>
/// <param name="Points">One standard deviation, in scale points, at least 0.</param>
public sealed record ConfidenceSpread(Confidence Confidence, double Points);
