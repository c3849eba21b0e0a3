using System.Text.Json;
using System.Text.Json.Serialization;

namespace ScoringFramework.Scoring;

/// <summary>Writes a reasoning snapshot as its text; all else that it holds stands in the scorecard already.</summary>
internal sealed class ReasoningTextConverter : JsonConverter<ReasoningSnapshot>
{
    public override ReasoningSnapshot Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("A scorecard is recomputed from its method and inputs, not read back.");

    public override void Write(Utf8JsonWriter writer, ReasoningSnapshot value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Text);
}
