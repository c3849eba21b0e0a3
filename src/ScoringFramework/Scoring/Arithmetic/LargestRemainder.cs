namespace ScoringFramework.Scoring;

/// <summary>
/// Rounds parts so they sum to a rounded total: each down, then the parts with the largest remainders up by one unit, the first written
/// first among equals (Hamilton's method).
/// </summary>
internal static class LargestRemainder
{
    private const double Largest = 1e12;

    public static decimal[] Of(IReadOnlyList<double> parts, decimal total, int decimals)
    {
        var unit = new decimal(1, 0, 0, isNegative: false, (byte)decimals);
        var units = 1 / unit;
        var down = new decimal[parts.Count];
        var remainder = new decimal[parts.Count];
        for (var i = 0; i < parts.Count; i++)
        {
            var value = decimal.Round((decimal)Math.Clamp(parts[i], -Largest, Largest), 15);
            down[i] = decimal.Floor(value * units) * unit;
            remainder[i] = value - down[i];
        }

        // Who brings nothing is shown with nothing, unless nobody brings anything.
        var some = Enumerable.Range(0, parts.Count).Where(i => down[i] != 0 || remainder[i] != 0).ToArray();
        var byRemainder = (some.Length > 0 ? some : [.. Enumerable.Range(0, parts.Count)]).OrderByDescending(i => remainder[i]).ToArray();
        if (byRemainder.Length == 0)
        {
            return down;
        }

        var difference = total - down.Sum();
        if (parts.Any(p => !(Math.Abs(p) <= Largest)) || Math.Abs(difference) > (decimal)Largest)
        {
            // What is too large to be displayed to the last digit is with the largest part.
            down[byRemainder.MaxBy(i => Math.Abs(parts[i]))] += difference;
            return down;
        }

        // A headline that is rounded to a coarse step, or always up or down, may be further from the parts than one unit a line.
        var missing = decimal.Round(difference * units);
        var whole = decimal.Truncate(missing / byRemainder.Length);
        foreach (var i in byRemainder)
        {
            down[i] += whole * unit;
        }

        var left = (int)(missing - (whole * byRemainder.Length));
        for (var k = 0; k < Math.Abs(left); k++)
        {
            down[left > 0 ? byRemainder[k] : byRemainder[^(k + 1)]] += Math.Sign(left) * unit;
        }

        return down;
    }
}
