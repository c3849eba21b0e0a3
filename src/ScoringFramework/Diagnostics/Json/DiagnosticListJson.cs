using System.Text.Json;
using System.Text.Json.Serialization;

namespace ScoringFramework.Diagnostics;

/// <summary>Diagnostics as JSON, form <c>scoring-framework/diagnostics/v1</c>: the same bytes everywhere.</summary>
internal static class DiagnosticListJson
{
    public static DiagnosticJsonContext Context { get; } = new(DiagnosticJsonContext.Default.Options.Readable());

    public static DiagnosticReport FormOf(DiagnosticList diagnostics) => new(
        DiagnosticReport.Form,
        diagnostics.Count(d => d.Severity == Severity.Error),
        diagnostics.Count(d => d.Severity == Severity.Warning),
        diagnostics.Count(d => d.Severity == Severity.Note),
        diagnostics.Select(ReportedDiagnostic.Of).ToArray(),
        diagnostics.Suppressed.Select(ReportedSuppression.Of).ToArray());
}

/// <summary>The whole of the JSON form.</summary>
internal sealed record DiagnosticReport(
    string Schema, int Errors, int Warnings, int Notes, ReportedDiagnostic[] Diagnostics, ReportedSuppression[] Suppressed)
{
    public const string Form = "scoring-framework/diagnostics/v1";

    public DiagnosticList ToList() => Schema == Form
        ? new(Diagnostics.Select(d => d.ToDiagnostic()), Suppressed.Select(s => s.ToSuppressed()))
        : throw new JsonException($"Expected diagnostics of schema '{Form}', and found '{Quote.Short(Schema)}'.");
}

/// <summary>A diagnostic as the JSON form has it.</summary>
internal sealed record ReportedDiagnostic(
    string Code, Severity Severity, string Message, string? Suggestion, string? Remedy, string? Path, ReportedSpan? Span,
    ReportedPlace[] Related, string Help)
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

    // A code of another release, or of a tool of its own, has no page here.
    public Diagnostic ToDiagnostic() =>
        new((DiagnosticCodes.Find(Code) ?? new(Code, Severity, Message, "")) with { Severity = Severity }, Message, Remedy ?? "")
        {
            Path = Path is null ? null : ModelPath.Read(Path),
            Span = Span?.ToSpan(),
            Suggestion = Suggestion,
            Related = Related.Select(r => r.ToPlace()).ToValueList(),
        };
}

/// <summary>A suppressed diagnostic as the JSON form has it: the reason, where the comment is, and what would have been reported.</summary>
internal sealed record ReportedSuppression(string Reason, ReportedSpan Comment, ReportedDiagnostic Diagnostic)
{
    public static ReportedSuppression Of(SuppressedDiagnostic suppressed) =>
        new(suppressed.Suppression.Reason, ReportedSpan.Of(suppressed.Suppression.Comment), ReportedDiagnostic.Of(suppressed.Diagnostic));

    public SuppressedDiagnostic ToSuppressed() => new(Diagnostic.ToDiagnostic(), new(Diagnostic.Code, Reason, Comment.ToSpan()));
}

/// <summary>A second place as the JSON form has it.</summary>
internal sealed record ReportedPlace(string Message, string? Path, ReportedSpan? Span)
{
    public RelatedPlace ToPlace() => new(Message) { Path = Path is null ? null : ModelPath.Read(Path), Span = Span?.ToSpan() };
}

/// <summary>A range as the JSON form has it: lines and columns from 1, the end exclusive.</summary>
internal sealed record ReportedSpan(string File, int Line, int Column, int EndLine, int EndColumn)
{
    public static ReportedSpan? Of(SourceSpan? span) => span is { } s ? Of(s) : null;

    public static ReportedSpan Of(SourceSpan span) => new(span.File, span.Line, span.Column, span.EndLine, span.EndColumn);

    public SourceSpan ToSpan() => new(File, Line, Column, EndLine, EndColumn);
}

/// <summary>What the compiler generates for the JSON form.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    WriteIndented = true,
    NewLine = "\n",
    Converters = [typeof(KebabCase<Severity>)])]
[JsonSerializable(typeof(DiagnosticReport))]
internal sealed partial class DiagnosticJsonContext : JsonSerializerContext;
