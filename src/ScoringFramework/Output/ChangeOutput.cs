using System.Buffers;

namespace ScoringFramework;

/// <summary>
/// A change as text, Markdown and JSON. Every output has two names: <c>To…</c> gives a string, <c>Write…To</c> writes the same to a
/// destination, JSON as UTF-8. Text needs no more than <c>WriteTo</c>.
/// </summary>
public static class ChangeOutput
{
    /// <summary>
    /// The change as text for people: both scores, the causes in parts that sum to the difference, and everything else that changed.
    /// </summary>
    /// <param name="change">The change.</param>
    /// <param name="options">The layout; null for the default.</param>
    /// <returns>Lines ended by <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="change"/> is null.</exception>
    public static string ToText(this Change change, TextOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(change);
        return ChangeText.Of(change, (options ?? TextOptions.Default).Columns).ToString(options);
    }

    /// <summary>Writes what <c>ToText</c> gives.</summary>
    /// <param name="change">The change.</param>
    /// <param name="writer">Where to write; it stays open.</param>
    /// <param name="options">The layout; null for the default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="change"/> or <paramref name="writer"/> is null.</exception>
    public static void WriteTo(this Change change, TextWriter writer, TextOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(writer);
        ChangeText.Of(change, (options ?? TextOptions.Default).Columns).WriteTo(writer, options);
    }

    /// <summary>The change as GitHub-flavoured Markdown, for a comment on a pull request.</summary>
    /// <param name="change">The change.</param>
    /// <returns>Lines ended by <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="change"/> is null.</exception>
    public static string ToMarkdown(this Change change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return ChangeMarkdown.Write(change);
    }

    /// <summary>Writes what <c>ToMarkdown</c> gives.</summary>
    /// <param name="change">The change.</param>
    /// <param name="writer">Where to write; it stays open.</param>
    /// <exception cref="ArgumentNullException"><paramref name="change"/> or <paramref name="writer"/> is null.</exception>
    public static void WriteMarkdownTo(this Change change, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write(change.ToMarkdown());
    }

    /// <summary>The change as JSON, form <c>scoring-framework/change/v1</c>.</summary>
    /// <param name="change">The change.</param>
    /// <param name="options">Its layout; null for the default.</param>
    /// <returns>The JSON, no end of line at the end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="change"/> is null.</exception>
    public static string ToJson(this Change change, JsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(change);
        return JsonWriting.Text(writer => ChangeJson.Write(writer, change), (options ?? JsonOptions.Default).Indented);
    }

    /// <summary>Writes what <c>ToJson</c> gives, as UTF-8.</summary>
    /// <param name="change">The change.</param>
    /// <param name="destination">Where to write, synchronously; it stays open.</param>
    /// <param name="options">Its layout; null for the default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="change"/> or <paramref name="destination"/> is null.</exception>
    public static void WriteJsonTo(this Change change, Stream destination, JsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(destination);
        JsonWriting.To(destination, writer => ChangeJson.Write(writer, change), (options ?? JsonOptions.Default).Indented);
    }

    /// <summary>Writes what <c>ToJson</c> gives, as UTF-8.</summary>
    /// <param name="change">The change.</param>
    /// <param name="destination">Where to write, such as the <c>BodyWriter</c> of a response of ASP.NET Core.</param>
    /// <param name="options">Its layout; null for the default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="change"/> or <paramref name="destination"/> is null.</exception>
    public static void WriteJsonTo(this Change change, IBufferWriter<byte> destination, JsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(destination);
        JsonWriting.To(destination, writer => ChangeJson.Write(writer, change), (options ?? JsonOptions.Default).Indented);
    }

    /// <summary>The change and the scorecard that would be, as JSON, form <c>scoring-framework/what-if/v1</c>.</summary>
    /// <param name="change">The change.</param>
    /// <param name="supposed">The scorecard that the change leads to.</param>
    /// <param name="options">Its layout; null for the default.</param>
    /// <returns>The JSON, no end of line at the end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="change"/> or <paramref name="supposed"/> is null.</exception>
    public static string ToJson(this Change change, Scorecard supposed, JsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(supposed);
        return JsonWriting.Text(writer => WhatIfJson.Write(writer, change, supposed), (options ?? JsonOptions.Default).Indented);
    }

    /// <summary>Writes what <c>ToJson</c> gives, as UTF-8.</summary>
    /// <param name="change">The change.</param>
    /// <param name="destination">Where to write, synchronously; it stays open.</param>
    /// <param name="supposed">The scorecard that the change leads to.</param>
    /// <param name="options">Its layout; null for the default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="change"/>, <paramref name="destination"/> or <paramref name="supposed"/> is
    /// null.</exception>
    public static void WriteJsonTo(this Change change, Stream destination, Scorecard supposed, JsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(destination);
        ArgumentNullException.ThrowIfNull(supposed);
        JsonWriting.To(destination, writer => WhatIfJson.Write(writer, change, supposed), (options ?? JsonOptions.Default).Indented);
    }

    /// <summary>Writes what <c>ToJson</c> gives, as UTF-8.</summary>
    /// <param name="change">The change.</param>
    /// <param name="destination">Where to write, such as the <c>BodyWriter</c> of a response of ASP.NET Core.</param>
    /// <param name="supposed">The scorecard that the change leads to.</param>
    /// <param name="options">Its layout; null for the default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="change"/>, <paramref name="destination"/> or <paramref name="supposed"/> is
    /// null.</exception>
    public static void WriteJsonTo(this Change change, IBufferWriter<byte> destination, Scorecard supposed, JsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(destination);
        ArgumentNullException.ThrowIfNull(supposed);
        JsonWriting.To(destination, writer => WhatIfJson.Write(writer, change, supposed), (options ?? JsonOptions.Default).Indented);
    }
}
