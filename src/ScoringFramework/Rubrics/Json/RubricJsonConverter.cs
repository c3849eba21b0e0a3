using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ScoringFramework.Rubrics;

/// <summary>
/// Rubrics in the form that a scorecard contains as its method, whatever the options; what is read is checked as a file is. Public, since
/// source generation in another assembly has to name it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RubricJsonConverter : JsonConverter<Rubric>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The JSON is not that of a valid rubric; the message lists every error.</exception>
    public override Rubric Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return RubricJson.Load(document.RootElement).ValueOrRefuse();
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Rubric value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        ReadableJson.Copy(RubricJson.Canonical(value), writer);
    }
}
