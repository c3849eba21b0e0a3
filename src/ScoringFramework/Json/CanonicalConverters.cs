using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ScoringFramework.Json;

/// <summary>Writes texts as RFC 8785 has them: everything as it is but quotes, backslashes and control characters.</summary>
internal sealed class CanonicalText : JsonConverter<string>
{
    private const int MostOnStack = 512;

    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString();

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options)
    {
        var most = CanonicalJson.MostBytes(value);
        var rented = most > MostOnStack ? ArrayPool<byte>.Shared.Rent(most) : null;
        var text = rented ?? stackalloc byte[MostOnStack];
        writer.WriteRawValue(text[..CanonicalJson.WriteText(value, text)], skipInputValidation: true);
        if (rented is not null)
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }
}

/// <summary>Writes decimals as <see cref="ExactDecimal"/> does, and then as RFC 8785 has the number.</summary>
internal sealed class CanonicalDecimal : WriteOnlyConverter<decimal>
{
    // Smaller ones have an exponent.
    private const decimal LeastPlain = 1e-6m;

    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options)
    {
        Span<byte> number = stackalloc byte[Quote.MostDigits];
        var text = number[..Quote.Number(value, number)];
        if (!ExactDecimal.IsNumber(text))
        {
            writer.WriteStringValue(text);
        }
        else if (value is 0 or >= LeastPlain or <= -LeastPlain)
        {
            // So few digits are the shortest that read back as their double.
            writer.WriteRawValue(text, skipInputValidation: true);
        }
        else
        {
            writer.WriteRawValue(CanonicalJson.Number((double)value), skipInputValidation: true);
        }
    }
}

/// <summary>Writes doubles as RFC 8785 has them.</summary>
internal sealed class CanonicalDouble : WriteOnlyConverter<double>
{
    public override void Write(Utf8JsonWriter writer, double value, JsonSerializerOptions options) =>
        writer.WriteRawValue(CanonicalJson.Number(value), skipInputValidation: true);
}
