using System.Text.Json;
using System.Text.Json.Serialization;

namespace ScoringFramework.Json;

/// <summary>
/// Writes canonical JSON as the object that it is. Of what it reads it says the place: what reads a scorecard has the text.
/// </summary>
internal sealed class RawJson : JsonConverter<CanonicalModel>
{
    public override CanonicalModel? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var start = (int)reader.TokenStartIndex;
        var isObject = reader.TokenType == JsonTokenType.StartObject;
        reader.Skip();
        return CanonicalModel.At(start..(int)reader.BytesConsumed, isObject);
    }

    public override void Write(Utf8JsonWriter writer, CanonicalModel value, JsonSerializerOptions options) => value.WriteTo(writer);
}
