namespace ScoringFramework.Scoring;

/// <summary>Ways in which children become one, as people read them.</summary>
internal static class AggregationText
{
    /// <summary>With its article, to be followed by of what: <c>the power mean (p = 2)</c>, <c>the sum</c>.</summary>
    public static string Of(Aggregation aggregation)
    {
        var name = aggregation.Kind switch
        {
            AggregationKind.Power => $"the power mean (p = {Quote.Number(aggregation.Exponent)})",
            AggregationKind.Owa => $"the ordered mean (weights {string.Join(", ", aggregation.OrderWeights.Select(Quote.Number))})",
            AggregationKind.Sum when aggregation.From != 0 => $"the sum from {Quote.Number(aggregation.From)}",
            AggregationKind.Arithmetic or AggregationKind.Geometric or AggregationKind.Harmonic => $"the {Terms.Of(aggregation.Kind)} mean",
            _ => $"the {Terms.Of(aggregation.Kind)}",
        };
        return name + Options(aggregation);
    }

    private static string Options(Aggregation aggregation)
    {
        var options = new List<string>();
        if (aggregation.On is { } on)
        {
            options.Add($"on {on}");
        }

        if (aggregation.OnScores)
        {
            options.Add("of the scores themselves");
        }

        if (aggregation.OfShortfalls)
        {
            options.Add("of what lacks to the top");
        }

        if (aggregation.DropLowest > 0)
        {
            options.Add($"without the {Numerals.Count(aggregation.DropLowest)} lowest");
        }

        if (aggregation.DropHighest > 0)
        {
            options.Add($"without the {Numerals.Count(aggregation.DropHighest)} highest");
        }

        return options.Count == 0 ? "" : $" ({string.Join(", ", options)})";
    }
}
