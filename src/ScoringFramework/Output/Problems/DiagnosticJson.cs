using System.Text.Json;

namespace ScoringFramework.Output;

/// <summary>Diagnostics as JSON, form <c>scoring-framework/diagnostics/v1</c>: the same bytes everywhere.</summary>
internal static class DiagnosticJson
{
    /// <summary>
    /// One object with the diagnostics in their order, how many there are, and those that comments suppress with their reasons, indented by
    /// two spaces, no end of line at the end.
    /// </summary>
    /// <param name="diagnostics">Any number of diagnostics.</param>
    /// <exception cref="ArgumentNullException"><paramref name="diagnostics"/> is null.</exception>
    public static string Write(DiagnosticList diagnostics) => JsonWriting.Text(writer => Write(writer, diagnostics));

    public static void Write(Utf8JsonWriter writer, DiagnosticList diagnostics) =>
        JsonSerializer.Serialize(writer, DiagnosticListJson.FormOf(diagnostics), DiagnosticListJson.Context.DiagnosticReport);
}
