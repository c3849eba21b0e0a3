namespace ScoringFramework;

/// <summary>
/// A subject beside its cohort: its scorecard and explanations as <see cref="ScorecardOutput"/> and <see cref="ExplanationOutput"/> have
/// them, with how it compares.
/// </summary>
public static class CohortMemberOutput
{
    /// <summary>The scorecard as text for people, and how it compares with the cohort.</summary>
    /// <param name="member">The subject.</param>
    /// <param name="options">The layout; null for the default.</param>
    /// <returns>Lines ended by <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="member"/> is null.</exception>
    public static string ToText(this CohortMember member, TextOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(member);
        return ScorecardText.Of(member.Card, (options ?? TextOptions.Default).Columns, member).ToString(options);
    }

    /// <summary>Writes what <c>ToText</c> gives.</summary>
    /// <param name="member">The subject.</param>
    /// <param name="writer">Where to write; it stays open.</param>
    /// <param name="options">The layout; null for the default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="member"/> or <paramref name="writer"/> is null.</exception>
    public static void WriteTo(this CohortMember member, TextWriter writer, TextOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(member);
        ArgumentNullException.ThrowIfNull(writer);
        ScorecardText.Of(member.Card, (options ?? TextOptions.Default).Columns, member).WriteTo(writer, options);
    }

    /// <summary>What is behind one dimension's score, and how it compares with the cohort, as text for people.</summary>
    /// <param name="member">The subject.</param>
    /// <param name="dimension">The dimension's id; null for the headline.</param>
    /// <param name="freshness">What <see cref="ScoringEngine.Forecast"/> found; null to leave it out. For the headline only.</param>
    /// <param name="options">The layout; null for the default.</param>
    /// <returns>Lines ended by <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="member"/> is null.</exception>
    /// <exception cref="ArgumentException">The rubric has no such dimension.</exception>
    public static string ToExplanation(
        this CohortMember member, string? dimension = null, Freshness? freshness = null, TextOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(member);
        var width = (options ?? TextOptions.Default).Columns;
        return (dimension is null ? ExplanationText.Of(member.Card, freshness, width, member)
            : ExplanationText.Of(member.Card, dimension, width, member)).ToString(options);
    }

    /// <summary>
    /// What is behind one dimension's score, and how it compares with the cohort, as JSON, form <c>scoring-framework/explanation/v1</c>.
    /// </summary>
    /// <param name="member">The subject.</param>
    /// <param name="dimension">The dimension's id; null for the headline.</param>
    /// <param name="freshness">What <see cref="ScoringEngine.Forecast"/> found; null to leave it out. For the headline only.</param>
    /// <param name="options">The layout; null for the default.</param>
    /// <returns>The JSON, no end of line at the end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="member"/> is null.</exception>
    /// <exception cref="ArgumentException">The rubric has no such dimension.</exception>
    public static string ToExplanationJson(
        this CohortMember member, string? dimension = null, Freshness? freshness = null, JsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(member);
        return JsonWriting.Text(
            writer =>
            {
                if (dimension is null)
                {
                    ExplanationJson.Write(writer, member.Card, freshness, member.Reading());
                }
                else
                {
                    ExplanationJson.Write(writer, member.Card, dimension, member.Reading(dimension));
                }
            },
            (options ?? JsonOptions.Default).Indented);
    }
}
