using System.Globalization;

namespace ScoringFramework.Wording;

/// <summary>Figures, scores and shares as readers see them.</summary>
internal static class Figures
{
    private const double MostWhole = 1e9;

    // The formats of 0 to 8 decimals, as many as a rubric may have.
    private static readonly string[] Decimals = ["F0", "F1", "F2", "F3", "F4", "F5", "F6", "F7", "F8"];

    /// <summary>A score with the rubric's number of decimals.</summary>
    public static string Score(decimal score, int decimals) => score.ToString(
        decimals < Decimals.Length ? Decimals[decimals] : "F" + decimals.ToString(CultureInfo.InvariantCulture),
        CultureInfo.InvariantCulture);

    /// <summary>A share from 0 to 1 as <c>3.0%</c>.</summary>
    public static string Percent(double share)
    {
        var percent = (decimal)share * 100;

        // A format of the framework's own is several times as fast as a custom one, but writes what rounds to zero with its minus.
        return percent < 0 ? percent.ToString("0.0", CultureInfo.InvariantCulture) + "%"
            : string.Create(CultureInfo.InvariantCulture, $"{percent:F1}%");
    }

    /// <summary>A completeness with two decimals, never rounded up to the gate that it misses.</summary>
    public static string Share(double share) =>
        (decimal.Floor((decimal)Math.Round(share, 12, MidpointRounding.ToEven) * 100) / 100).ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>A small number with two significant digits and no exponent: <c>0.0042</c>.</summary>
    public static string Small(double number)
    {
        var decimals = number is 0 or >= 10 ? 1 : Math.Clamp(1 - (int)Math.Floor(Math.Log10(Math.Abs(number))), 1, 15);
        return ((decimal)Math.Round(number, decimals)).ToString("0.###############", CultureInfo.InvariantCulture);
    }

    /// <summary>A weight in its shortest form.</summary>
    public static string Weight(double weight) => weight is >= 0 and < MostWhole && weight == (int)weight
        ? ((int)weight).ToString(CultureInfo.InvariantCulture)
        : weight.ToString("0.############", CultureInfo.InvariantCulture);
}
