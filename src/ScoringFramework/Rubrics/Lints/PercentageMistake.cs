namespace ScoringFramework.Rubrics;

/// <summary>The one sibling that most likely keeps percentages from 100.</summary>
/// <param name="Dimension">The sibling.</param>
/// <param name="Meant">The weight that makes 100; 0 for a sibling that was given none.</param>
/// <param name="Remedy">What to write, and why that was meant.</param>
/// <param name="IsTypo">Whether a swapped or missing digit explains it, however far the sum is from 100.</param>
internal sealed record PercentageMistake(Dimension Dimension, double Meant, string Remedy, bool IsTypo)
{
    private const int Grid = 5;

    /// <summary>The mistake, when there is exactly one that explains the sum.</summary>
    public static PercentageMistake? Find(IReadOnlyList<Dimension> siblings, double sum)
    {
        var odd = siblings.Count(d => !IsRound(d.Weight));
        var mistakes = siblings.Select(d => Of(d, Math.Round(100 - (sum - d.Weight), 6), odd == (IsRound(d.Weight) ? 0 : 1)))
            .OfType<PercentageMistake>().Take(2).ToArray();
        return mistakes.Length == 1 ? mistakes[0] : null;
    }

    private static PercentageMistake? Of(Dimension d, double meant, bool othersAreRound)
    {
        var (here, there) = (Quote.Number(d.Weight), Quote.Number(meant));
        if (d.Weight == 1 && meant == 0)
        {
            return new(d, 0, $"Give '{d.Id}' its share, and lower the others. Its weight is 1, the default.", IsTypo: false);
        }

        if (!othersAreRound || !IsRound(meant) || meant <= 0)
        {
            return null;
        }

        return d.Weight switch
        {
            >= 10 and < 100 when meant == Swapped(d.Weight) =>
                new(d, meant, $"Write {there} for '{d.Id}': the digits of {here} look swapped.", IsTypo: true),
            1 => new(d, meant, $"Write {there} for '{d.Id}': its weight is 1, the default.", meant == 10),
            > 1 and < 10 when meant == d.Weight * 10 && d.Weight != Grid =>
                new(d, meant, $"Write {there} for '{d.Id}': {here} probably lacks a zero.", IsTypo: true),
            _ when !IsRound(d.Weight) =>
                new(d, meant, $"Write {there} for '{d.Id}' if {here} is a mistake: every other weight is a multiple of {Grid}.",
                    IsTypo: false),
            _ => null,
        };
    }

    private static bool IsRound(double weight) => weight % Grid == 0;

    private static double Swapped(double weight) => (weight % 10 * 10) + Math.Floor(weight / 10);
}
