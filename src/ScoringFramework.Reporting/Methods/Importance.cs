using ScoringFramework.Reporting.Data;

namespace ScoringFramework.Reporting.Methods;

/// <summary>
/// What a dimension is to the one above it. Only means have weights: a sum multiplies, a product has exponents, a table has levels, and
/// under a minimum whichever is lowest counts.
/// </summary>
/// <param name="Local">Its part of the dimension above, from 0 to 1; null where it has none.</param>
/// <param name="Effective">Its part of the headline, from 0 to 1; null where it has none.</param>
/// <param name="Instead">What it is where it has no part, in a word or two.</param>
/// <param name="Text">The same in a sentence.</param>
internal sealed record Importance(double? Local, double? Effective, string? Instead, string Text)
{
    /// <summary>What a dimension is.</summary>
    /// <param name="rubric">The rubric.</param>
    /// <param name="d">The dimension.</param>
    /// <param name="siblings">All dimensions of the one above, itself included.</param>
    /// <param name="above">The part of the headline that the one above has; null for none.</param>
    public static Importance Of(CompiledRubric rubric, Dimension d, ValueList<Dimension> siblings, double? above)
    {
        var node = rubric.NodeOf(d.Id);
        var aggregation = rubric.Aggregation[rubric.Parent[node]]!;
        if (d is Criterion { MustPass: not null })
        {
            return new(null, null, "must pass", "It counts nothing, and must be passed.");
        }

        var coefficient = rubric.Nodes.Nodes[node].Coefficient;
        var (size, isAway) = (Math.Abs(coefficient), coefficient < 0);
        return aggregation.Kind switch
        {
            AggregationKind.Sum => size == 1
                ? new(null, null, isAway ? "subtracted" : "added", $"Its score is {(isAway ? "subtracted" : "added")} as it is.")
                : new(null, null, $"{(isAway ? "− " : "")}× {Figures.Weight(size)}",
                    $"{Figures.Weight(size)} times its score is {(isAway ? "subtracted" : "added")}."),
            AggregationKind.Product when !aggregation.OfShortfalls => size == 1
                ? new(null, null, isAway ? "divides" : "multiplies", $"Its score {(isAway ? "divides" : "multiplies")} the others.")
                : new(null, null, $"{(isAway ? "÷ " : "")}^ {Figures.Weight(size)}",
                    $"Its score to the power {Figures.Weight(size)} {(isAway ? "divides" : "multiplies")} the others."),
            AggregationKind.Product => new(null, null, size == 1 ? "multiplies" : $"^ {Figures.Weight(size)}",
                "What it lacks to the best score is multiplied with what the others lack."),
            AggregationKind.Table => new(null, null, "in a table", "Its level leads to a cell of the table."),
            AggregationKind.Minimum => new(null, null, "if lowest", "It counts alone where its score is the lowest."),
            AggregationKind.Maximum => new(null, null, "if highest", "It counts alone where its score is the highest."),
            _ => Weighed(d, siblings, above, aggregation.Kind is not (AggregationKind.Owa or AggregationKind.Median)),
        };
    }

    private static Importance Weighed(Dimension d, ValueList<Dimension> siblings, double? above, bool isSteady)
    {
        var counted = siblings.Where(x => x is not Criterion { MustPass: not null }).Sum(x => x.Weight);
        var local = counted > 0 ? d.Weight / counted : 0;
        var effective = isSteady ? local * above : null;
        return new(local, effective, null, effective is { } part
            ? $"{Figures.Percent(local)} of the dimension above, {Figures.Percent(part)} of the headline."
            : isSteady ? $"{Figures.Percent(local)} of the dimension above."
            : $"{Figures.Percent(local)} of the weight of the dimension above; how much it counts depends on the order of the scores.");
    }
}
