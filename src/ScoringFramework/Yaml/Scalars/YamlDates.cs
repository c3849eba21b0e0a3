using System.Globalization;

namespace ScoringFramework.Yaml;

/// <summary>Reads dates as <c>2026</c>, <c>2026-05</c> or <c>2026-05-31</c>, in quotes or not.</summary>
internal static class YamlDates
{
    internal static bool TryDate(YamlScalar scalar, out YamlDate date, out DateFault fault)
    {
        date = default;
        fault = scalar.Style == YamlStyle.Block ? DateFault.Word : Read(scalar.Text, out date);
        return fault == DateFault.None;
    }

    /// <summary>
    /// The dates, written as they should be, that a date in another form may mean: both when day and month could be either.
    /// </summary>
    internal static IEnumerable<string> Meant(string text)
    {
        var parts = text.Split(['.', '/', '-', ' '], StringSplitOptions.RemoveEmptyEntries);
        var numbers = new int[parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            if (!int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i]))
            {
                return [];
            }
        }

        (int Year, int Month, int Day)[] read = parts switch
        {
            [{ Length: 4 }, { Length: <= 2 }, { Length: <= 2 }] => [(numbers[0], numbers[1], numbers[2])],
            [{ Length: <= 2 }, { Length: <= 2 }, { Length: 4 }] =>
                [(numbers[2], numbers[1], numbers[0]), (numbers[2], numbers[0], numbers[1])],
            [{ Length: 4 }, { Length: <= 2 }] => [(numbers[0], numbers[1], 0)],
            [{ Length: <= 2 }, { Length: 4 }] => [(numbers[1], numbers[0], 0)],
            _ => [],
        };
        return read.Distinct().Where(d => d.Year > 0 && d.Month is > 0 and <= 12 && d.Day <= DateTime.DaysInMonth(d.Year, d.Month))
            .Select(d => d.Day == 0
                ? string.Create(CultureInfo.InvariantCulture, $"{d.Year:0000}-{d.Month:00}")
                : string.Create(CultureInfo.InvariantCulture, $"{d.Year:0000}-{d.Month:00}-{d.Day:00}"));
    }

    private static DateFault Read(string text, out YamlDate date)
    {
        date = default;
        if (!IsForm(text))
        {
            return text.Length > 10 && IsForm(text[..10]) && text[10] is 'T' or 't' or ' ' ? DateFault.WithTime
                : Meant(text).Any() ? DateFault.OtherForm
                : DateFault.Word;
        }

        var year = Number(text, 0, 4);
        int? month = text.Length > 4 ? Number(text, 5, 2) : null;
        int? day = text.Length > 7 ? Number(text, 8, 2) : null;
        if (year == 0 || month is 0 or > 12 || (day is { } d && (d == 0 || d > DateTime.DaysInMonth(year, month!.Value))))
        {
            return year == 0 ? DateFault.NoSuchYear : month is 0 or > 12 ? DateFault.NoSuchMonth : DateFault.NoSuchDay;
        }

        date = new YamlDate(year, month, day);
        return DateFault.None;
    }

    private static bool IsForm(string text)
    {
        const string Form = "0000-00-00";
        return text.Length is 4 or 7 or 10
            && text.Zip(Form).All(pair => pair.Second == '0' ? char.IsAsciiDigit(pair.First) : pair.First == '-');
    }

    private static int Number(string text, int start, int length) =>
        int.Parse(text.AsSpan(start, length), NumberStyles.None, CultureInfo.InvariantCulture);
}
