namespace ScoringFramework.Changes;

/// <summary>
/// Splits the difference between a game's two ends over its players by Shapley's value (Shapley 1953, A value for n-person games): exactly
/// up to twelve players; above that over a fixed sequence of orders, each with its reverse (antithetic permutations), whose parts sum to
/// the difference as well.
/// </summary>
internal sealed class ShapleyValues
{
    public const int MostExact = 12;

    // Enough for a standard error of a few per cent of the largest interaction, and few enough to wait for.
    private const int MostPairs = 256;
    private const int LeastPairs = 8;
    private const int MostSteps = 400_000;

    private readonly int players;
    private readonly Func<bool[], double?> value;
    private readonly double midway;

    /// <param name="players">How many causes there are.</param>
    /// <param name="value">The score with some of them switched; null when there is none.</param>
    /// <param name="start">The score with none of them switched.</param>
    /// <param name="end">The score with all of them switched.</param>
    public ShapleyValues(int players, Func<bool[], double?> value, double start, double end)
    {
        (this.players, this.value, midway) = (players, value, (start + end) / 2);
        IsExact = players <= MostExact;
        Parts = players == 0 ? [] : IsExact ? Exact() : Sampled();
    }

    public bool IsExact { get; }

    /// <summary>Each player's part.</summary>
    public double[] Parts { get; }

    /// <summary>The largest standard error of a part; 0 when exact.</summary>
    public double Error { get; private set; }

    /// <summary>States without a score, which count as midway between the ends, so the reverse change gives the negatives.</summary>
    public int WithoutScore { get; private set; }

    private double[] Exact()
    {
        var values = new double[1 << players];
        var isOn = new bool[players];
        for (var set = 0; set < values.Length; set++)
        {
            for (var player = 0; player < players; player++)
            {
                isOn[player] = (set >> player & 1) == 1;
            }

            values[set] = Value(isOn);
        }

        // s! (n − s − 1)! / n! for each size s of the set that a player joins.
        var weight = new double[players];
        weight[0] = 1.0 / players;
        for (var size = 1; size < players; size++)
        {
            weight[size] = weight[size - 1] * size / (players - size);
        }

        var parts = new double[players];
        for (var set = 0; set < values.Length; set++)
        {
            for (var player = 0; player < players; player++)
            {
                if ((set >> player & 1) == 0)
                {
                    parts[player] += weight[System.Numerics.BitOperations.PopCount((uint)set)] * (values[set | 1 << player] - values[set]);
                }
            }
        }

        return parts;
    }

    private double[] Sampled()
    {
        var pairs = Math.Clamp(MostSteps / (players * players), LeastPairs, MostPairs);
        var (sum, squares) = (new double[players], new double[players]);
        var order = Enumerable.Range(0, players).ToArray();
        var shuffle = new SeededShuffle();
        var pair = new double[players];
        for (var i = 0; i < pairs; i++)
        {
            shuffle.Next(order);
            Array.Clear(pair);
            Walk(order, pair);
            Array.Reverse(order);
            Walk(order, pair);
            for (var player = 0; player < players; player++)
            {
                var mean = pair[player] / 2;
                sum[player] += mean;
                squares[player] += mean * mean;
            }
        }

        for (var player = 0; player < players; player++)
        {
            sum[player] /= pairs;
            var variance = Math.Max(0, (squares[player] / pairs) - (sum[player] * sum[player])) * pairs / (pairs - 1);
            Error = Math.Max(Error, Math.Sqrt(variance / pairs));
        }

        return sum;
    }

    private void Walk(int[] order, double[] parts)
    {
        var isOn = new bool[players];
        var last = Value(isOn);
        foreach (var player in order)
        {
            isOn[player] = true;
            var next = Value(isOn);
            parts[player] += next - last;
            last = next;
        }
    }

    private double Value(bool[] isOn)
    {
        if (value(isOn) is { } score)
        {
            return score;
        }

        WithoutScore++;
        return midway;
    }
}
