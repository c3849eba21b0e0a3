using System.Buffers;

namespace ScoringFramework;

/// <summary>
/// What depends on each source, as text and JSON. Every output has two names: <c>To…</c> gives a string, <c>Write…To</c> writes the same to
/// a destination, JSON as UTF-8. Text needs no more than <c>WriteTo</c>.
/// </summary>
public static class SourceSensitivityOutput
{
    /// <summary>What depends on each source, as text for people: the largest effect first.</summary>
    /// <param name="sensitivity">What <see cref="ScoringEngine.LeaveOneSourceOut"/> found.</param>
    /// <param name="card">The dossier's scorecard.</param>
    /// <param name="options">The layout; null for the default.</param>
    /// <returns>Lines ended by <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sensitivity"/> or <paramref name="card"/> is null.</exception>
    public static string ToText(this SourceSensitivity sensitivity, Scorecard card, TextOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(sensitivity);
        ArgumentNullException.ThrowIfNull(card);
        return SourceSensitivityText.Of(card, sensitivity, (options ?? TextOptions.Default).Columns).ToString(options);
    }

    /// <summary>Writes what <c>ToText</c> gives.</summary>
    /// <param name="sensitivity">What <see cref="ScoringEngine.LeaveOneSourceOut"/> found.</param>
    /// <param name="writer">Where to write; it stays open.</param>
    /// <param name="card">The dossier's scorecard.</param>
    /// <param name="options">The layout; null for the default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="sensitivity"/>, <paramref name="writer"/> or <paramref name="card"/> is
    /// null.</exception>
    public static void WriteTo(this SourceSensitivity sensitivity, TextWriter writer, Scorecard card, TextOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(sensitivity);
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(card);
        SourceSensitivityText.Of(card, sensitivity, (options ?? TextOptions.Default).Columns).WriteTo(writer, options);
    }

    /// <summary>What depends on each source, as JSON, form <c>scoring-framework/source-sensitivity/v1</c>.</summary>
    /// <param name="sensitivity">What <see cref="ScoringEngine.LeaveOneSourceOut"/> found.</param>
    /// <param name="card">The dossier's scorecard.</param>
    /// <param name="options">Its layout; null for the default.</param>
    /// <returns>The JSON, no end of line at the end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sensitivity"/> or <paramref name="card"/> is null.</exception>
    public static string ToJson(this SourceSensitivity sensitivity, Scorecard card, JsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(sensitivity);
        ArgumentNullException.ThrowIfNull(card);
        return JsonWriting.Text(writer => SourceSensitivityJson.Write(writer, card, sensitivity),
            (options ?? JsonOptions.Default).Indented);
    }

    /// <summary>Writes what <c>ToJson</c> gives, as UTF-8.</summary>
    /// <param name="sensitivity">What <see cref="ScoringEngine.LeaveOneSourceOut"/> found.</param>
    /// <param name="destination">Where to write, synchronously; it stays open.</param>
    /// <param name="card">The dossier's scorecard.</param>
    /// <param name="options">Its layout; null for the default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="sensitivity"/>, <paramref name="destination"/> or <paramref name="card"/> is
    /// null.</exception>
    public static void WriteJsonTo(this SourceSensitivity sensitivity, Stream destination, Scorecard card, JsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(sensitivity);
        ArgumentNullException.ThrowIfNull(destination);
        ArgumentNullException.ThrowIfNull(card);
        JsonWriting.To(destination, writer => SourceSensitivityJson.Write(writer, card, sensitivity),
            (options ?? JsonOptions.Default).Indented);
    }

    /// <summary>Writes what <c>ToJson</c> gives, as UTF-8.</summary>
    /// <param name="sensitivity">What <see cref="ScoringEngine.LeaveOneSourceOut"/> found.</param>
    /// <param name="destination">Where to write, such as the <c>BodyWriter</c> of a response of ASP.NET Core.</param>
    /// <param name="card">The dossier's scorecard.</param>
    /// <param name="options">Its layout; null for the default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="sensitivity"/>, <paramref name="destination"/> or <paramref name="card"/> is
    /// null.</exception>
    public static void WriteJsonTo(this SourceSensitivity sensitivity, IBufferWriter<byte> destination, Scorecard card,
        JsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(sensitivity);
        ArgumentNullException.ThrowIfNull(destination);
        ArgumentNullException.ThrowIfNull(card);
        JsonWriting.To(destination, writer => SourceSensitivityJson.Write(writer, card, sensitivity),
            (options ?? JsonOptions.Default).Indented);
    }
}
