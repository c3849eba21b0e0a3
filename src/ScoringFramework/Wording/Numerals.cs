using System.Globalization;

namespace ScoringFramework.Wording;

/// <summary>Numbers as people read them in running text and columns: invariant, with a true minus.</summary>
internal static class Numerals
{
    /// <summary>What is shown where there is no number.</summary>
    public const string None = "–";

    /// <summary>A score with the rubric's decimals.</summary>
    public static string Score(decimal? score, int decimals) => score is { } value ? Minus(Figures.Score(value, decimals)) : None;

    /// <summary>A difference with its sign and the rubric's decimals; nothing moved is ±0.</summary>
    public static string Signed(decimal? difference, int decimals) => difference switch
    {
        null => None,
        0 => "±" + Figures.Score(0, decimals),
        > 0 => "+" + Figures.Score(difference.Value, decimals),
        _ => Minus(Figures.Score(difference.Value, decimals)),
    };

    /// <summary>A share of 0 to 1 with one decimal: <c>6.3%</c>.</summary>
    public static string Percent(double share) => Figures.Percent(share);

    /// <summary>A share that may be below 0: <c>−1.7%</c>.</summary>
    public static string SignedPercent(double share) => Minus(Figures.Percent(share));

    /// <summary>A completeness as whole per cent; what is not complete is never rounded up to 100.</summary>
    public static string Completeness(double share) =>
        decimal.Floor((decimal)Math.Round(share, 12, MidpointRounding.ToEven) * 100).ToString("0", CultureInfo.InvariantCulture) + "%";

    public static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);

    /// <summary>A number's text with a true minus, as wide as the digits.</summary>
    public static string Minus(string number) => number.Replace('-', '−');
}
