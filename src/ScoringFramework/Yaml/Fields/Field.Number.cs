using System.Globalization;

namespace ScoringFramework.Yaml;

internal sealed partial record Field
{
    /// <summary>A plain decimal; null when it is not there.</summary>
    /// <param name="forWord">What to do when a word stands there, where that is more than to write a number.</param>
    public decimal? Number(string? forWord = null)
    {
        if (Scalar("number") is { } scalar)
        {
            if (YamlNumbers.TryDecimal(scalar, out var number, out var fault))
            {
                return number;
            }

            Refuse(fault.ToDiagnostic(scalar, forWord));
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

        Refuse(new(FormatCodes.WrongForm, $"{Label} is a count, and {Quote.Number(number)} is not a whole number", "Write a number without a fraction, such as 2."));
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
}
