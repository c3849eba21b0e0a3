using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ScoringFramework.Dossiers;

/// <summary>
/// Dossiers in the form that a scorecard contains as its inputs, with their rubric in a member <c>rubric</c>, whatever the options; what is
/// read is checked as a file is. Public, since source generation in another assembly has to name it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DossierJsonConverter : JsonConverter<Dossier>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The JSON is not that of a valid dossier with its rubric; the message lists every error.</exception>
    public override Dossier Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return DossierJson.Load(document.RootElement).ValueOrRefuse();
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Dossier value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        ReadableJson.Copy(DossierJson.WithRubric(value), writer);
    }
}
