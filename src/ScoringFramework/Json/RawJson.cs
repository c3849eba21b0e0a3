using System.Text.Json;
using System.Text.Json.Serialization;

namespace ScoringFramework.Json;

/// <summary>Writes canonical JSON as the object that it is. What reads a scorecard takes it from the document.</summary>
internal sealed class RawJson : JsonConverter<CanonicalModel>
{
    public override CanonicalModel? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        reader.Skip();
        return null;
    }

    public override void Write(Utf8JsonWriter writer, CanonicalModel value, JsonSerializerOptions options) => value.WriteTo(writer);
}
