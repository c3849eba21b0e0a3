
namespace ScoringFramework;

/// <summary>
/// Scorecards in a few lines of text. Every output has two names: <c>To…</c> gives a string, <c>Write…To</c> writes the same to a writer.
/// </summary>
public static class BriefOutput
{
    /// <summary>The scorecard in brief, as text for people: the headline, and what changed since an earlier one and why.</summary>
    /// <param name="card">The scorecard.</param>
    /// <param name="before">An earlier scorecard; null for none.</param>
    /// <param name="options">The layout; null for the default.</param>
    /// <returns>Lines ended by <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="card"/> is null.</exception>
    /// <exception cref="ArgumentException">A scorecard of two is a vector's, which has neither method nor inputs.</exception>
    public static string ToBrief(this Scorecard card, Scorecard? before = null, TextOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(card);
        return (before is null ? MovedText.Of(card) : MovedText.Of(before, card, (options ?? TextOptions.Default).Columns))
            .ToString(options);
    }

    /// <summary>Writes what <c>ToBrief</c> gives.</summary>
    /// <param name="card">The scorecard.</param>
    /// <param name="writer">Where to write; it stays open.</param>
    /// <param name="before">An earlier scorecard; null for none.</param>
    /// <param name="options">The layout; null for the default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="card"/> or <paramref name="writer"/> is null.</exception>
    /// <exception cref="ArgumentException">A scorecard of two is a vector's, which has neither method nor inputs.</exception>
    public static void WriteBriefTo(this Scorecard card, TextWriter writer, Scorecard? before = null, TextOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(card);
        ArgumentNullException.ThrowIfNull(writer);
        (before is null ? MovedText.Of(card) : MovedText.Of(before, card, (options ?? TextOptions.Default).Columns))
            .WriteTo(writer, options);
    }

    /// <summary>A line for each scorecard whose results are those that its method and inputs give.</summary>
    /// <param name="cards">The scorecards, recomputed.</param>
    /// <param name="options">The layout; null for the default.</param>
    /// <returns>Lines ended by <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cards"/> is null.</exception>
    public static string ToRecomputedText(this IEnumerable<Scorecard> cards, TextOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(cards);
        return VerificationText.OfScorecards(cards).ToString(options);
    }

    /// <summary>Writes what <c>ToRecomputedText</c> gives.</summary>
    /// <param name="cards">The scorecards, recomputed.</param>
    /// <param name="writer">Where to write; it stays open.</param>
    /// <param name="options">The layout; null for the default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cards"/> or <paramref name="writer"/> is null.</exception>
    public static void WriteRecomputedTextTo(this IEnumerable<Scorecard> cards, TextWriter writer, TextOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(cards);
        ArgumentNullException.ThrowIfNull(writer);
        VerificationText.OfScorecards(cards).WriteTo(writer, options);
    }
}
