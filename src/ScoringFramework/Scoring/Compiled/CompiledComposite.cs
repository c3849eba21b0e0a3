namespace ScoringFramework.Scoring;

/// <summary>How a composite's place is made of its children's.</summary>
/// <param name="Function">What the children give.</param>
/// <param name="MinCompleteness">The completeness below which it is declined; null for none.</param>
internal sealed record CompiledComposite(CompiledFunction Function, double? MinCompleteness)
{
    /// <summary>How the children become one, as the rubric says it.</summary>
    public required Aggregation Aggregation { get; init; }

    /// <summary>Its scale.</summary>
    public required CompiledScale Outer { get; init; }

    /// <summary>The scale of what the children give, before a curve.</summary>
    public required CompiledScale Inner { get; init; }

    /// <summary>What turns what the children give into a place on its scale; null for nothing.</summary>
    public UnitCurve? Curve { get; init; }

    /// <summary>Whether the function reads scores and gives one, and not places.</summary>
    public bool ReadsScores { get; init; }

    /// <summary>Whether the function is of what children lack to the top.</summary>
    public bool OfShortfalls => Aggregation.OfShortfalls;

    /// <summary>Whether a child whose better end is the other one is turned; a table and a coefficient see to that themselves.</summary>
    public bool TurnsPlaces => Aggregation.Kind != AggregationKind.Table;

    /// <summary>Whether terms are signed: for a sum and an arithmetic mean.</summary>
    public bool IsAdditive => Curve is null && (Aggregation.Kind == AggregationKind.Sum || Aggregation.IsPlainArithmetic);

    public bool IsSum => Aggregation.Kind == AggregationKind.Sum;

    public bool IsProductOfScores => ReadsScores && Aggregation.Kind == AggregationKind.Product;

    /// <summary>The place on the scale of what the children give, clamped to it.</summary>
    public double InnerPlace(double raw) => Inner.Clamp(ReadsScores ? Inner.UnitOf(raw) : OfShortfalls ? 1 - raw : raw);

    /// <summary>The place on its own scale of a place on the inner one.</summary>
    public double OuterPlace(double inner)
    {
        if (Curve is null)
        {
            return inner;
        }

        if (double.IsNaN(inner))
        {
            return inner;
        }

        // An open scale is best at what the curve gives beyond all values, which need not be the top.
        var value = double.IsInfinity(inner) ? double.MaxValue
            : (double)(Curve is StepsOnUnit ? Inner.Displayed(inner) : Inner.Exact(inner));
        return Outer.Clamp(Noise.Drop(Curve.At(value) ?? 0));
    }
}
