namespace ScoringFramework;

/// <summary>A subject's history as text and JSON.</summary>
public static class HistoryOutput
{
    /// <summary>The history as text for people: an edition a line, then the commits that changed the score.</summary>
    /// <param name="history">The history.</param>
    /// <param name="options">The layout; null for the default.</param>
    /// <returns>Lines ended by <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="history"/> is null.</exception>
    public static string ToText(this History history, TextOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(history);
        return HistoryText.Of(history, (options ?? TextOptions.Default).Columns).ToString(options);
    }

    /// <summary>The history as JSON, form <c>scoring-framework/history/v1</c>.</summary>
    /// <param name="history">The history.</param>
    /// <param name="options">Its layout; null for the default.</param>
    /// <returns>The JSON, no end of line at the end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="history"/> is null.</exception>
    public static string ToJson(this History history, JsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(history);
        return JsonWriting.Text(writer => HistoryJson.Write(writer, history), (options ?? JsonOptions.Default).Indented);
    }

    /// <summary>The history of a cohort as text for people: an edition a line.</summary>
    /// <param name="history">The history.</param>
    /// <param name="options">The layout; null for the default.</param>
    /// <returns>Lines ended by <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="history"/> is null.</exception>
    public static string ToText(this CohortHistory history, TextOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(history);
        return CohortHistoryText.Of(history, (options ?? TextOptions.Default).Columns).ToString(options);
    }

    /// <summary>The history of a cohort as JSON, form <c>scoring-framework/cohort-history/v1</c>.</summary>
    /// <param name="history">The history.</param>
    /// <param name="options">Its layout; null for the default.</param>
    /// <returns>The JSON, no end of line at the end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="history"/> is null.</exception>
    public static string ToJson(this CohortHistory history, JsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(history);
        return JsonWriting.Text(writer => HistoryJson.Write(writer, history), (options ?? JsonOptions.Default).Indented);
    }
}
