namespace ScoringFramework;

/// <summary>
/// Rounds parts so that they sum to a rounded total: each down, then the parts with the largest remainders up by one unit,
/// the first written first among equals (Hamilton's method).
/// </summary>
internal static class LargestRemainder
{
    public static ValueList<LedgerLine> Display(IReadOnlyList<LedgerLine> lines, decimal total, int decimals)
    {
        var unit = new decimal(1, 0, 0, isNegative: false, (byte)decimals);
        var down = new decimal[lines.Count];
        var remainder = new decimal[lines.Count];
        for (var i = 0; i < lines.Count; i++)
        {
            var value = decimal.Round((decimal)lines[i].Value, 15);
            down[i] = decimal.Floor(value / unit) * unit;
            remainder[i] = value - down[i];
        }

        var missing = (int)decimal.Round((total - down.Sum()) / unit);
        foreach (var i in Enumerable.Range(0, lines.Count).OrderByDescending(i => remainder[i]).Take(missing))
        {
            down[i] += unit;
        }

        return lines.Select((line, i) => line with { Displayed = down[i] }).ToValueList();
    }
}
