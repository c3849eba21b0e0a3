namespace ScoringFramework.Rubrics;

/// <summary>
/// The scale, rounding and better end of every dimension: its own, or what holds above it. The scale of a sum or a product is what its
/// children
/// can reach, unless it states one. For a rubric that breaks a rule, anything.
/// </summary>
internal sealed class ScaleLayout
{
    private const double Furthest = 1e14;

    private readonly List<DimensionLayout> all = [];
    private readonly Rubric rubric;

    private ScaleLayout(Rubric rubric, Scale? own)
    {
        this.rubric = rubric;
        var (aggregation, better) = (rubric.Aggregation, rubric.Better);
        Head = Composite(new(rubric.Dimensions, aggregation, rubric.Curve, own, Scale.Default, rubric.Rounding, better));
    }

    /// <summary>The headline's.</summary>
    public DimensionLayout Head { get; }

    /// <summary>The dimensions', in the order of the tree.</summary>
    public IReadOnlyList<DimensionLayout> All => all;

    public static ScaleLayout Of(Rubric rubric) => new(rubric, rubric.Scale);

    /// <summary>The scale of the headline of a rubric that states none.</summary>
    public static Scale HeadOf(Rubric rubric) => new ScaleLayout(rubric, null).Head.Scale;

    private DimensionLayout Of(Dimension dimension, Scale above, Rounding rounding, Better better)
    {
        var at = all.Count;
        all.Add(null!);
        rounding = dimension.Rounding ?? rounding;
        better = dimension.Better ?? better;
        return all[at] = dimension is Composite c
            ? Composite(new(c.Dimensions, c.Aggregation ?? rubric.Aggregation, c.Curve, dimension.Scale, above, rounding, better))
            : new(dimension.Scale ?? above, dimension.Scale ?? above, rounding, better);
    }

    private DimensionLayout Composite(Parts parts)
    {
        var (aggregation, curve) = (parts.Aggregation, parts.Curve);
        var isReach = aggregation.IsOfScores || aggregation.OnScores;
        var outer = parts.Own ?? parts.Above;
        var inner = curve is null ? outer : curve.Of ?? parts.Above;
        var children = parts.Dimensions.Select(d => (Dimension: d, Layout: Of(d, inner, parts.Rounding, parts.Better))).ToArray();
        if (isReach && (curve is null ? parts.Own : curve.Of) is null)
        {
            var counted = children.Where(c => c.Dimension is not Criterion { MustPass: not null }).ToArray();
            inner = aggregation.OnScores && Array.TrueForAll(counted, c => c.Dimension.Scale is null) ? inner
                : Reach(aggregation, parts.Better, counted);
            outer = curve is null ? inner : outer;
        }

        return new(outer, inner, parts.Rounding, parts.Better);
    }

    private static Scale Reach(Aggregation aggregation, Better better, (Dimension Dimension, DimensionLayout Layout)[] children)
    {
        var (low, high) = aggregation.Kind switch
        {
            AggregationKind.Sum => ((double)aggregation.From, (double)aggregation.From),
            AggregationKind.Product => (1.0, 1.0),
            _ => (double.PositiveInfinity, double.NegativeInfinity),
        };
        foreach (var (dimension, layout) in children)
        {
            var (min, max) = ((double)layout.Scale.Min, layout.Scale.IsOpen ? double.PositiveInfinity : (double)layout.Scale.Max);
            var isTurned = layout.Better != better;
            switch (aggregation.Kind)
            {
                // A deduction without an end is an error of its own.
                case AggregationKind.Sum when isTurned && layout.Scale.IsOpen:
                    break;
                case AggregationKind.Sum when (dimension.Times ?? 1) is > 0 and var times:
                    low += times * (isTurned ? -max : min);
                    high += times * (isTurned ? -min : max);
                    break;
                case AggregationKind.Product when (dimension.Exponent ?? 1) is > 0 and var exponent:
                    low *= Math.Pow(isTurned ? max : min, isTurned ? -exponent : exponent);
                    high *= Math.Pow(isTurned ? min : max, isTurned ? -exponent : exponent);
                    break;
                case not (AggregationKind.Sum or AggregationKind.Product):
                    (low, high) = (Math.Min(low, min), Math.Max(high, max));
                    break;
            }
        }

        return high > Furthest || double.IsNaN(high) ? Scale.From(ToDecimal(low)) : new(ToDecimal(low), ToDecimal(high));
    }

    private static decimal ToDecimal(double end) =>
        double.IsNaN(end) ? 0 : (decimal)Math.Clamp(end, -Furthest, Furthest) / 1.0000000000000000000000000000m;

    private sealed record Parts(
        ValueList<Dimension> Dimensions, Aggregation Aggregation, CompositeCurve? Curve, Scale? Own, Scale Above, Rounding Rounding,
            Better Better);
}

/// <summary>What scores of a dimension are.</summary>
/// <param name="Scale">The range of its scores.</param>
/// <param name="Inner">The range of what its children give, before a curve; the same without one.</param>
/// <param name="Rounding">How they are displayed.</param>
/// <param name="Better">Which end is the good one.</param>
internal sealed record DimensionLayout(Scale Scale, Scale Inner, Rounding Rounding, Better Better)
{
    public static DimensionLayout Default { get; } = new(Scale.Default, Scale.Default, Rounding.Default, Better.Higher);
}
