using System.Text.Json;
using System.Text.Json.Serialization;

namespace ScoringFramework.Output;

/// <summary>Diagnostics as JSON, form <c>scoring-framework/diagnostics/v1</c>: the same bytes everywhere.</summary>
public static class DiagnosticJson
{
    private static readonly DiagnosticJsonContext Context = new(DiagnosticJsonContext.Default.Options.Readable());

    /// <summary>One object with the diagnostics in their order, how many there are, and those that comments suppress with their reasons, indented by two spaces, no end of line at the end.</summary>
    /// <param name="diagnostics">Any number of diagnostics.</param>
    /// <exception cref="ArgumentNullException"><paramref name="diagnostics"/> is null.</exception>
    public static string Write(DiagnosticList diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        var report = new DiagnosticReport(
            "scoring-framework/diagnostics/v1",
            diagnostics.Count(d => d.Severity == Severity.Error),
            diagnostics.Count(d => d.Severity == Severity.Warning),
            diagnostics.Count(d => d.Severity == Severity.Note),
            diagnostics.Select(ReportedDiagnostic.Of).ToArray(),
            diagnostics.Suppressed.Select(ReportedSuppression.Of).ToArray());
        return JsonSerializer.Serialize(report, Context.DiagnosticReport);
    }
}

/// <summary>The whole of the JSON form.</summary>
internal sealed record DiagnosticReport(
    string Schema, int Errors, int Warnings, int Notes, ReportedDiagnostic[] Diagnostics, ReportedSuppression[] Suppressed);

/// <summary>A diagnostic as the JSON form has it.</summary>
internal sealed record ReportedDiagnostic(
    string Code, Severity Severity, string Message, string? Suggestion, string? Remedy, string? Path, ReportedSpan? Span, ReportedPlace[] Related, string Help)
{
    public static ReportedDiagnostic Of(Diagnostic diagnostic) => new(
        diagnostic.Code,
        diagnostic.Severity,
        diagnostic.Message,
        diagnostic.Suggestion,
        diagnostic.Remedy.Length == 0 ? null : diagnostic.Remedy,
        diagnostic.Path?.ToString(),
        ReportedSpan.Of(diagnostic.Span),
        diagnostic.Related.Select(r => new ReportedPlace(r.Message, r.Path?.ToString(), ReportedSpan.Of(r.Span))).ToArray(),
        diagnostic.Descriptor.Help);
}

/// <summary>A suppressed diagnostic as the JSON form has it: the reason, where the comment stands, and what would have been told.</summary>
internal sealed record ReportedSuppression(string Reason, ReportedSpan? Comment, ReportedDiagnostic Diagnostic)
{
    public static ReportedSuppression Of(SuppressedDiagnostic suppressed) =>
        new(suppressed.Suppression.Reason, ReportedSpan.Of(suppressed.Suppression.Comment), ReportedDiagnostic.Of(suppressed.Diagnostic));
}

/// <summary>A second place as the JSON form has it.</summary>
internal sealed record ReportedPlace(string Message, string? Path, ReportedSpan? Span);

/// <summary>A range as the JSON form has it: lines and columns from 1, the end exclusive.</summary>
internal sealed record ReportedSpan(string File, int Line, int Column, int EndLine, int EndColumn)
{
    public static ReportedSpan? Of(SourceSpan? span) =>
        span is { } s ? new(s.File, s.Line, s.Column, s.EndLine, s.EndColumn) : null;
}

/// <summary>What the compiler generates for the JSON form.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, NewLine = "\n", Converters = [typeof(KebabCase<Severity>)])]
[JsonSerializable(typeof(DiagnosticReport))]
internal sealed partial class DiagnosticJsonContext : JsonSerializerContext;
