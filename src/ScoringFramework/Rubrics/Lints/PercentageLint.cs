namespace ScoringFramework.Rubrics;

/// <summary>Weights that look like percentages and do not sum to 100.</summary>
internal static class PercentageLint
{
    private const double Near = 5;
    private const double Far = 25;
    private const double FarInCustom = 50;
    private const int SimpleRatio = 3;
    private const int FewestForATypo = 3;

    // Fifteen children of weights 1, 2, 3 … come near 100 by chance; a weight of a fifth or multiples of five do not.
    private const double Telling = 20;

    public static IEnumerable<Diagnostic> Of(RubricTree tree) =>
        Problems(tree,
            tree.All.Select(d => (d.Dimension as Composite)?.Dimensions).Append(tree.Rubric.Dimensions)
                .Any(d => d is not null && IsHundred(d)));

    private static IEnumerable<Diagnostic> Problems(RubricTree tree, bool isCustom) =>
        tree.All.Select(
            d => d.Dimension is Composite c
                ? Problem(c.Dimensions, $"the dimensions of '{c.Id}'", d.Path.Then("dimensions").Name, isCustom) : null)
            .Prepend(Problem(tree.Rubric.Dimensions, "the top dimensions", ModelPath.Of("dimensions").Name, isCustom)).OfType<Diagnostic>();

    private static Diagnostic? Problem(ValueList<Dimension> children, string whose, ModelPath path, bool isCustom)
    {
        var siblings = children.Where(d => d.Weight > 0).ToArray();
        var sum = Math.Round(siblings.Sum(d => d.Weight), 6);
        if (siblings.Length < 2 || sum == 100 || siblings.Any(d => d.Weight >= 100) || siblings.All(d => d.Weight == siblings[0].Weight))
        {
            return null;
        }

        var mistake = PercentageMistake.Find(siblings, sum);
        var isNear = Math.Abs(sum - 100) <= Near && LookLikePercentages(siblings) && !IsRounded(siblings, sum);
        if (!isNear && !IsFar(siblings, sum, isCustom) && (mistake is not { IsTypo: true } || siblings.Length < FewestForATypo))
        {
            return null;
        }

        var would = mistake switch
        {
            null => "",
            { Meant: 0 } => $": without the 1 of '{mistake.Dimension.Id}' they sum to 100",
            _ => $": with {Quote.Number(mistake.Meant)} instead of {Quote.Number(mistake.Dimension.Weight)} for '{mistake.Dimension.Id}' "
                + $"they sum to 100",
        };
        return new Diagnostic(
            RubricLintCodes.NotHundred,
            $"the weights of {whose} look like percentages and sum to {Quote.Number(sum)}{would}",
            mistake?.Remedy
                ?? $"Make them sum to 100: they are {Quote.Number(Math.Round(Math.Abs(100 - sum), 6))} "
                + $"{(sum < 100 ? "too low" : "too high")}.")
            .At(mistake is null ? path : RubricTree.PathOf(mistake.Dimension.Id).Then("weight"));
    }

    private static bool IsHundred(ValueList<Dimension> children) =>
        children.Where(d => d.Weight > 0).ToArray() is { Length: > 1 } siblings && siblings.Any(d => d.Weight != siblings[0].Weight)
        && Math.Round(siblings.Sum(d => d.Weight), 6) == 100;

    // Further from 100, multiples of five are percentages where the rubric's other weights are, or where they are no simple ratio: 40, 45
    // and 30 are, 20, 40 and 60 are one to two to three.
    private static bool IsFar(Dimension[] siblings, double sum, bool isCustom)
    {
        return Array.TrueForAll(siblings, d => d.Weight % 5 == 0) && siblings.Any(d => d.Weight >= Telling)
            && (isCustom ? Math.Abs(sum - 100) <= FarInCustom
                : siblings.Length >= FewestForATypo && Math.Abs(sum - 100) <= Far
                    && siblings.Max(d => d.Weight) / siblings.Aggregate(0.0, (divisor, d) => Divisor(d.Weight, divisor)) > SimpleRatio);
    }

    private static double Divisor(double a, double b) => b == 0 ? a : Divisor(b, a % b);

    private static bool LookLikePercentages(Dimension[] siblings) =>
        siblings.All(d => Math.Round(d.Weight, 2) == d.Weight)
        && (siblings.Any(d => d.Weight >= Telling) || siblings.Count(d => d.Weight % 5 == 0) * 2 >= siblings.Length);

    // 16.7, 16.7 and 66.7 are what is left of a half and two thirds when they are rounded, and nobody's mistake.
    private static bool IsRounded(Dimension[] siblings, double sum)
    {
        var decimals = Array.TrueForAll(siblings, d => d.Weight % 1 == 0) ? 0
            : Array.TrueForAll(siblings, d => Math.Round(d.Weight, 1) == d.Weight) ? 1 : 2;
        return decimals > 0 && Math.Abs(sum - 100) <= siblings.Length * 0.5000001 * Math.Pow(10, -decimals);
    }
}
