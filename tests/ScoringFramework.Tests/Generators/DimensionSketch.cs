namespace ScoringFramework.Tests.Generators;

/// <summary>A node of a <see cref="RubricSketch"/>.</summary>
public abstract record DimensionSketch
{
    public string Id { get; init; } = "";

    public double Weight { get; init; } = 1;

    public MissingRule? OnMissing { get; init; }

    public abstract IEnumerable<DimensionSketch> WithAllBelow { get; }

    public abstract DimensionSketch Map(Func<DimensionSketch, DimensionSketch> change);
}

/// <summary>A node with children.</summary>
public sealed record CompositeSketch : DimensionSketch
{
    public Aggregation? Aggregation { get; init; }

    public double? MinCompleteness { get; init; }

    public ValueList<DimensionSketch> Dimensions { get; init; } = [];

    public override IEnumerable<DimensionSketch> WithAllBelow => Dimensions.SelectMany(d => d.WithAllBelow).Prepend(this);

    public override DimensionSketch Map(Func<DimensionSketch, DimensionSketch> change) =>
        change(this with { Dimensions = Dimensions.Select(d => d.Map(change)).ToValueList() });
}

/// <summary>A node that the dossier scores: by a curve, by a checklist, or neither.</summary>
public sealed record CriterionSketch : DimensionSketch
{
    public CurveSketch? Curve { get; init; }

    /// <summary>The points of each item of a checklist.</summary>
    public ValueList<double> Items { get; init; } = [];

    public Given Given { get; init; } = new();

    public override IEnumerable<DimensionSketch> WithAllBelow => [this];

    public override DimensionSketch Map(Func<DimensionSketch, DimensionSketch> change) => change(this);
}

/// <summary>What a dossier says of a criterion; nothing when empty.</summary>
public sealed record Given
{
    public decimal? Score { get; init; }

    public bool Declined { get; init; }

    public bool NotApplicable { get; init; }

    /// <summary>The figure that a curve reads.</summary>
    public decimal? Figure { get; init; }

    /// <summary>The text that a lookup reads.</summary>
    public string? Text { get; init; }

    /// <summary>The answers to the first items of a checklist; null leaves an item open.</summary>
    public ValueList<Answer?> Answers { get; init; } = [];
}
