using System.Buffers;

namespace ScoringFramework;

/// <summary>
/// Verifications as text, Markdown and JSON. Every output has two names: <c>To…</c> gives a string, <c>Write…To</c> writes the same to a
/// destination, JSON as UTF-8. Text needs no more than <c>WriteTo</c>.
/// </summary>
public static class VerificationOutput
{
    /// <summary>
    /// Verifications as text for people: a line each for what is as approved, the changes of the rest, and a last line that counts them.
    /// </summary>
    /// <param name="verifications">Any number of verifications.</param>
    /// <param name="options">The layout; null for the default.</param>
    /// <param name="unverified">How many dossiers and locks could not be verified, for the last line.</param>
    /// <returns>Lines ended by <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="verifications"/> is null.</exception>
    public static string ToText(this IReadOnlyCollection<Verification> verifications, TextOptions? options = null, int unverified = 0)
    {
        ArgumentNullException.ThrowIfNull(verifications);
        return VerificationText.Of(verifications, (options ?? TextOptions.Default).Columns, unverified).ToString(options);
    }

    /// <summary>Writes what <c>ToText</c> gives.</summary>
    /// <param name="verifications">Any number of verifications.</param>
    /// <param name="writer">Where to write; it stays open.</param>
    /// <param name="options">The layout; null for the default.</param>
    /// <param name="unverified">How many dossiers and locks could not be verified, for the last line.</param>
    /// <exception cref="ArgumentNullException"><paramref name="verifications"/> or <paramref name="writer"/> is null.</exception>
    public static void WriteTo(this IReadOnlyCollection<Verification> verifications, TextWriter writer, TextOptions? options = null,
        int unverified = 0)
    {
        ArgumentNullException.ThrowIfNull(verifications);
        ArgumentNullException.ThrowIfNull(writer);
        VerificationText.Of(verifications, (options ?? TextOptions.Default).Columns, unverified).WriteTo(writer, options);
    }

    /// <summary>Verifications as GitHub-flavoured Markdown, for a comment on a pull request.</summary>
    /// <param name="verifications">Any number of verifications.</param>
    /// <param name="problems">What kept locks from being compared, such as a dossier without one; null for nothing.</param>
    /// <returns>Lines ended by <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="verifications"/> is null.</exception>
    public static string ToMarkdown(this IReadOnlyCollection<Verification> verifications, IEnumerable<Diagnostic>? problems = null)
    {
        ArgumentNullException.ThrowIfNull(verifications);
        return VerificationMarkdown.Write(verifications, problems ?? []);
    }

    /// <summary>Writes what <c>ToMarkdown</c> gives.</summary>
    /// <param name="verifications">Any number of verifications.</param>
    /// <param name="writer">Where to write; it stays open.</param>
    /// <param name="problems">What kept locks from being compared, such as a dossier without one; null for nothing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="verifications"/> or <paramref name="writer"/> is null.</exception>
    public static void WriteMarkdownTo(this IReadOnlyCollection<Verification> verifications, TextWriter writer,
        IEnumerable<Diagnostic>? problems = null)
    {
        ArgumentNullException.ThrowIfNull(verifications);
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write(verifications.ToMarkdown(problems));
    }

    /// <summary>Verifications as JSON, form <c>scoring-framework/verification/v1</c>.</summary>
    /// <param name="verifications">Any number of verifications.</param>
    /// <param name="problems">What kept locks from being compared, such as a dossier without one; null for nothing.</param>
    /// <param name="options">Its layout; null for the default.</param>
    /// <returns>The JSON, no end of line at the end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="verifications"/> is null.</exception>
    public static string ToJson(this IReadOnlyCollection<Verification> verifications, IEnumerable<Diagnostic>? problems = null,
        JsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(verifications);
        return JsonWriting.Text(writer => VerificationJson.Write(writer, verifications, problems ?? []),
            (options ?? JsonOptions.Default).Indented);
    }

    /// <summary>Writes what <c>ToJson</c> gives, as UTF-8.</summary>
    /// <param name="verifications">Any number of verifications.</param>
    /// <param name="destination">Where to write, synchronously; it stays open.</param>
    /// <param name="problems">What kept locks from being compared, such as a dossier without one; null for nothing.</param>
    /// <param name="options">Its layout; null for the default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="verifications"/> or <paramref name="destination"/> is null.</exception>
    public static void WriteJsonTo(this IReadOnlyCollection<Verification> verifications, Stream destination,
        IEnumerable<Diagnostic>? problems = null, JsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(verifications);
        ArgumentNullException.ThrowIfNull(destination);
        JsonWriting.To(destination, writer => VerificationJson.Write(writer, verifications, problems ?? []),
            (options ?? JsonOptions.Default).Indented);
    }

    /// <summary>Writes what <c>ToJson</c> gives, as UTF-8.</summary>
    /// <param name="verifications">Any number of verifications.</param>
    /// <param name="destination">Where to write, such as the <c>BodyWriter</c> of a response of ASP.NET Core.</param>
    /// <param name="problems">What kept locks from being compared, such as a dossier without one; null for nothing.</param>
    /// <param name="options">Its layout; null for the default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="verifications"/> or <paramref name="destination"/> is null.</exception>
    public static void WriteJsonTo(this IReadOnlyCollection<Verification> verifications, IBufferWriter<byte> destination,
        IEnumerable<Diagnostic>? problems = null, JsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(verifications);
        ArgumentNullException.ThrowIfNull(destination);
        JsonWriting.To(destination, writer => VerificationJson.Write(writer, verifications, problems ?? []),
            (options ?? JsonOptions.Default).Indented);
    }
}
