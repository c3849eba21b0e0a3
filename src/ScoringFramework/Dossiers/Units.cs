namespace ScoringFramework;

/// <summary>
/// Units are labels that must be equal, but for conversions that are exact: percent and ratio; thousand, million and billion of anything;
/// months and years. Days convert to nothing, for months differ.
/// </summary>
internal static class Units
{
    private static readonly (string Word, decimal Factor)[] Multipliers = [("thousand", 1_000m), ("million", 1_000_000m), ("billion", 1_000_000_000m)];

    /// <summary>What turns a number in one unit into another, or null when nothing exact does.</summary>
    public static decimal? Factor(string? from, string? to)
    {
        var ((fromFactor, fromLabel), (toFactor, toLabel)) = (Resolve(from), Resolve(to));
        return fromLabel == toLabel ? fromFactor / toFactor : null;
    }

    /// <summary>The label that a unit's number can be brought to, and by which factor.</summary>
    public static (decimal Factor, string Label) Resolve(string? unit)
    {
        var label = unit?.Trim() ?? "";
        foreach (var (word, factor) in Multipliers)
        {
            if (label == word || label.StartsWith(word + " ", StringComparison.Ordinal))
            {
                return (factor, label[word.Length..].TrimStart());
            }
        }

        return label switch
        {
            "percent" or "%" => (0.01m, "ratio"),
            "year" or "years" => (12m, "months"),
            "month" => (1m, "months"),
            "day" => (1m, "days"),
            _ => (1m, label),
        };
    }
}
