namespace ScoringFramework.Rubrics;

/// <summary>Likelihoods of scenarios that look like shares or percentages and do not sum to a whole.</summary>
internal static class LikelihoodLint
{
    // Likelihoods such as 1, 2 and 1 are relative: a sum further away from a whole is nobody's mistake.
    private const double Near = 0.3;

    // Shares that are rounded to two decimals miss 1 by half a hundredth each.
    private const double Rounded = 0.005;

    public static IEnumerable<Diagnostic> Of(RubricTree tree)
    {
        var likely = tree.Rubric.Scenarios.Where(s => s.Likelihood > 0).ToArray();
        if (likely.Length < 2)
        {
            yield break;
        }

        var sum = Math.Round(likely.Sum(s => s.Likelihood!.Value), 9);
        var shares = likely.Where(s => s.Likelihood < 1).ToArray();
        var percentages = likely.Where(s => s.Likelihood > 1).ToArray();
        if (shares.Length > 0 && percentages.Any(s => s.Likelihood >= 5))
        {
            yield return Mixed(shares[0], percentages.First(s => s.Likelihood >= 5));
        }
        else if (percentages.Length == 0 && IsNear(sum, 1, likely.Length))
        {
            yield return Sum("shares", sum, 1);
        }
        else if (shares.Length == 0 && likely.Any(s => s.Likelihood >= 10) && IsNear(sum / 100, 1, likely.Length))
        {
            yield return Sum("percentages", sum, 100);
        }
    }

    private static bool IsNear(double sum, double whole, int count) =>
        Math.Abs(sum - whole) is var off && off <= Near && off > count * Rounded;

    private static Diagnostic Sum(string kind, double sum, double whole) => new Diagnostic(
        RubricMistakeCodes.Likelihoods,
        $"the likelihoods of the scenarios look like {kind} and sum to {Quote.Number(sum)}",
        $"Make them sum to {Quote.Number(whole)}: they are {Quote.Number(Math.Round(Math.Abs(whole - sum), 9))} "
        + $"{(sum < whole ? "too low" : "too high")}.")
        .At(ModelPath.Of("scenarios").Name);

    private static Diagnostic Mixed(Scenario share, Scenario percentage) => new Diagnostic(
        RubricMistakeCodes.Likelihoods,
        $"the likelihood of '{share.Id}' is {Quote.Number(share.Likelihood!.Value)} and that of '{percentage.Id}' "
        + $"{Quote.Number(percentage.Likelihood!.Value)}: "
        + "one looks like a share and the other like a percentage",
        $"Write likelihood: {Quote.Number(Math.Round(share.Likelihood.Value * 100, 9))} for '{share.Id}', or shares for all.")
        .At(ModelPath.Of("scenarios", share.Id, "likelihood"))
        .And(ModelPath.Of("scenarios", percentage.Id, "likelihood"), "the percentage");
}
