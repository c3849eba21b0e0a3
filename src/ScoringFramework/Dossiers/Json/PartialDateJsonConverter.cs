using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ScoringFramework.Dossiers;

/// <summary>Dates as a file writes them: <c>"2026-05"</c>. Public, since source generation in another assembly has to name it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PartialDateJsonConverter : JsonConverter<PartialDate>
{
    /// <inheritdoc/>
    public override PartialDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        PartialDate.TryParse(reader.TokenType == JsonTokenType.String ? reader.GetString() : null, out var date)
            ? date
            : throw new JsonException("Expected a date such as 2026, 2026-05 or 2026-05-31.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, PartialDate value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStringValue(value.ToString());
    }
}
