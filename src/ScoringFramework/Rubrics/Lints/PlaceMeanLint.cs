namespace ScoringFramework.Rubrics;

/// <summary>Means of places on a scale that does not begin at 0, where the mean of the scores would be another number.</summary>
internal static class PlaceMeanLint
{
    // A low score beside the highest: there the two means differ visibly.
    private const double Low = 0.04;
    private const int MostDecimals = 4;

    public static IEnumerable<Diagnostic> Of(RubricTree tree)
    {
        if (tree.Rubric.Scale.Min == 0)
        {
            yield break;
        }

        // Composites that take the rubric's aggregation are reported with it: one cause, one diagnostic.
        var inherited = Composites(tree).Where(c => c.Composite.Aggregation is null)
            .Select(c => (Name: $"'{c.Composite.Id}'", c.Composite.Dimensions))
            .Prepend((Name: "the headline", tree.Rubric.Dimensions)).Where(c => c.Dimensions.Count(d => d.Weight > 0) > 1)
            .Select(c => c.Name).ToArray();
        if (inherited.Length > 0 && ExponentOf(tree.Rubric.Aggregation) is { } exponent)
        {
            yield return Problem(tree.Rubric.Scale, inherited, tree.Rubric.Aggregation, exponent, ModelPath.Of("aggregate"));
        }

        foreach (var (composite, path) in Composites(tree).Where(c => c.Composite.Dimensions.Count(d => d.Weight > 0) > 1))
        {
            if (composite.Aggregation is { } own && ExponentOf(own) is { } power)
            {
                yield return Problem(tree.Rubric.Scale, [$"'{composite.Id}'"], own, power, path.Then("aggregate"));
            }
        }
    }

    private static IEnumerable<(Composite Composite, ModelPath Path)> Composites(RubricTree tree) =>
        tree.All.Where(d => d.Dimension is Composite).Select(d => ((Composite)d.Dimension, d.Path));

    // The exponent of a mean that is not the same for places and for scores; null for every other aggregation.
    private static double? ExponentOf(Aggregation aggregation) => aggregation.Kind switch
    {
        _ when aggregation.On is not null || aggregation.OnScores => null,
        AggregationKind.Geometric => 0,
        AggregationKind.Harmonic => -1,
        AggregationKind.Power when aggregation.Exponent != 1 => aggregation.Exponent,
        _ => null,
    };

    private static Diagnostic Problem(Scale scale, string[] whose, Aggregation aggregation, double exponent, ModelPath path)
    {
        var (min, span) = ((double)scale.Min, (double)scale.Span);
        var (low, top) = (min + (Low * span), (double)scale.Max);
        var places = min + (span * Mean(Low, 1, exponent));
        var instead = low > 0 ? $"; the mean of the scores would be {Short(Mean(low, top, exponent))}" : "";
        return new Diagnostic(
            RubricMistakeCodes.MeanOfPlaces,
            $"{Quote.Few(whose)} {(whose.Length == 1 ? "takes" : "take")} the {NameOf(aggregation)} of places on the scale of {scale}, "
            + $"not of the scores. "
            + $"For {Short(low)} and {Short(top)} it is {Short(places)}{instead}",
            "Let the scale begin at 0 if the mean of the scores is meant. Otherwise there is nothing to do.").At(path);
    }

    private static string NameOf(Aggregation aggregation) =>
        aggregation.Kind == AggregationKind.Power ? $"mean of {aggregation}" : $"{aggregation} mean";

    private static double Mean(double a, double b, double exponent) =>
        exponent == 0 ? Math.Sqrt(a * b) : Math.Pow((Math.Pow(a, exponent) + Math.Pow(b, exponent)) / 2, 1 / exponent);

    private static string Short(double number) => Quote.Number(Math.Round(number, Math.Abs(number) < 10 ? MostDecimals : 2));
}
