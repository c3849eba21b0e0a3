namespace ScoringFramework.Diagnostics;

/// <summary>Places of diagnostics in a model, which becomes a range of its text.</summary>
internal static class DiagnosticPlaces
{
    /// <summary>Places a diagnostic in the model.</summary>
    public static Diagnostic At(this Diagnostic diagnostic, ModelPath path) => diagnostic with { Path = path };

    /// <summary>Names the second place that a diagnostic is about.</summary>
    public static Diagnostic And(this Diagnostic diagnostic, ModelPath path, string message) =>
        diagnostic with { Related = [.. diagnostic.Related, new(message) { Path = path }] };
}
