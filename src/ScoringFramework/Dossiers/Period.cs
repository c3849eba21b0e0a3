using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace ScoringFramework.Dossiers;

/// <summary>
/// What a figure is of: a calendar year, half-year, quarter or month, the same of a fiscal year, some months up to a date, a day, or a
/// label of the dossier's own, which cannot be ordered. Two figures are of one period when it covers the same days.
/// </summary>
public sealed partial record Period
{
    /// <summary>How many months of which lengths have a name.</summary>
    internal static readonly (string Name, int Months)[] Lengths = [("year", 12), ("half-year", 6), ("quarter", 3), ("month", 1),
        (Instant, 0)];

    internal const string Instant = "instant";

    private const int MonthsOfYear = 12, FirstShortYear = 2000;

    private Period(string text) => Text = text;

    /// <summary>The period as a file writes it: <c>2026</c>, <c>2026-H1</c>, <c>2026-Q1</c>, <c>2026-05</c>, <c>FY26</c>, <c>FY26-Q4</c>,
    /// <c>9 months to 2025-12-31</c>, <c>at 2026-03-31</c>; or a label.</summary>
    public string Text { get; }

    /// <summary>How many months long it is, at least 1; 0 for a day; null for a label.</summary>
    public int? Months { get; private init; }

    /// <summary>Whether it is counted in the subject's fiscal years.</summary>
    public bool IsFiscal { get; private init; }

    /// <summary>
    /// What its length is called: <c>year</c>, <c>half-year</c>, <c>quarter</c>, <c>month</c>, <c>9 months</c>, <c>instant</c>; a label
    /// itself.
    /// </summary>
    public string Length => Months is { } months
        ? Lengths.FirstOrDefault(l => l.Months == months).Name ?? string.Create(CultureInfo.InvariantCulture, $"{months} months")
        : Text;

    // The year that it ends in, counted from the end of the year in whole lengths; unused where an end is given.
    private int Year { get; init; }

    private int MonthsBeforeYearEnd { get; init; }

    private PartialDate? End { get; init; }

    /// <summary>The period of a text. A text of no known form is a label.</summary>
    /// <param name="text">The text as a file writes it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static Period Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Dated(text) ?? Numbered(text) ?? new(text);
    }

    /// <summary>The period of a text, as <see cref="Of"/> reads it.</summary>
    /// <param name="text">The text; or null.</param>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator Period?(string? text) => text is null ? null : Of(text);

    /// <summary>The last day of it.</summary>
    /// <param name="fiscalYearEnds">The month, 1 to 12, in which the subject's fiscal years end.</param>
    /// <returns>The day; null for a label.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="fiscalYearEnds"/> is no month.</exception>
    public DateOnly? Last(int fiscalYearEnds = MonthsOfYear)
    {
        if (fiscalYearEnds is < 1 or > MonthsOfYear)
        {
            throw new ArgumentOutOfRangeException(nameof(fiscalYearEnds), fiscalYearEnds, "A month is from 1 to 12.");
        }

        if (Months is null || End is not null)
        {
            return End?.Last;
        }

        var month = (Year * MonthsOfYear) + (IsFiscal ? fiscalYearEnds : MonthsOfYear) - 1 - MonthsBeforeYearEnd;
        var (year, of) = (month / MonthsOfYear, (month % MonthsOfYear) + 1);
        return new DateOnly(Math.Max(year, 1), of, DateTime.DaysInMonth(Math.Max(year, 1), of));
    }

    /// <summary>The first day of it.</summary>
    /// <param name="fiscalYearEnds">The month, 1 to 12, in which the subject's fiscal years end.</param>
    /// <returns>The day; null for a label.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="fiscalYearEnds"/> is no month.</exception>
    public DateOnly? First(int fiscalYearEnds = MonthsOfYear)
    {
        if (Last(fiscalYearEnds) is not { } last || Months is not { } months)
        {
            return null;
        }

        var month = (last.Year * MonthsOfYear) + last.Month - 1 - months;
        return months == 0 ? End!.First
            : month < MonthsOfYear ? DateOnly.MinValue
            : last.Day == DateTime.DaysInMonth(last.Year, last.Month) ? new((month + 1) / MonthsOfYear, ((month + 1) % MonthsOfYear) + 1, 1)
            : last.AddMonths(-months).AddDays(1);
    }

    /// <summary>The period as a file writes it.</summary>
    public override string ToString() => Text;

    /// <inheritdoc/>
    public bool Equals(Period? other) =>
        other is not null
        && (Months, IsFiscal, Year, MonthsBeforeYearEnd, End) == (other.Months, other.IsFiscal, other.Year, other.MonthsBeforeYearEnd,
            other.End)
        && (Months is not null || Text == other.Text);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        Months is null ? StringComparer.Ordinal.GetHashCode(Text) : HashCode.Combine(Months, IsFiscal, Year, MonthsBeforeYearEnd, End);

    /// <summary>
    /// What a label was probably meant to be, as a file writes it; null when it looks like no period, or is none of a label.
    /// </summary>
    internal string? Meant => Months is null ? PeriodSpelling.Of(Text) : null;

    private static Period? Dated(string text) => DatedForm().Match(text) switch
    {
        { Success: true } m when PartialDate.TryParse(m.Groups["date"].Value, out var end) => m.Groups["months"] is { Success: true } months
            ? new(text) { Months = int.Parse(months.Value, CultureInfo.InvariantCulture), End = end }
            : new(text) { Months = 0, End = end },
        _ => null,
    };

    private static Period? Numbered(string text)
    {
        var match = NumberedForm().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var digits = int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture);
        var fiscal = match.Groups["fiscal"].Success;
        var year = fiscal && match.Groups["year"].Length == 2 ? FirstShortYear + digits : digits;
        var (months, nth) = (match.Groups["half"], match.Groups["quarter"], match.Groups["month"]) switch
        {
            ({ Success: true } half, _, _) => (MonthsOfYear / 2, int.Parse(half.Value, CultureInfo.InvariantCulture)),
            (_, { Success: true } quarter, _) => (MonthsOfYear / 4, int.Parse(quarter.Value, CultureInfo.InvariantCulture)),
            (_, _, { Success: true } month) => (1, int.Parse(month.Value, CultureInfo.InvariantCulture)),
            _ => (MonthsOfYear, 1),
        };
        return year is < 1 or > 9999 ? null
            : new(text) { Months = months, IsFiscal = fiscal, Year = year, MonthsBeforeYearEnd = MonthsOfYear - (months * nth) };
    }

    [GeneratedRegex("^(?:at|(?<months>[1-9][0-9]?) months to) (?<date>[0-9-]{4,10})$", RegexOptions.ExplicitCapture)]
    private static partial Regex DatedForm();

    [GeneratedRegex(
        "^(?:(?<fiscal>FY)(?<year>[0-9]{2}|[0-9]{4})|(?<year>[0-9]{4}))(?:-H(?<half>[12])|-Q(?<quarter>[1-4])|-(?<month>0[1-9]|1[0-2]))?$",
        RegexOptions.ExplicitCapture)]
    private static partial Regex NumberedForm();
}
