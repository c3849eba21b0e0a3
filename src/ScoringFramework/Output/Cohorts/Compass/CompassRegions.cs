namespace ScoringFramework.Output;

/// <summary>
/// Where on the compass each position is: the cells between the limits of the positions, each with the first position that holds in it.
/// A position that asks for more than the two axes has no region.
/// </summary>
internal sealed class CompassRegions
{
    private readonly CompassPlot plot;
    private readonly string?[,] names;

    public CompassRegions(CompassPlot plot)
    {
        this.plot = plot;
        (X, Y) = (plot.X.Breaks, plot.Y.Breaks);
        names = new string?[X.Length - 1, Y.Length - 1];
        for (var x = 0; x < X.Length - 1; x++)
        {
            for (var y = 0; y < Y.Length - 1; y++)
            {
                names[x, y] = NameAt((X[x] + X[x + 1]) / 2, (Y[y] + Y[y + 1]) / 2);
            }
        }
    }

    /// <summary>The breaks of the horizontal axis.</summary>
    public decimal[] X { get; }

    /// <summary>The breaks of the vertical axis.</summary>
    public decimal[] Y { get; }

    /// <summary>The lines between two positions, each of one cell.</summary>
    public IEnumerable<(decimal X1, decimal Y1, decimal X2, decimal Y2)> Borders()
    {
        for (var x = 0; x < X.Length - 1; x++)
        {
            for (var y = 0; y < Y.Length - 1; y++)
            {
                if (x > 0 && names[x, y] != names[x - 1, y])
                {
                    yield return (X[x], Y[y], X[x], Y[y + 1]);
                }

                if (y > 0 && names[x, y] != names[x, y - 1])
                {
                    yield return (X[x], Y[y], X[x + 1], Y[y]);
                }
            }
        }
    }

    /// <summary>The largest cell of each position that has one.</summary>
    public IEnumerable<(string Name, int X, int Y)> Largest() =>
        from x in Enumerable.Range(0, X.Length - 1)
        from y in Enumerable.Range(0, Y.Length - 1)
        where names[x, y] is not null
        group (x, y) by names[x, y] into cells
        let largest = cells.MaxBy(c => plot.X.PlaceOf(X[c.x + 1]) - plot.X.PlaceOf(X[c.x])
            + plot.Y.PlaceOf(Y[c.y + 1]) - plot.Y.PlaceOf(Y[c.y]))
        select (cells.Key!, largest.x, largest.y);

    private string? NameAt(decimal x, decimal y) => plot.Compass.Positions.FirstOrDefault(p => p.Holds(condition =>
        condition.Dimension == plot.Compass.X ? condition.Holds(x)
        : condition.Dimension == plot.Compass.Y && condition.Holds(y)))?.Name;
}
