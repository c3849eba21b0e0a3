using System.Globalization;
using System.Text.RegularExpressions;

namespace ScoringFramework.Dossiers;

/// <summary>
/// The periods that people write in other forms, such as <c>Q4 FY2026</c>, <c>2026 H1</c>, <c>May 2026</c> and <c>2025/26</c>.
/// </summary>
internal static partial class PeriodSpelling
{
    private const int Longest = 40;

    private static readonly string[] MonthNames = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>The text as a period is written here; null when it looks like none.</summary>
    public static string? Of(string text)
    {
        if (text.Length > Longest)
        {
            return null;
        }

        var plain = text.Trim();
        return PartialDate.TryParse(plain, out var day) && day.Day is not null ? $"at {day}"
            : Day().Match(plain) is { Success: true } at && PartialDate.TryParse(at.Groups[1].Value, out _) ? $"at {at.Groups[1].Value}"
            : TwoYears().Match(plain) is { Success: true } two ? Split(two)
            : Part().Match(plain) is { Success: true } part ? PartOf(part)
            : Month().Match(plain) is { Success: true } month ? MonthOf(month)
            : Year().Match(plain) is { Success: true } year ? Fiscal(year) + year.Groups["year"].Value
            : null;
    }

    private static string Fiscal(Match match) => match.Groups["fiscal"].Success ? "FY" : "";

    // 2025/26 is the fiscal year that ends in 2026.
    private static string? Split(Match match)
    {
        var (first, second) = (match.Groups["first"].Value, match.Groups["second"].Value);
        return (int.Parse(first[^2..], CultureInfo.InvariantCulture) + 1) % 100 == int.Parse(second[^2..], CultureInfo.InvariantCulture)
            ? $"FY{second[^2..]}" : null;
    }

    private static string? PartOf(Match match)
    {
        var (letter, number) = (match.Groups["letter"].Value.ToUpperInvariant(), match.Groups["number"].Value);
        var year = match.Groups["year"].Value;
        return letter == "H" && number is "3" or "4" ? null
            : match.Groups["fiscal"].Success || year.Length == 4 ? $"{Fiscal(match)}{year}-{letter}{number}"
            : $"20{year}-{letter}{number}";
    }

    private static string? MonthOf(Match match) =>
        Array.IndexOf(MonthNames, match.Groups["name"].Value[..3].ToLowerInvariant()) is >= 0 and var month
            ? string.Create(CultureInfo.InvariantCulture, $"{match.Groups["year"].Value}-{month + 1:00}")
            : null;

    [GeneratedRegex("^(?:as of|on|at|end of)\\s+([0-9]{4}(?:-[0-9]{2}){0,2})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Day();

    [GeneratedRegex("^(?:FY\\s*)?(?<first>[0-9]{4})\\s*[/–]\\s*(?<second>[0-9]{4}|[0-9]{2})$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex TwoYears();

    [GeneratedRegex(
        "^(?:(?<letter>[QH])\\s*(?<number>[1-4])\\s*[-/ "
        + ",']*\\s*(?<fiscal>FY)?\\s*(?<year>[0-9]{4}|[0-9]{2})|(?<fiscal>FY)?\\s*(?<year>[0-9]{4}|[0-9]{2})\\s*[-/ "
        + "]*(?<letter>[QH])\\s*(?<number>[1-4]))$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Part();

    [GeneratedRegex("^(?<name>[a-z]{3,9})\\.?\\s+(?<year>[0-9]{4})$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Month();

    [GeneratedRegex("^(?:(?<fiscal>FY)[\\s'-]*|(?:CY|year)\\s*)(?<year>[0-9]{4}|[0-9]{2})$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Year();
}
