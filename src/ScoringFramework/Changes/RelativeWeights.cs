namespace ScoringFramework.Changes;

/// <summary>Compares weights of the same siblings: only their relation counts, so 25 and 75 are the same as 1 and 3.</summary>
internal static class RelativeWeights
{
    // Each share by its own size: the least of them decides as soon as the others do not apply.
    public static bool AreAlike(IReadOnlyList<double> before, IReadOnlyList<double> after)
    {
        var (was, now) = (before.Sum(), after.Sum());
        return before.Zip(after, (b, a) => (Was: Share(b, was), Now: Share(a, now)))
            .All(s => Math.Abs(s.Was - s.Now) <= Noise.Tolerance * Math.Max(s.Was, s.Now));
    }

    private static double Share(double weight, double sum) => sum > 0 ? weight / sum : 0;
}
