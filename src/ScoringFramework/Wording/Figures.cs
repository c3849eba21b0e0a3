using System.Globalization;

namespace ScoringFramework.Wording;

/// <summary>Figures, scores and shares as readers see them.</summary>
internal static class Figures
{
    /// <summary>A score with the rubric's number of decimals.</summary>
    public static string Score(decimal score, int decimals) =>
        score.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    /// <summary>A share from 0 to 1 as <c>3.0%</c>.</summary>
    public static string Percent(double share) => ((decimal)share * 100).ToString("0.0", CultureInfo.InvariantCulture) + "%";

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
    public static string Weight(double weight) => weight.ToString("0.############", CultureInfo.InvariantCulture);
}
