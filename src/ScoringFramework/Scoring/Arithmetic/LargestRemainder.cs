namespace ScoringFramework.Scoring;

/// <summary>
/// Rounds parts so they sum to a rounded total: each down, then the parts with the largest remainders up by one unit,
/// the first written first among equals (Hamilton's method).
/// </summary>
internal static class LargestRemainder
{
    public static decimal[] Of(IReadOnlyList<double> parts, decimal total, int decimals)
    {
        var unit = new decimal(1, 0, 0, isNegative: false, (byte)decimals);
        var units = 1 / unit;
        var down = new decimal[parts.Count];
        var remainder = new decimal[parts.Count];
        for (var i = 0; i < parts.Count; i++)
        {
            var value = decimal.Round((decimal)parts[i], 15);
            down[i] = decimal.Floor(value * units) * unit;
            remainder[i] = value - down[i];
        }

        var missing = (int)decimal.Round((total - down.Sum()) * units);
        foreach (var i in Enumerable.Range(0, parts.Count).OrderByDescending(i => remainder[i]).Take(missing))
        {
            down[i] += unit;
        }

        return down;
    }
}
