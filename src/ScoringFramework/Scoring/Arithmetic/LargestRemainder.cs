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

        var missing = (int)decimal.Round((total - down.Sum()) * units);

        // Who brings nothing is shown with nothing, unless nobody brings anything.
        var some = Enumerable.Range(0, parts.Count).Where(i => down[i] != 0 || remainder[i] != 0).ToArray();
        var byRemainder = (some.Length > 0 ? some : [.. Enumerable.Range(0, parts.Count)]).OrderByDescending(i => remainder[i]).ToArray();

        // A headline that is rounded to a coarse step, or always up or down, may be further from the parts than one unit a line.
        for (var k = 0; k < missing && byRemainder.Length > 0; k++)
        {
            down[byRemainder[k % byRemainder.Length]] += unit;
        }

        for (var k = 0; k < -missing && byRemainder.Length > 0; k++)
        {
            down[byRemainder[^((k % byRemainder.Length) + 1)]] -= unit;
        }

        return down;
    }
}
