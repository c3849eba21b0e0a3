using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ScoringFramework.Json;

/// <summary>Doubles with 12 significant digits: what is beyond them is the noise of the arithmetic.</summary>
internal sealed class TwelveDigits : JsonConverter<double>
{
    public override double Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDouble();

    public override void Write(Utf8JsonWriter writer, double value, JsonSerializerOptions options)
    {
        var rounded = double.Parse(value.ToString("G12", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        writer.WriteNumberValue(rounded == 0 ? 0 : rounded);
    }
}

/// <summary>Decimals without trailing zeros, so that 7.10 and 7.1 are one text.</summary>
internal sealed class ShortestDecimal : JsonConverter<decimal>
{
    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDecimal();

    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) =>
        writer.WriteRawValue(Quote.Number(value));
}
