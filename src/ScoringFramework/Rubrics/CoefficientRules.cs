namespace ScoringFramework.Rubrics;

/// <summary>A weight in a mean, times in a sum, an exponent in a product: the wrong one is reported with the right text.</summary>
internal static class CoefficientRules
{
    public static IEnumerable<Diagnostic> Of(MadeOf made, PlacedDimension child)
    {
        var dimension = child.Dimension;
        var right = made.Aggregation.Kind switch
        {
            AggregationKind.Sum => "times",
            AggregationKind.Product => "exponent",
            AggregationKind.Table => "",
            _ => "weight",
        };
        (string Name, double? Value)[] written = [("weight", dimension.Weight == 1 ? null : dimension.Weight), ("times", dimension.Times),
            ("exponent", dimension.Exponent)];
        foreach (var (name, value) in written)
        {
            if (value is not { } number)
            {
                continue;
            }

            var path = child.Path.Then(name).Name;
            if (name != "weight" && !(number >= 0 && double.IsFinite(number)))
            {
                yield return new Diagnostic(
                    RubricCodes.InvalidWeight, $"the {name} of '{dimension.Id}' is {Quote.Number(number)}, and cannot be below 0",
                    $"Write better: lower for what counts against the subject, and {name}: {Quote.Number(Math.Abs(number))}.").At(path);
            }
            else if (name != right && number >= 0)
            {
                yield return new Diagnostic(
                    MethodCodes.WrongCoefficient, $"the {name} of '{dimension.Id}' counts nothing under {made.Kind}",
                        Remedy(right, name, Quote.Number(number))).At(path);
            }
        }
    }

    private static string Remedy(string right, string wrong, string value) => (right, wrong) switch
    {
        ("times", "weight") =>
            value == "0" ? "Write times: 0 to show it without counting it."
                : $"For up to {value} points write scale: {value}; to multiply, times: {value}.",
        ("exponent", "weight") => $"For the power {value} write exponent: {value}, otherwise remove it.",
        ("weight", "times") => $"Write weight: {value}. To add up points, write aggregate: sum above it.",
        ("weight", "exponent") => $"Write weight: {value}. To multiply scores, write aggregate: product above it.",
        ("", _) => "Remove it: a table has no weights.",
        _ => $"Write {right}: {value}, or remove it.",
    };
}
