using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace ScoringFramework.Json;

/// <summary>Lists that compare by value.</summary>
internal sealed class ValueListConverter<T> : JsonConverter<ValueList<T>>
{
    public override ValueList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException("A list was expected.");
        }

        var type = (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
        var items = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(ReadItem(ref reader, type, options) ?? throw new JsonException("A list holds no null."));
        }

        return items.ToValueList();
    }

    // The serializer looks for an item's end before it reads it, so it would scan what is in lists in lists many times. But it alone knows
    // where in the text an item is wrong.
    private static T? ReadItem(ref Utf8JsonReader reader, JsonTypeInfo<T> type, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return JsonSerializer.Deserialize(ref reader, type);
        }

        var start = reader;
        try
        {
            return ((JsonConverter<T>)type.Converter).Read(ref reader, typeof(T), options);
        }
        catch (Exception wrong) when (wrong is not JsonException { LineNumber: not null })
        {
            reader = start;
            return JsonSerializer.Deserialize(ref reader, type);
        }
    }

    public override void Write(Utf8JsonWriter writer, ValueList<T> value, JsonSerializerOptions options)
    {
        var item = (JsonConverter<T>)((JsonTypeInfo<T>)options.GetTypeInfo(typeof(T))).Converter;
        writer.WriteStartArray();
        foreach (var one in value)
        {
            item.Write(writer, one, options);
        }

        writer.WriteEndArray();
    }
}

/// <summary>Decimals as numbers where a double holds them exactly enough to read the same back, else as text.</summary>
internal sealed class ExactDecimal : JsonConverter<decimal>
{
    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType switch
        {
            JsonTokenType.Number when reader.TryGetDecimal(out var number) => number,
            JsonTokenType.String when decimal.TryParse(reader.GetString(), NumberStyles.Float, CultureInfo.InvariantCulture,
                out var text) => text,
            _ => throw new JsonException("A number was expected."),
        };

    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options)
    {
        Span<byte> number = stackalloc byte[Quote.MostDigits];
        var text = number[..Quote.Number(value, number)];
        if (IsNumber(text))
        {
            writer.WriteRawValue(text, skipInputValidation: true);
        }
        else
        {
            writer.WriteStringValue(text);
        }
    }

    /// <summary>Whether a double holds all of a decimal's digits.</summary>
    internal static bool IsNumber(ReadOnlySpan<byte> text)
    {
        var digits = text.Length - text.Count((byte)'.') - text.Count((byte)'-');
        return digits <= 15;
    }
}
