namespace ScoringFramework.Scoring;

/// <summary>
/// How the values of a composite's counted children become its own, its kind decided once. Means and tables read places from 0 to 1 and
/// give one;
/// sums and products read scores and give one. None ever falls when a child's value rises, except with a coefficient below 0.
/// </summary>
internal abstract class CompiledFunction
{
    private protected CompiledFunction()
    {
    }

    /// <summary>A function of places: a mean without options.</summary>
    public static CompiledFunction Of(Aggregation aggregation) => aggregation.Kind switch
    {
        AggregationKind.Arithmetic when aggregation.DropLowest > 0 || aggregation.DropHighest > 0 =>
            new DroppingMean(aggregation.DropLowest, aggregation.DropHighest),
        AggregationKind.Arithmetic => ArithmeticMean.Only,
        AggregationKind.Minimum => ExtremeChild.Least,
        AggregationKind.Maximum => ExtremeChild.Greatest,
        AggregationKind.Owa => new OrderedMean(aggregation.OrderWeights),
        AggregationKind.Median => MedianChild.Only,
        AggregationKind.Product => ProductOfPlaces.Only,
        AggregationKind.Geometric => GeometricMean.Only,
        _ when aggregation.Exponent == 0 => GeometricMean.Only,
        _ => new PowerMean(aggregation.Exponent),
    };

    /// <summary>The value.</summary>
    /// <param name="children">The counted children, at least one.</param>
    public abstract double Value(in CountedChildren children);

    /// <summary>
    /// What each child brings to the distance of the value from its worst end, in relation to each other. May be infinite: then the
    /// infinite ones
    /// bring it all, by weight.
    /// </summary>
    /// <param name="children">The counted children.</param>
    /// <param name="shares">Filled for each child, at least 0.</param>
    /// <returns>What is there with all children at their worst, in the same relation.</returns>
    public abstract double Rise(in CountedChildren children, Span<double> shares);

    /// <summary>The same for the distance from the best end.</summary>
    /// <param name="children">The counted children.</param>
    /// <param name="shares">Filled for each child, at least 0.</param>
    /// <returns>What lacks with all children at their best, in the same relation.</returns>
    public abstract double Fall(in CountedChildren children, Span<double> shares);

    /// <summary>The value of a few children, for whoever has no workspace.</summary>
    public double Value(ReadOnlySpan<double> u, ReadOnlySpan<double> w) => Value(new CountedChildren(u, w, new RankedChild[u.Length]));

    private protected static double Sum(ReadOnlySpan<double> values)
    {
        var sum = 0.0;
        foreach (var value in values)
        {
            sum += value;
        }

        return sum;
    }

    private protected static double LeastOf(ReadOnlySpan<double> values)
    {
        var least = values[0];
        foreach (var value in values)
        {
            least = Math.Min(least, value);
        }

        return least;
    }

    private protected static double GreatestOf(ReadOnlySpan<double> values)
    {
        var greatest = values[0];
        foreach (var value in values)
        {
            greatest = Math.Max(greatest, value);
        }

        return greatest;
    }
}

/// <summary>A composite's counted children, in the rubric's order.</summary>
/// <param name="values">Their places, or their scores.</param>
/// <param name="weights">Their weights, above 0; in a sum or a product their coefficients, below 0 for what is subtracted or
/// divides.</param>
/// <param name="order">Room for one entry a child, written over.</param>
internal readonly ref struct CountedChildren(ReadOnlySpan<double> values, ReadOnlySpan<double> weights, Span<RankedChild> order)
{
    public ReadOnlySpan<double> Values { get; } = values;

    public ReadOnlySpan<double> Weights { get; } = weights;

    public Span<RankedChild> Order { get; } = order;

    /// <summary>The lowest value that each can have. For functions of scores only.</summary>
    public ReadOnlySpan<double> Lows { get; init; }

    /// <summary>The highest value that each can have, may be infinite. For functions of scores only.</summary>
    public ReadOnlySpan<double> Highs { get; init; }

    /// <summary>How many children apply and have no value.</summary>
    public int Absent { get; init; }

    public int Count => Values.Length;
}
