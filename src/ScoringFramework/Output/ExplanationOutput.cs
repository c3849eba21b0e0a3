using System.Buffers;

namespace ScoringFramework;

/// <summary>
/// Why a scorecard is as it is, as text and JSON. Every output has two names: <c>To…</c> gives a string, <c>Write…To</c> writes the same to
/// a destination, JSON as UTF-8.
/// </summary>
public static class ExplanationOutput
{
    /// <summary>
    /// Where the headline comes from: the bases of its scores, the largest contributions, what is left out and why, as text for people.
    /// </summary>
    /// <param name="card">The scorecard.</param>
    /// <param name="freshness">What <see cref="ScoringEngine.Forecast"/> found for the dossier; null to leave it out.</param>
    /// <param name="options">The layout; null for the default.</param>
    /// <returns>Lines ended by <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="card"/> is null.</exception>
    public static string ToExplanation(this Scorecard card, Freshness? freshness = null, TextOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(card);
        return ExplanationText.Of(card, freshness, (options ?? TextOptions.Default).Columns).ToString(options);
    }

    /// <summary>Writes what <c>ToExplanation</c> gives.</summary>
    /// <param name="card">The scorecard.</param>
    /// <param name="writer">Where to write; it stays open.</param>
    /// <param name="freshness">What <see cref="ScoringEngine.Forecast"/> found for the dossier; null to leave it out.</param>
    /// <param name="options">The layout; null for the default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="card"/> or <paramref name="writer"/> is null.</exception>
    public static void WriteExplanationTo(this Scorecard card, TextWriter writer, Freshness? freshness = null, TextOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(card);
        ArgumentNullException.ThrowIfNull(writer);
        ExplanationText.Of(card, freshness, (options ?? TextOptions.Default).Columns).WriteTo(writer, options);
    }

    /// <summary>
    /// Where the headline comes from: the bases of its scores, the largest contributions, what is left out and why, as JSON, form
    /// <c>scoring-framework/explanation/v1</c>.
    /// </summary>
    /// <param name="card">The scorecard.</param>
    /// <param name="freshness">What <see cref="ScoringEngine.Forecast"/> found for the dossier; null to leave it out.</param>
    /// <param name="options">The layout; null for the default.</param>
    /// <returns>The JSON, no end of line at the end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="card"/> is null.</exception>
    public static string ToExplanationJson(this Scorecard card, Freshness? freshness = null, JsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(card);
        return JsonWriting.Text(writer => ExplanationJson.Write(writer, card, freshness), (options ?? JsonOptions.Default).Indented);
    }

    /// <summary>Writes what <c>ToExplanationJson</c> gives, as UTF-8.</summary>
    /// <param name="card">The scorecard.</param>
    /// <param name="destination">Where to write, synchronously; it stays open.</param>
    /// <param name="freshness">What <see cref="ScoringEngine.Forecast"/> found for the dossier; null to leave it out.</param>
    /// <param name="options">The layout; null for the default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="card"/> or <paramref name="destination"/> is null.</exception>
    public static void WriteExplanationJsonTo(this Scorecard card, Stream destination, Freshness? freshness = null,
        JsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(card);
        ArgumentNullException.ThrowIfNull(destination);
        JsonWriting.To(destination, writer => ExplanationJson.Write(writer, card, freshness), (options ?? JsonOptions.Default).Indented);
    }

    /// <summary>Writes what <c>ToExplanationJson</c> gives, as UTF-8.</summary>
    /// <param name="card">The scorecard.</param>
    /// <param name="destination">Where to write, such as the <c>BodyWriter</c> of a response of ASP.NET Core.</param>
    /// <param name="freshness">What <see cref="ScoringEngine.Forecast"/> found for the dossier; null to leave it out.</param>
    /// <param name="options">The layout; null for the default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="card"/> or <paramref name="destination"/> is null.</exception>
    public static void WriteExplanationJsonTo(this Scorecard card, IBufferWriter<byte> destination, Freshness? freshness = null,
        JsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(card);
        ArgumentNullException.ThrowIfNull(destination);
        JsonWriting.To(destination, writer => ExplanationJson.Write(writer, card, freshness), (options ?? JsonOptions.Default).Indented);
    }

    /// <summary>
    /// Why one dimension has its score: the argument, the evidence with its sources, its children and its effect, as text for people.
    /// </summary>
    /// <param name="card">The scorecard.</param>
    /// <param name="dimension">The dimension's id.</param>
    /// <param name="options">The layout; null for the default.</param>
    /// <returns>Lines ended by <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="card"/> or <paramref name="dimension"/> is null.</exception>
    /// <exception cref="ArgumentException">The rubric has no such dimension.</exception>
    public static string ToExplanation(this Scorecard card, string dimension, TextOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(card);
        ArgumentNullException.ThrowIfNull(dimension);
        return ExplanationText.Of(card, dimension, (options ?? TextOptions.Default).Columns).ToString(options);
    }

    /// <summary>Writes what <c>ToExplanation</c> gives.</summary>
    /// <param name="card">The scorecard.</param>
    /// <param name="writer">Where to write; it stays open.</param>
    /// <param name="dimension">The dimension's id.</param>
    /// <param name="options">The layout; null for the default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="card"/>, <paramref name="writer"/> or <paramref name="dimension"/> is
    /// null.</exception>
    /// <exception cref="ArgumentException">The rubric has no such dimension.</exception>
    public static void WriteExplanationTo(this Scorecard card, TextWriter writer, string dimension, TextOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(card);
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(dimension);
        ExplanationText.Of(card, dimension, (options ?? TextOptions.Default).Columns).WriteTo(writer, options);
    }

    /// <summary>
    /// Why one dimension has its score: the argument, the evidence with its sources, its children and its effect, as JSON, form
    /// <c>scoring-framework/explanation/v1</c>.
    /// </summary>
    /// <param name="card">The scorecard.</param>
    /// <param name="dimension">The dimension's id.</param>
    /// <param name="options">The layout; null for the default.</param>
    /// <returns>The JSON, no end of line at the end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="card"/> or <paramref name="dimension"/> is null.</exception>
    /// <exception cref="ArgumentException">The rubric has no such dimension.</exception>
    public static string ToExplanationJson(this Scorecard card, string dimension, JsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(card);
        ArgumentNullException.ThrowIfNull(dimension);
        return JsonWriting.Text(writer => ExplanationJson.Write(writer, card, dimension), (options ?? JsonOptions.Default).Indented);
    }

    /// <summary>Writes what <c>ToExplanationJson</c> gives, as UTF-8.</summary>
    /// <param name="card">The scorecard.</param>
    /// <param name="destination">Where to write, synchronously; it stays open.</param>
    /// <param name="dimension">The dimension's id.</param>
    /// <param name="options">The layout; null for the default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="card"/>, <paramref name="destination"/> or <paramref name="dimension"/> is
    /// null.</exception>
    /// <exception cref="ArgumentException">The rubric has no such dimension.</exception>
    public static void WriteExplanationJsonTo(this Scorecard card, Stream destination, string dimension, JsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(card);
        ArgumentNullException.ThrowIfNull(destination);
        ArgumentNullException.ThrowIfNull(dimension);
        JsonWriting.To(destination, writer => ExplanationJson.Write(writer, card, dimension), (options ?? JsonOptions.Default).Indented);
    }

    /// <summary>Writes what <c>ToExplanationJson</c> gives, as UTF-8.</summary>
    /// <param name="card">The scorecard.</param>
    /// <param name="destination">Where to write, such as the <c>BodyWriter</c> of a response of ASP.NET Core.</param>
    /// <param name="dimension">The dimension's id.</param>
    /// <param name="options">The layout; null for the default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="card"/>, <paramref name="destination"/> or <paramref name="dimension"/> is
    /// null.</exception>
    /// <exception cref="ArgumentException">The rubric has no such dimension.</exception>
    public static void WriteExplanationJsonTo(this Scorecard card, IBufferWriter<byte> destination, string dimension,
        JsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(card);
        ArgumentNullException.ThrowIfNull(destination);
        ArgumentNullException.ThrowIfNull(dimension);
        JsonWriting.To(destination, writer => ExplanationJson.Write(writer, card, dimension), (options ?? JsonOptions.Default).Indented);
    }
}
