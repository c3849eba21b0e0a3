using System.ComponentModel;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ScoringFramework.Scoring;

/// <summary>
/// Scorecards in the form <c>scoring-framework/scorecard/v1</c>, whatever the options; what is read is not recomputed, and says so:
/// <see cref="Scorecard.IsComputed"/>. Public, since source generation in another assembly has to name it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ScorecardJsonConverter : JsonConverter<Scorecard>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The JSON is not a scorecard with its method.</exception>
    public override Scorecard Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return ScorecardReading.Read(JsonMarshal.GetRawUtf8Value(document.RootElement));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Scorecard value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        ScorecardJson.Write(writer, value);
    }
}
