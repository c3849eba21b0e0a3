using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ScoringFramework.Json;

/// <summary>Doubles with 12 significant digits: what is beyond them is the noise of the arithmetic.</summary>
internal sealed class TwelveDigits : JsonConverter<double>
{
    // Whole numbers of at most twelve digits are themselves.
    private const double MostWhole = 1e12;

    // A sign, twelve digits, a point and an exponent.
    private const int Longest = 32;

    public override double Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDouble();

    public override void Write(Utf8JsonWriter writer, double value, JsonSerializerOptions options)
    {
        if (value == Math.Floor(value) && Math.Abs(value) < MostWhole)
        {
            writer.WriteNumberValue((long)value);
            return;
        }

        Span<byte> room = stackalloc byte[Longest];
        if (!value.TryFormat(room, out var length, "G12", CultureInfo.InvariantCulture))
        {
            throw new InvalidOperationException("A number of twelve digits is longer than expected.");
        }

        // Twelve digits are the shortest that read back as their number, so only the form of an exponent may differ.
        var digits = room[..length];
        if (digits.Contains((byte)'E'))
        {
            writer.WriteNumberValue(double.Parse(digits, CultureInfo.InvariantCulture));
        }
        else
        {
            writer.WriteRawValue(digits, skipInputValidation: true);
        }
    }
}

/// <summary>Decimals without trailing zeros, so 7.10 and 7.1 are one text.</summary>
internal sealed class ShortestDecimal : JsonConverter<decimal>
{
    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDecimal();

    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options)
    {
        Span<byte> number = stackalloc byte[Quote.MostDigits];
        writer.WriteRawValue(number[..Quote.Number(value, number)], skipInputValidation: true);
    }
}
