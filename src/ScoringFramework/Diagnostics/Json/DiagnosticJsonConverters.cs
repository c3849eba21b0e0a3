using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ScoringFramework.Diagnostics;

/// <summary>
/// Lists of diagnostics in the form <c>scoring-framework/diagnostics/v1</c>, whatever the options. Public, since source generation in
/// another assembly has to name it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DiagnosticListJsonConverter : JsonConverter<DiagnosticList>
{
    /// <inheritdoc/>
    public override DiagnosticList Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize<DiagnosticReport>(ref reader, DiagnosticListJson.Context.DiagnosticReport)!.ToList();

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DiagnosticList value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        JsonSerializer.Serialize(writer, DiagnosticListJson.FormOf(value), DiagnosticListJson.Context.DiagnosticReport);
    }
}

/// <summary>
/// A diagnostic as a list of them writes it, whatever the options. Public, since source generation in another assembly has to name it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DiagnosticJsonConverter : JsonConverter<Diagnostic>
{
    /// <inheritdoc/>
    public override Diagnostic Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize<ReportedDiagnostic>(ref reader, DiagnosticListJson.Context.ReportedDiagnostic)!.ToDiagnostic();

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Diagnostic value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        JsonSerializer.Serialize(writer, ReportedDiagnostic.Of(value), DiagnosticListJson.Context.ReportedDiagnostic);
    }
}

/// <summary>
/// A path as its text: <c>"dimensions.D4.weight"</c>. Public, since source generation in another assembly has to name it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ModelPathJsonConverter : JsonConverter<ModelPath>
{
    /// <inheritdoc/>
    public override ModelPath Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? ModelPath.Read(reader.GetString()!)
        : throw new JsonException("Expected a path as text.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ModelPath value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStringValue(value.ToString());
    }
}
