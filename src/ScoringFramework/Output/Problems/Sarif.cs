using System.Text.Json;

namespace ScoringFramework.Output;

/// <summary>
/// Diagnostics as SARIF 2.1.0, the form of static analysis results that forges and editors read: the same bytes everywhere.
/// </summary>
internal static class Sarif
{
    private static readonly SarifContext Context = new(SarifContext.Default.Options.Readable());

    /// <summary>
    /// One log of one run, with a rule for each code that occurs and what comments suppress marked as suppressed; indented by two spaces,
    /// no end of line at the end.
    /// </summary>
    /// <param name="diagnostics">Any number of diagnostics.</param>
    /// <exception cref="ArgumentNullException"><paramref name="diagnostics"/> is null.</exception>
    public static string Write(DiagnosticList diagnostics) => JsonWriting.Text(writer => Write(writer, diagnostics));

    public static void Write(Utf8JsonWriter writer, DiagnosticList diagnostics)
    {
        var kinds = diagnostics.Concat(diagnostics.Suppressed.Select(s => s.Diagnostic)).Select(d => d.Descriptor)
            .Distinct().OrderBy(k => k.Id, StringComparer.Ordinal).ToList();
        var results = diagnostics.Select(d => Result(d, kinds, null))
            .Concat(diagnostics.Suppressed.Select(s => Result(s.Diagnostic, kinds, s.Suppression)));
        var log = new SarifLog(
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
            "2.1.0",
            [new(new(new("scoring", kinds.Select(Rule).ToArray())), "utf16CodeUnits", results.ToArray())]);
        JsonSerializer.Serialize(writer, log, Context.SarifLog);
    }

    // The form takes an absolute address as helpUri only, and the whole help is here.
    private static SarifRule Rule(DiagnosticDescriptor kind) => new(
        kind.Id,
        new($"{Terms.Capital(kind.Title)}."),
        new(kind.Explanation),
        new(kind.Explanation, MarkdownText.Of(kind.Explanation)),
        new(Level(kind.Severity)));

    private static SarifResult Result(Diagnostic diagnostic, List<DiagnosticDescriptor> kinds, Suppression? suppression)
    {
        var related = diagnostic.Related.Select((r, i) => Location(r.Span, r.Path, i + 1, new(r.Message))).OfType<SarifLocation>()
            .ToArray();
        return new(
            diagnostic.Code,
            kinds.IndexOf(diagnostic.Descriptor),
            Level(diagnostic.Severity),
            new(diagnostic.Sentences),
            Location(diagnostic.Span, diagnostic.Path) is { } place ? [place] : [],
            related.Length == 0 ? null : related,
            suppression is null ? null : [new("inSource", suppression.Reason, Location(suppression.Comment, null))]);
    }

    private static string Level(Severity severity) => Diagnostic.Word(severity);

    private static SarifLocation? Location(SourceSpan? span, ModelPath? path, int? id = null, SarifMessage? message = null)
    {
        var place = span is { } s ? new SarifPlace(new(SarifUri.Of(s.File)), new(s.Line, s.Column, s.EndLine, s.EndColumn)) : null;
        SarifLogicalPlace[]? logical = path is { Segments.Count: > 0 } ? [new(path.ToString())] : null;
        return place is null && logical is null ? null : new(id, place, logical, message);
    }
}
