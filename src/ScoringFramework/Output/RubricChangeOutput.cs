using System.Buffers;

namespace ScoringFramework;

/// <summary>
/// The comparison of two rubrics as text, Markdown and JSON, as <see cref="ChangeOutput"/> has a change.
/// </summary>
public static class RubricChangeOutput
{
    /// <summary>The comparison of two rubrics as text for people: the version that is due, and every difference.</summary>
    /// <param name="change">The comparison.</param>
    /// <param name="options">The layout; null for the default.</param>
    /// <returns>Lines ended by <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="change"/> is null.</exception>
    public static string ToText(this RubricChange change, TextOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(change);
        return RubricChangeText.Of(change, (options ?? TextOptions.Default).Columns).ToString(options);
    }

    /// <summary>Writes what <c>ToText</c> gives.</summary>
    /// <param name="change">The comparison.</param>
    /// <param name="writer">Where to write; it stays open.</param>
    /// <param name="options">The layout; null for the default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="change"/> or <paramref name="writer"/> is null.</exception>
    public static void WriteTo(this RubricChange change, TextWriter writer, TextOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(writer);
        RubricChangeText.Of(change, (options ?? TextOptions.Default).Columns).WriteTo(writer, options);
    }

    /// <summary>The comparison of two rubrics as GitHub-flavoured Markdown.</summary>
    /// <param name="change">The comparison.</param>
    /// <returns>Lines ended by <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="change"/> is null.</exception>
    public static string ToMarkdown(this RubricChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return RubricChangeMarkdown.Write(change);
    }

    /// <summary>Writes what <c>ToMarkdown</c> gives.</summary>
    /// <param name="change">The comparison.</param>
    /// <param name="writer">Where to write; it stays open.</param>
    /// <exception cref="ArgumentNullException"><paramref name="change"/> or <paramref name="writer"/> is null.</exception>
    public static void WriteMarkdownTo(this RubricChange change, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write(change.ToMarkdown());
    }

    /// <summary>The comparison of two rubrics as JSON, form <c>scoring-framework/rubric-change/v1</c>.</summary>
    /// <param name="change">The comparison.</param>
    /// <param name="options">Its layout; null for the default.</param>
    /// <returns>The JSON, no end of line at the end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="change"/> is null.</exception>
    public static string ToJson(this RubricChange change, JsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(change);
        return JsonWriting.Text(writer => RubricChangeJson.Write(writer, change), (options ?? JsonOptions.Default).Indented);
    }

    /// <summary>Writes what <c>ToJson</c> gives, as UTF-8.</summary>
    /// <param name="change">The comparison.</param>
    /// <param name="destination">Where to write, synchronously; it stays open.</param>
    /// <param name="options">Its layout; null for the default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="change"/> or <paramref name="destination"/> is null.</exception>
    public static void WriteJsonTo(this RubricChange change, Stream destination, JsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(destination);
        JsonWriting.To(destination, writer => RubricChangeJson.Write(writer, change), (options ?? JsonOptions.Default).Indented);
    }

    /// <summary>Writes what <c>ToJson</c> gives, as UTF-8.</summary>
    /// <param name="change">The comparison.</param>
    /// <param name="destination">Where to write, such as the <c>BodyWriter</c> of a response of ASP.NET Core.</param>
    /// <param name="options">Its layout; null for the default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="change"/> or <paramref name="destination"/> is null.</exception>
    public static void WriteJsonTo(this RubricChange change, IBufferWriter<byte> destination, JsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(destination);
        JsonWriting.To(destination, writer => RubricChangeJson.Write(writer, change), (options ?? JsonOptions.Default).Indented);
    }
}
