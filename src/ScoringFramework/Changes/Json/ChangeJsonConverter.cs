using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ScoringFramework.Changes;

/// <summary>
/// Changes in the form <c>scoring-framework/change/v1</c>, whatever the options. Public, since source generation in another assembly has to
/// name it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ChangeJsonConverter : JsonConverter<Change>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The JSON is not a change.</exception>
    public override Change Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ChangeJson.Read(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Change value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        ChangeJson.Write(writer, value);
    }
}
