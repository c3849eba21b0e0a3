namespace ScoringFramework.Changes;

/// <summary>Compares weights of the same siblings: only their relation counts, so that 25 and 75 are 1 and 3, written otherwise.</summary>
internal static class RelativeWeights
{
    public static bool AreAlike(IReadOnlyList<double> before, IReadOnlyList<double> after)
    {
        var (was, now) = (before.Sum(), after.Sum());
        return before.Zip(after).All(p => Math.Abs(Share(p.First, was) - Share(p.Second, now)) <= Noise.Tolerance);
    }

    private static double Share(double weight, double sum) => sum > 0 ? weight / sum : 0;
}
