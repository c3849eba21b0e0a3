namespace ScoringFramework;

/// <summary>The change of a cohort as text, Markdown and JSON.</summary>
public static class CohortChangeOutput
{
    /// <summary>The change as text for people: a subject a line, and what the changes have in common.</summary>
    /// <param name="change">The change.</param>
    /// <param name="title">What the two states are called.</param>
    /// <param name="options">The layout; null for the default.</param>
    /// <returns>Lines ended by <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="change"/> or <paramref name="title"/> is null.</exception>
    public static string ToText(this CohortChange change, ChangeTitle title, TextOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(title);
        return CohortChangeText.Of(change, title, (options ?? TextOptions.Default).Columns).ToString(options);
    }

    /// <summary>The change as GitHub-flavoured Markdown, under 60,000 characters however many subjects changed.</summary>
    /// <param name="change">The change.</param>
    /// <param name="title">What the two states are called.</param>
    /// <returns>Lines ended by <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="change"/> or <paramref name="title"/> is null.</exception>
    public static string ToMarkdown(this CohortChange change, ChangeTitle title)
    {
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(title);
        return CohortChangeMarkdown.Of(change, title);
    }

    /// <summary>The change as JSON, form <c>scoring-framework/cohort-change/v1</c>.</summary>
    /// <param name="change">The change.</param>
    /// <param name="title">What the two states are called.</param>
    /// <param name="options">Its layout; null for the default.</param>
    /// <returns>The JSON, no end of line at the end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="change"/> or <paramref name="title"/> is null.</exception>
    public static string ToJson(this CohortChange change, ChangeTitle title, JsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(title);
        return JsonWriting.Text(
            writer => CohortChangeJson.Write(writer, change, title.Before, title.After), (options ?? JsonOptions.Default).Indented);
    }
}
