using System.Text.Json;
using System.Text.Json.Serialization;

namespace ScoringFramework.Json;

/// <summary>Writes canonical JSON held as text as the object that it is.</summary>
internal sealed class RawJson : JsonConverter<string?>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return CanonicalJson.Of(document.RootElement);
    }

    public override void Write(Utf8JsonWriter writer, string? value, JsonSerializerOptions options)
    {
        using var document = JsonDocument.Parse(value ?? "null", new() { MaxDepth = ReadableJson.Deepest });
        document.RootElement.WriteTo(writer);
    }
}
