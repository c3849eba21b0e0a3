namespace ScoringFramework.Cohorts;

/// <summary>How the displayed scores of the compared subjects are distributed.</summary>
public sealed record Distribution
{
    // The middle half of three says nothing.
    private const int FewestForQuartiles = 4;

    private Distribution(decimal[] ordered)
    {
        (Count, Lowest, Highest, Median) = (ordered.Length, ordered[0], ordered[^1], Quartiles.At(ordered, 2));
        Quartiles = ordered.Length < FewestForQuartiles ? null : Quartiles.Of(ordered);
    }

    /// <summary>How many subjects have a score, at least one.</summary>
    public int Count { get; }

    /// <summary>The lowest score.</summary>
    public decimal Lowest { get; }

    /// <summary>The highest score.</summary>
    public decimal Highest { get; }

    /// <summary>The middle score, or the middle between two.</summary>
    public decimal Median { get; }

    /// <summary>Median and quartiles; null with fewer than four scores.</summary>
    public Quartiles? Quartiles { get; }

    /// <summary>The width of the middle half: upper quartile less lower quartile; null with fewer than four scores.</summary>
    public decimal? Spread => Quartiles is { } q ? q.Upper - q.Lower : null;

    /// <summary>Median and range in a line: <c>median 5.5 of 6, 2 to 8</c>.</summary>
    public override string ToString() =>
        $"median {Quote.Number(Median)} of {Numerals.Count(Count)}, {Quote.Number(Lowest)} to {Quote.Number(Highest)}";

    /// <summary>The distribution of some scores; null of none.</summary>
    internal static Distribution? Of(IEnumerable<decimal> scores) =>
        scores.Order().ToArray() is { Length: > 0 } ordered ? new(ordered) : null;
}

/// <summary>
/// Median and quartiles by linear interpolation between ordered values: definition 7 of Hyndman and Fan (1996), Sample Quantiles in
/// Statistical Packages, as QUARTILE.INC of Excel has it.
/// </summary>
/// <param name="Lower">A quarter of the values are at most this.</param>
/// <param name="Median">The middle.</param>
/// <param name="Upper">A quarter of the values are at least this.</param>
public sealed record Quartiles(decimal Lower, decimal Median, decimal Upper)
{
    internal static Quartiles Of(decimal[] ordered) => new(At(ordered, 1), At(ordered, 2), At(ordered, 3));

    internal static decimal At(decimal[] ordered, int quarter)
    {
        var position = (ordered.Length - 1) * quarter / 4m;
        var below = (int)decimal.Floor(position);
        return below + 1 == ordered.Length ? ordered[below] : ordered[below] + (position - below) * (ordered[below + 1] - ordered[below]);
    }
}
