using System.Text.Json;
using System.Text.Json.Serialization;

namespace ScoringFramework.Dossiers;

/// <summary>Periods as a file writes them.</summary>
internal sealed class PeriodText : JsonConverter<Period>
{
    public override Period Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? Period.Of(reader.GetString()!) : throw new JsonException("A period was expected.");

    public override void Write(Utf8JsonWriter writer, Period value, JsonSerializerOptions options) => writer.WriteStringValue(value.Text);
}
