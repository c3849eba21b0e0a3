using System.Text.Json;

namespace ScoringFramework.Json;

/// <summary>Copies JSON token by token, without a document between: the bytes that <see cref="JsonElement.WriteTo"/> gives.</summary>
internal static class JsonCopy
{
    /// <summary>Writes one value, escaped and indented as the writer is set to.</summary>
    /// <exception cref="JsonException">It is not JSON.</exception>
    public static void To(Utf8JsonWriter writer, ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new() { MaxDepth = ReadableJson.Deepest });
        var isMember = writer.CurrentDepth > 0;
        while (reader.Read())
        {
            Copy(writer, ref reader, isMember);
            isMember = reader.TokenType == JsonTokenType.PropertyName;
        }
    }

    private static void Copy(Utf8JsonWriter writer, ref Utf8JsonReader reader, bool isMember)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                writer.WriteStartObject();
                break;
            case JsonTokenType.EndObject:
                writer.WriteEndObject();
                break;
            case JsonTokenType.StartArray:
                writer.WriteStartArray();
                break;
            case JsonTokenType.EndArray:
                writer.WriteEndArray();
                break;
            case JsonTokenType.PropertyName when reader.ValueIsEscaped:
                writer.WritePropertyName(reader.GetString()!);
                break;
            case JsonTokenType.PropertyName:
                writer.WritePropertyName(reader.ValueSpan);
                break;
            case JsonTokenType.String when reader.ValueIsEscaped:
                writer.WriteStringValue(reader.GetString());
                break;
            case JsonTokenType.String:
                writer.WriteStringValue(reader.ValueSpan);
                break;
            case JsonTokenType.Null:
                writer.WriteNullValue();
                break;
            case JsonTokenType.True or JsonTokenType.False:
                writer.WriteBooleanValue(reader.TokenType == JsonTokenType.True);
                break;
            case JsonTokenType.Number when isMember:
                writer.WriteRawValue(reader.ValueSpan, skipInputValidation: true);
                break;
            default:
                // In a list, a raw value would not be indented.
                using (var value = JsonDocument.ParseValue(ref reader))
                {
                    value.RootElement.WriteTo(writer);
                }

                break;
        }
    }
}
