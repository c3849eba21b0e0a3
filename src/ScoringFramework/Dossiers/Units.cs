namespace ScoringFramework.Dossiers;

/// <summary>
/// Units are labels that must be equal, except for conversions that are exact: percent and ratio; thousand, million and billion of
/// anything; months and years. Days convert to nothing, for months differ.
/// </summary>
internal static class Units
{
    private static readonly (string Word, decimal Factor)[] Multipliers = [("thousand", 1_000m), ("million", 1_000_000m),
        ("billion", 1_000_000_000m)];

    // Beyond this, a number times a billion might not fit: the last of its digits give way.
    private const decimal Greatest = 1e18m;

    /// <summary>Whether numbers in one unit convert into another exactly.</summary>
    public static bool Converts(string? from, string? to) => Resolve(from).Label == Resolve(to).Label;

    /// <summary>A number in one unit as one in another, or null when nothing exact converts it.</summary>
    public static double? Convert(decimal value, string? from, string? to) => Convert(value, from, Resolve(to));

    /// <summary>A number in one unit as one in another that is resolved already, or null when nothing exact converts it.</summary>
    public static double? Convert(decimal value, string? from, (decimal Factor, string Label) to)
    {
        var ((fromFactor, fromLabel), (toFactor, toLabel)) = (Resolve(from), to);
        return fromLabel != toLabel ? null
            : Math.Abs(value) <= Greatest ? (double)(value * fromFactor / toFactor)
            : (double)value * (double)fromFactor / (double)toFactor;
    }

    /// <summary>The same in decimal; null when nothing exact converts it, or when the number is too large for that.</summary>
    public static decimal? Exact(decimal value, string? from, (decimal Factor, string Label) to)
    {
        var (factor, label) = Resolve(from);
        return label == to.Label && Math.Abs(value) <= Greatest ? value * factor / to.Factor : null;
    }

    /// <summary>Numbers of one label, converted to one unit, to compare them.</summary>
    public static decimal[] Alike(IEnumerable<(decimal Value, string? Unit)> numbers)
    {
        var all = numbers.ToArray();
        var shrink = Array.Exists(all, n => Math.Abs(n.Value) > Greatest) ? 1e-12m : 1;
        return Array.ConvertAll(all, n => n.Value * shrink * Resolve(n.Unit).Factor);
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
