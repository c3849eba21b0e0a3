using System.Globalization;

namespace ScoringFramework.Yaml;

/// <summary>Says what is wrong with a date, and how it is written here.</summary>
internal static class DateFaults
{
    /// <summary>The problem of a scalar that <see cref="YamlDates.TryDate"/> refused with a fault.</summary>
    internal static Diagnostic ToDiagnostic(this DateFault fault, YamlScalar scalar)
    {
        var text = Excerpt.Of(scalar.Text);
        var (code, message, remedy) = fault switch
        {
            DateFault.OtherForm when scalar.Text is [_, _, _, _, '-', ..] =>
                (TextCodes.DateForm, $"{text} has a month or day with one digit, and two are expected",
                $"Write {string.Join(" or ", YamlDates.Meant(scalar.Text))}."),
            DateFault.OtherForm =>
                (TextCodes.DateForm, $"{text} is not in the order year-month-day, so day and month could be confused",
                $"Write {string.Join(" or ", YamlDates.Meant(scalar.Text))}."),
            DateFault.WithTime => (TextCodes.DateForm, $"{text} has a time, and a date ends with the day", $"Write {scalar.Text[..10]}."),
            DateFault.NoSuchYear => (TextCodes.NoSuchDate, $"{text} has the year 0000, which does not exist", "Write the correct year."),
            DateFault.NoSuchMonth =>
                (TextCodes.NoSuchDate, $"{text} has month {scalar.Text[5..7]}, and a year has 12", "Write the month from 01 to 12."),
            DateFault.NoSuchDay =>
                (TextCodes.NoSuchDate, $"{text} has a day that its month does not have", $"Write a day from 01 to {LastDay(scalar.Text)}."),
            _ => (TextCodes.NotADate, scalar.Text.Length == 0 ? "a date is expected, and there is no value" : $"{text} is not a date",
                "Write 2026, 2026-05 or 2026-05-31."),
        };
        return new Diagnostic(code, message, remedy) { Span = scalar.Span };
    }

    private static string LastDay(string text) => DateTime.DaysInMonth(
        int.Parse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture),
        int.Parse(text.AsSpan(5, 2), NumberStyles.None, CultureInfo.InvariantCulture)).ToString(CultureInfo.InvariantCulture);
}
