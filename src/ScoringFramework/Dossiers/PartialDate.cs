using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace ScoringFramework;

/// <summary>A date as precise as it is known: a year, a month or a day.</summary>
[JsonConverter(typeof(PartialDateJsonConverter))]
public sealed record PartialDate : IParsable<PartialDate>
{
    /// <summary>How many characters a day has.</summary>
    internal const int Longest = 10;

    /// <summary>Makes a date.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="month">1 to 12; or null when unknown.</param>
    /// <param name="day">A day of the month; or null when unknown.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such date, or a day without a month.</exception>
    public PartialDate(int year, int? month = null, int? day = null)
    {
        if (year is < 1 or > 9999 || month is < 1 or > 12 || (day is not null && month is null)
            || (day is { } d && (d < 1 || d > DateTime.DaysInMonth(year, month!.Value))))
        {
            throw new ArgumentOutOfRangeException(nameof(year), $"There is no date with year {year}, month {month} and day {day}.");
        }

        (Year, Month, Day) = (year, month, day);
    }

    /// <summary>The year.</summary>
    public int Year { get; }

    /// <summary>The month, or null when unknown.</summary>
    public int? Month { get; }

    /// <summary>The day of the month, or null when unknown.</summary>
    public int? Day { get; }

    /// <summary>The earliest day that the date can mean.</summary>
    public DateOnly First => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>The latest day that the date can mean.</summary>
    public DateOnly Last => new(Year, Month ?? 12, Day ?? DateTime.DaysInMonth(Year, Month ?? 12));

    /// <summary>A day as a date that is known to the day.</summary>
    /// <param name="day">The day.</param>
    public static implicit operator PartialDate(DateOnly day) => From(day);

    /// <summary>A day as a date that is known to the day.</summary>
    /// <param name="day">The day.</param>
    public static PartialDate From(DateOnly day) => new(day.Year, day.Month, day.Day);

    /// <summary>Reads a date as a file writes it: <c>2026</c>, <c>2026-05</c> or <c>2026-05-31</c>.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is not a date.</exception>
    public static PartialDate Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var date)
            ? date
            : throw new FormatException($"'{Quote.Short(text)}' is not a date. Write 2026, 2026-05 or 2026-05-31.");
    }

    static PartialDate IParsable<PartialDate>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<PartialDate>.TryParse(string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out PartialDate result) =>
        TryParse(s, out result);

    /// <summary>Reads a date as a file writes it: <c>2026</c>, <c>2026-05</c> or <c>2026-05-31</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="date">The date, or null.</param>
    /// <returns>True when the text is a date.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out PartialDate? date)
    {
        var parts = (text ?? "").Split('-');
        date = null;
        if (parts.Length > 3 || parts[0].Length != 4 || parts.Skip(1).Any(p => p.Length != 2) || !parts.All(p => p.All(char.IsAsciiDigit)))
        {
            return false;
        }

        var numbers = parts.Select(p => int.Parse(p, NumberStyles.None, CultureInfo.InvariantCulture)).ToArray();
        var (year, month, day) = (numbers[0], numbers.Length > 1 ? numbers[1] : (int?)null, numbers.Length > 2 ? numbers[2] : (int?)null);
        if (year < 1 || month is < 1 or > 12 || (day is { } d && (d < 1 || d > DateTime.DaysInMonth(year, month!.Value))))
        {
            return false;
        }

        date = new(year, month, day);
        return true;
    }

    /// <summary>The date in a sentence: <c>in 2026-05</c>, <c>on 2026-05-31</c>.</summary>
    internal string When => Day is null ? $"in {this}" : $"on {this}";

    /// <summary>The date as a file writes it: <c>2026</c>, <c>2026-05</c> or <c>2026-05-31</c>.</summary>
    public override string ToString()
    {
        Span<char> text = stackalloc char[Longest];
        return new(text[..Write(text)]);
    }

    /// <summary>Writes the date as a file does.</summary>
    /// <param name="text">Room for <see cref="Longest"/> characters.</param>
    /// <returns>How many characters it is.</returns>
    internal int Write(Span<char> text)
    {
        Two(Year / 100, text);
        Two(Year % 100, text[2..]);
        if (Month is not { } month)
        {
            return 4;
        }

        text[4] = '-';
        Two(month, text[5..]);
        if (Day is not { } day)
        {
            return 7;
        }

        text[7] = '-';
        Two(day, text[8..]);
        return Longest;
    }

    private static void Two(int number, Span<char> text) => (text[0], text[1]) = ((char)('0' + (number / 10)), (char)('0' + (number % 10)));
}
