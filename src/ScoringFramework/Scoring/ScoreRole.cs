namespace ScoringFramework.Scoring;

/// <summary>
/// What a dimension's scores are, and what the composite above does with them. It comes from the method, so no JSON of a result has it.
/// </summary>
internal sealed record ScoreRole
{
    public static ScoreRole Default { get; } = new() { Layout = DimensionLayout.Default, Above = Aggregation.Arithmetic };

    /// <summary>What its scores are.</summary>
    public required DimensionLayout Layout { get; init; }

    /// <summary>How the composite above is made.</summary>
    public required Aggregation Above { get; init; }

    /// <summary>Whether its better end is the other one than that of the composite above.</summary>
    public bool IsTurned { get; init; }

    /// <summary>What a sum multiplies it by, or its power in a product.</summary>
    public double Coefficient { get; init; } = 1;

    /// <summary>What a subject must reach; null for nothing.</summary>
    public MustPass? MustPass { get; init; }

    /// <summary>Whether a curve follows what its dimensions give.</summary>
    public bool HasCurve { get; init; }

    /// <summary>Whether its scale is another one than the headline's.</summary>
    public bool IsOnOwnScale { get; init; }

    public static ScoreRole Of(RubricTree tree, PlacedDimension placed)
    {
        var above = tree.AggregationAbove(placed);
        return new()
        {
            Layout = placed.Layout,
            Above = above,
            IsTurned = tree.IsTurned(placed),
            Coefficient = (above.Kind == AggregationKind.Sum ? placed.Dimension.Times : placed.Dimension.Exponent) ?? 1,
            MustPass = (placed.Dimension as Criterion)?.MustPass,
            HasCurve = placed.Dimension is Composite { Curve: not null },
            IsOnOwnScale = placed.Layout.Scale != tree.Head.Scale,
        };
    }

    /// <summary>What the composite above does with it, as a sentence; null for a weighted mean, which every reader expects.</summary>
    public string? Sentence()
    {
        var many = Coefficient == 1 ? "" : $" {Figures.Weight(Coefficient)} times";
        var power = Coefficient == 1 ? "" : $" to the power {Figures.Weight(Coefficient)}";
        return this switch
        {
            { MustPass: { } pass } =>
                $"A subject needs {(Layout.Better == Better.Lower ? "at most" : "at least")} {Quote.Number(pass.AtLeast)} here; it "
                    + $"counts nothing.",
            { Above.Kind: AggregationKind.Sum, IsTurned: true } => $"Subtracted{many}.",
            { Above.Kind: AggregationKind.Sum } => many.Length == 0 ? null : $"Added{many}.",
            { Above.IsOfScores: true, IsTurned: true } => $"Divides{power}.",
            { Above.IsOfScores: true } => $"Multiplies{power}.",
            { IsTurned: true } => "Lower is better, so it counts the other way round.",
            _ => null,
        };
    }
}
