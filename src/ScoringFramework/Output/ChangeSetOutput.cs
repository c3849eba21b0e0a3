using System.Buffers;

namespace ScoringFramework;

/// <summary>
/// Several changes as text, Markdown and JSON, as <see cref="ChangeOutput"/> has one.
/// </summary>
public static class ChangeSetOutput
{
    /// <summary>Several changes as text for people.</summary>
    /// <param name="set">The changes.</param>
    /// <param name="options">The layout; null for the default.</param>
    /// <returns>Lines ended by <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="set"/> is null.</exception>
    public static string ToText(this ChangeSet set, TextOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(set);
        return ChangeSetText.Of(set, (options ?? TextOptions.Default).Columns).ToString(options);
    }

    /// <summary>Writes what <c>ToText</c> gives.</summary>
    /// <param name="set">The changes.</param>
    /// <param name="writer">Where to write; it stays open.</param>
    /// <param name="options">The layout; null for the default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="set"/> or <paramref name="writer"/> is null.</exception>
    public static void WriteTo(this ChangeSet set, TextWriter writer, TextOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(writer);
        ChangeSetText.Of(set, (options ?? TextOptions.Default).Columns).WriteTo(writer, options);
    }

    /// <summary>Several changes as GitHub-flavoured Markdown.</summary>
    /// <param name="set">The changes.</param>
    /// <returns>Lines ended by <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="set"/> is null.</exception>
    public static string ToMarkdown(this ChangeSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        return ChangeMarkdown.Write(set);
    }

    /// <summary>Writes what <c>ToMarkdown</c> gives.</summary>
    /// <param name="set">The changes.</param>
    /// <param name="writer">Where to write; it stays open.</param>
    /// <exception cref="ArgumentNullException"><paramref name="set"/> or <paramref name="writer"/> is null.</exception>
    public static void WriteMarkdownTo(this ChangeSet set, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write(set.ToMarkdown());
    }

    /// <summary>Several changes as JSON, form <c>scoring-framework/changes/v1</c>.</summary>
    /// <param name="set">The changes.</param>
    /// <param name="options">Its layout; null for the default.</param>
    /// <returns>The JSON, no end of line at the end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="set"/> is null.</exception>
    public static string ToJson(this ChangeSet set, JsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(set);
        return JsonWriting.Text(writer => ChangeJson.Write(writer, set), (options ?? JsonOptions.Default).Indented);
    }

    /// <summary>Writes what <c>ToJson</c> gives, as UTF-8.</summary>
    /// <param name="set">The changes.</param>
    /// <param name="destination">Where to write, synchronously; it stays open.</param>
    /// <param name="options">Its layout; null for the default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="set"/> or <paramref name="destination"/> is null.</exception>
    public static void WriteJsonTo(this ChangeSet set, Stream destination, JsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(destination);
        JsonWriting.To(destination, writer => ChangeJson.Write(writer, set), (options ?? JsonOptions.Default).Indented);
    }

    /// <summary>Writes what <c>ToJson</c> gives, as UTF-8.</summary>
    /// <param name="set">The changes.</param>
    /// <param name="destination">Where to write, such as the <c>BodyWriter</c> of a response of ASP.NET Core.</param>
    /// <param name="options">Its layout; null for the default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="set"/> or <paramref name="destination"/> is null.</exception>
    public static void WriteJsonTo(this ChangeSet set, IBufferWriter<byte> destination, JsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(set);
        ArgumentNullException.ThrowIfNull(destination);
        JsonWriting.To(destination, writer => ChangeJson.Write(writer, set), (options ?? JsonOptions.Default).Indented);
    }

    /// <summary>
    /// Several changes in one table as text for people: each subject with its score before, its score after and the difference.
    /// </summary>
    /// <param name="changes">The changes, in the order of the table.</param>
    /// <param name="options">The layout; null for the default.</param>
    /// <returns>Lines ended by <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="changes"/> is null.</exception>
    public static string ToText(this IReadOnlyList<Change> changes, TextOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(changes);
        return MovesTable.Of(changes).ToString(options);
    }

    /// <summary>Writes what <c>ToText</c> gives.</summary>
    /// <param name="changes">The changes, in the order of the table.</param>
    /// <param name="writer">Where to write; it stays open.</param>
    /// <param name="options">The layout; null for the default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="changes"/> or <paramref name="writer"/> is null.</exception>
    public static void WriteTo(this IReadOnlyList<Change> changes, TextWriter writer, TextOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(changes);
        ArgumentNullException.ThrowIfNull(writer);
        MovesTable.Of(changes).WriteTo(writer, options);
    }

    /// <summary>Several changes in one table of GitHub-flavoured Markdown.</summary>
    /// <param name="changes">The changes, in the order of the table.</param>
    /// <returns>Lines ended by <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="changes"/> is null.</exception>
    public static string ToMarkdown(this IReadOnlyList<Change> changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        return MovesTable.Markdown(changes);
    }

    /// <summary>Writes what <c>ToMarkdown</c> gives.</summary>
    /// <param name="changes">The changes, in the order of the table.</param>
    /// <param name="writer">Where to write; it stays open.</param>
    /// <exception cref="ArgumentNullException"><paramref name="changes"/> or <paramref name="writer"/> is null.</exception>
    public static void WriteMarkdownTo(this IReadOnlyList<Change> changes, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(changes);
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write(changes.ToMarkdown());
    }
}
