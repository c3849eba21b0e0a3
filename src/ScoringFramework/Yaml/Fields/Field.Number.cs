using System.Globalization;

namespace ScoringFramework.Yaml;

internal sealed partial record Field
{
    /// <summary>A plain decimal; null when it is not there.</summary>
    /// <param name="forWord">What to do when the value is a word, if that is more than to write a number.</param>
    public decimal? Number(string? forWord = null)
    {
        if (Scalar("number") is { } scalar)
        {
            if (YamlNumbers.TryDecimal(scalar, out var number, out var fault))
            {
                return number;
            }

            Refuse(fault.ToDiagnostic(scalar, forWord, isShare: Shape is NumberShape { Least: 0, Most: 1 }));
        }

        return StandsIn ? StandInNumber : null;
    }

    /// <summary>A plain decimal that is computed with; null when it is not there.</summary>
    public double? Real() => Number() is { } number ? ToDouble(number) : null;

    /// <summary>The double nearest to a decimal, which a cast misses in the last bit beyond 15 digits.</summary>
    public static double ToDouble(decimal number) => double.Parse(Quote.Number(number), CultureInfo.InvariantCulture);

    /// <summary>A whole number; null when it is not there.</summary>
    public int? Whole()
    {
        if (Number() is not { } number)
        {
            return null;
        }

        if (decimal.Truncate(number) == number && number is >= int.MinValue and <= int.MaxValue)
        {
            return (int)number;
        }

        Refuse(new(FormatCodes.WrongForm, $"{Label} is a count, and {Quote.Number(number)} is not a whole number",
            "Write a number without a fraction, such as 2."));
        return (int)StandInNumber;
    }

    /// <summary>A date as precise as it is known; null when it is not there or cannot be read.</summary>
    public PartialDate? Date()
    {
        if (Scalar("date") is { } scalar)
        {
            if (YamlDates.TryDate(scalar, out var date, out var fault))
            {
                return new(date.Year, date.Month, date.Day);
            }

            Refuse(fault.ToDiagnostic(scalar));
        }

        return null;
    }

    /// <summary>A length of time such as <c>18 months</c>; null when it is not there or cannot be read.</summary>
    public Age? Age()
    {
        if (Scalar("text") is not { } scalar)
        {
            return null;
        }

        if (scalar.Text.Split(' ') is [var count, var unit] && Part(count) is { } n && decimal.Truncate(n) == n
            && n is >= int.MinValue and <= int.MaxValue
            && UnitOf(unit) is { } known)
        {
            return new((int)n, known);
        }

        Refuse(new(
            FormatCodes.WrongForm, $"'{Quote.Short(scalar.Text)}' is not an age",
            "Write a whole number and days, months or years, such as '18 months'."));
        return null;
    }

    /// <summary>A ratio such as <c>15 percent</c>; null when it is not there or cannot be read.</summary>
    public decimal? Percent()
    {
        if (Scalar("text") is not { } scalar)
        {
            return null;
        }

        if (scalar.Text.Split(' ') is [var number, "percent"] && Part(number) is { } percent)
        {
            return percent / 100;
        }

        // What is far above any ratio was not meant as one.
        var meant = scalar.Text.EndsWith('%') ? Part(scalar.Text[..^1].TrimEnd(' '))
            : Part(scalar.Text) is { } ratio and > -1000 and < 1000 ? ratio * 100 : null;
        Refuse(new(
            FormatCodes.WrongForm,
            $"'{Quote.Short(scalar.Text)}' is not a ratio in percent",
            $"Write {(meant is null ? "a ratio such as " : "")}'{Quote.Number(meant ?? 15)} percent'."));
        return null;
    }

    private static AgeUnit? UnitOf(string word) => word switch
    {
        "day" or "days" => AgeUnit.Day,
        "month" or "months" => AgeUnit.Month,
        "year" or "years" => AgeUnit.Year,
        _ => null,
    };

    private static decimal? Part(string text) =>
        YamlNumbers.TryDecimal(new(text, YamlStyle.Plain, default), out var number, out _) ? number : null;
}
