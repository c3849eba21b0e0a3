using System.Buffers;

namespace ScoringFramework;

/// <summary>
/// Diagnostics as text, JSON, SARIF and GitHub annotations. Every output has two names: <c>To…</c> gives a string, <c>Write…To</c> writes
/// the same to a destination. Text needs no more than <c>WriteTo</c>.
/// </summary>
public static class DiagnosticOutput
{
    /// <summary>
    /// The diagnostics as text for people: each with its place in the file, where the options give the text, and how to fix it.
    /// </summary>
    /// <param name="diagnostics">Any number of diagnostics.</param>
    /// <param name="options">The layout; null for the default.</param>
    /// <returns>Lines ended by <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="diagnostics"/> is null.</exception>
    public static string ToText(this IEnumerable<Diagnostic> diagnostics, DiagnosticTextOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        return DiagnosticText.Of(diagnostics, options).ToString(options);
    }

    /// <summary>Writes what <c>ToText</c> gives.</summary>
    /// <param name="diagnostics">Any number of diagnostics.</param>
    /// <param name="writer">Where to write; it stays open.</param>
    /// <param name="options">The layout; null for the default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="diagnostics"/> or <paramref name="writer"/> is null.</exception>
    public static void WriteTo(this IEnumerable<Diagnostic> diagnostics, TextWriter writer, DiagnosticTextOptions? options)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        ArgumentNullException.ThrowIfNull(writer);
        DiagnosticText.Of(diagnostics, options).WriteTo(writer, options);
    }

    /// <summary>What a code means, as text for people: its title, why it matters and how to fix it.</summary>
    /// <param name="code">The code.</param>
    /// <param name="options">The layout; null for the default.</param>
    /// <returns>Lines ended by <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public static string ToText(this DiagnosticDescriptor code, TextOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(code);
        return DiagnosticText.Of(code, (options ?? TextOptions.Default).Columns).ToString(options);
    }

    /// <summary>Writes what <c>ToText</c> gives.</summary>
    /// <param name="code">The code.</param>
    /// <param name="writer">Where to write; it stays open.</param>
    /// <param name="options">The layout; null for the default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> or <paramref name="writer"/> is null.</exception>
    public static void WriteTo(this DiagnosticDescriptor code, TextWriter writer, TextOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(writer);
        DiagnosticText.Of(code, (options ?? TextOptions.Default).Columns).WriteTo(writer, options);
    }

    /// <summary>The diagnostics as JSON, form <c>scoring-framework/diagnostics/v1</c>, with those that comments suppress.</summary>
    /// <param name="diagnostics">The diagnostics.</param>
    /// <param name="options">Its layout; null for the default.</param>
    /// <returns>The JSON, no end of line at the end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="diagnostics"/> is null.</exception>
    public static string ToJson(this DiagnosticList diagnostics, JsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        return JsonWriting.Text(writer => DiagnosticJson.Write(writer, diagnostics), (options ?? JsonOptions.Default).Indented);
    }

    /// <summary>Writes what <c>ToJson</c> gives, as UTF-8.</summary>
    /// <param name="diagnostics">The diagnostics.</param>
    /// <param name="destination">Where to write, synchronously; it stays open.</param>
    /// <param name="options">Its layout; null for the default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="diagnostics"/> or <paramref name="destination"/> is null.</exception>
    public static void WriteJsonTo(this DiagnosticList diagnostics, Stream destination, JsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        ArgumentNullException.ThrowIfNull(destination);
        JsonWriting.To(destination, writer => DiagnosticJson.Write(writer, diagnostics), (options ?? JsonOptions.Default).Indented);
    }

    /// <summary>Writes what <c>ToJson</c> gives, as UTF-8.</summary>
    /// <param name="diagnostics">The diagnostics.</param>
    /// <param name="destination">Where to write, such as the <c>BodyWriter</c> of a response of ASP.NET Core.</param>
    /// <param name="options">Its layout; null for the default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="diagnostics"/> or <paramref name="destination"/> is null.</exception>
    public static void WriteJsonTo(this DiagnosticList diagnostics, IBufferWriter<byte> destination, JsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        ArgumentNullException.ThrowIfNull(destination);
        JsonWriting.To(destination, writer => DiagnosticJson.Write(writer, diagnostics), (options ?? JsonOptions.Default).Indented);
    }

    /// <summary>The diagnostics as SARIF 2.1.0, the form of static analysis results that forges and editors read.</summary>
    /// <param name="diagnostics">The diagnostics.</param>
    /// <param name="options">Its layout; null for the default.</param>
    /// <returns>The JSON, no end of line at the end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="diagnostics"/> is null.</exception>
    public static string ToSarif(this DiagnosticList diagnostics, JsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        return JsonWriting.Text(writer => Sarif.Write(writer, diagnostics), (options ?? JsonOptions.Default).Indented);
    }

    /// <summary>Writes what <c>ToSarif</c> gives, as UTF-8.</summary>
    /// <param name="diagnostics">The diagnostics.</param>
    /// <param name="destination">Where to write, synchronously; it stays open.</param>
    /// <param name="options">Its layout; null for the default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="diagnostics"/> or <paramref name="destination"/> is null.</exception>
    public static void WriteSarifTo(this DiagnosticList diagnostics, Stream destination, JsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        ArgumentNullException.ThrowIfNull(destination);
        JsonWriting.To(destination, writer => Sarif.Write(writer, diagnostics), (options ?? JsonOptions.Default).Indented);
    }

    /// <summary>Writes what <c>ToSarif</c> gives, as UTF-8.</summary>
    /// <param name="diagnostics">The diagnostics.</param>
    /// <param name="destination">Where to write, such as the <c>BodyWriter</c> of a response of ASP.NET Core.</param>
    /// <param name="options">Its layout; null for the default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="diagnostics"/> or <paramref name="destination"/> is null.</exception>
    public static void WriteSarifTo(this DiagnosticList diagnostics, IBufferWriter<byte> destination, JsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        ArgumentNullException.ThrowIfNull(destination);
        JsonWriting.To(destination, writer => Sarif.Write(writer, diagnostics), (options ?? JsonOptions.Default).Indented);
    }

    /// <summary>The diagnostics as workflow commands of GitHub Actions, which shows them beside the lines of a change.</summary>
    /// <param name="diagnostics">Any number of diagnostics.</param>
    /// <returns>A line for each diagnostic, ended by <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="diagnostics"/> is null.</exception>
    public static string ToGitHubAnnotations(this IEnumerable<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        return GitHubAnnotations.Write(diagnostics);
    }

    /// <summary>Writes what <c>ToGitHubAnnotations</c> gives.</summary>
    /// <param name="diagnostics">Any number of diagnostics.</param>
    /// <param name="writer">Where to write; it stays open.</param>
    /// <exception cref="ArgumentNullException"><paramref name="diagnostics"/> or <paramref name="writer"/> is null.</exception>
    public static void WriteGitHubAnnotationsTo(this IEnumerable<Diagnostic> diagnostics, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write(diagnostics.ToGitHubAnnotations());
    }
}
