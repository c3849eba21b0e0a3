using System.Buffers;

namespace ScoringFramework;

/// <summary>
/// Cohorts as text, Markdown, CSV and JSON, as <see cref="ScorecardOutput"/> has scorecards: an overview (<c>ToText</c>), and a comparison
/// in depth.
/// </summary>
public static class CohortOutput
{
    /// <summary>A cohort as text for people: a line for each ranked subject, and below them those without a rank and why.</summary>
    /// <param name="cohort">The cohort.</param>
    /// <param name="options">The layout; null for the default.</param>
    /// <returns>Lines ended by <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cohort"/> is null.</exception>
    public static string ToText(this Cohort cohort, TextOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(cohort);
        return CohortText.Of(cohort, (options ?? TextOptions.Default).Columns).ToString(options);
    }

    /// <summary>Writes what <c>ToText</c> gives.</summary>
    /// <param name="cohort">The cohort.</param>
    /// <param name="writer">Where to write; it stays open.</param>
    /// <param name="options">The layout; null for the default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cohort"/> or <paramref name="writer"/> is null.</exception>
    public static void WriteTo(this Cohort cohort, TextWriter writer, TextOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(cohort);
        ArgumentNullException.ThrowIfNull(writer);
        CohortText.Of(cohort, (options ?? TextOptions.Default).Columns).WriteTo(writer, options);
    }

    /// <summary>Several cohorts as text for people, two empty lines between them.</summary>
    /// <param name="cohorts">Any number of cohorts.</param>
    /// <param name="options">The layout; null for the default.</param>
    /// <returns>Lines ended by <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cohorts"/> is null.</exception>
    public static string ToText(this IEnumerable<Cohort> cohorts, TextOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(cohorts);
        return CohortText.Of(cohorts, (options ?? TextOptions.Default).Columns).ToString(options);
    }

    /// <summary>Writes what <c>ToText</c> gives.</summary>
    /// <param name="cohorts">Any number of cohorts.</param>
    /// <param name="writer">Where to write; it stays open.</param>
    /// <param name="options">The layout; null for the default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cohorts"/> or <paramref name="writer"/> is null.</exception>
    public static void WriteTo(this IEnumerable<Cohort> cohorts, TextWriter writer, TextOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(cohorts);
        ArgumentNullException.ThrowIfNull(writer);
        CohortText.Of(cohorts, (options ?? TextOptions.Default).Columns).WriteTo(writer, options);
    }

    /// <summary>The overview as GitHub-flavoured Markdown.</summary>
    /// <param name="cohort">The cohort.</param>
    /// <returns>Lines ended by <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cohort"/> is null.</exception>
    public static string ToMarkdown(this Cohort cohort)
    {
        ArgumentNullException.ThrowIfNull(cohort);
        return CohortMarkdown.Write(cohort, null);
    }

    /// <summary>Writes what <c>ToMarkdown</c> gives, of several cohorts one below the other.</summary>
    /// <param name="cohorts">Any number of cohorts.</param>
    /// <param name="writer">Where to write; it stays open.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cohorts"/> or <paramref name="writer"/> is null.</exception>
    public static void WriteMarkdownTo(this IEnumerable<Cohort> cohorts, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(cohorts);
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write(CohortMarkdown.Write(cohorts, null));
    }

    /// <summary>
    /// A comparison in depth as text for people: ranks with percentiles, how the scores of each dimension are distributed, who leads and
    /// who is last.
    /// </summary>
    /// <param name="cohort">The cohort.</param>
    /// <param name="options">What is shown; null for the usual.</param>
    /// <returns>Lines ended by <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cohort"/> is null.</exception>
    /// <exception cref="ArgumentException">The options name what the rubric does not have.</exception>
    public static string ToComparison(this Cohort cohort, ComparisonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(cohort);
        return ComparisonText.Of(cohort, options ?? ComparisonOptions.Default).ToString(options);
    }

    /// <summary>Writes what <c>ToComparison</c> gives, of several cohorts one below the other.</summary>
    /// <param name="cohorts">Any number of cohorts.</param>
    /// <param name="writer">Where to write; it stays open.</param>
    /// <param name="options">What is shown; null for the usual.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cohorts"/> or <paramref name="writer"/> is null.</exception>
    /// <exception cref="ArgumentException">The options name what the rubric does not have.</exception>
    public static void WriteComparisonTo(this IEnumerable<Cohort> cohorts, TextWriter writer, ComparisonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(cohorts);
        ArgumentNullException.ThrowIfNull(writer);
        ComparisonText.Of(cohorts, options ?? ComparisonOptions.Default).WriteTo(writer, options);
    }

    /// <summary>A comparison in depth as GitHub-flavoured Markdown.</summary>
    /// <param name="cohort">The cohort.</param>
    /// <param name="options">What is shown; null for the usual. Its layout has no effect.</param>
    /// <returns>Lines ended by <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cohort"/> is null.</exception>
    /// <exception cref="ArgumentException">The options name what the rubric does not have.</exception>
    public static string ToComparisonMarkdown(this Cohort cohort, ComparisonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(cohort);
        return CohortMarkdown.Write(cohort, options ?? ComparisonOptions.Default);
    }

    /// <summary>Writes what <c>ToComparisonMarkdown</c> gives, of several cohorts one below the other.</summary>
    /// <param name="cohorts">Any number of cohorts.</param>
    /// <param name="writer">Where to write; it stays open.</param>
    /// <param name="options">What is shown; null for the usual. Its layout has no effect.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cohorts"/> or <paramref name="writer"/> is null.</exception>
    /// <exception cref="ArgumentException">The options name what the rubric does not have.</exception>
    public static void WriteComparisonMarkdownTo(this IEnumerable<Cohort> cohorts, TextWriter writer, ComparisonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(cohorts);
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write(CohortMarkdown.Write(cohorts, options ?? ComparisonOptions.Default));
    }

    /// <summary>
    /// A cohort as CSV (RFC 4180), a row a subject: its rank and percentile or why it has none, its headline, and its scores in the
    /// dimensions that are shown, or in all.
    /// </summary>
    /// <param name="cohort">The cohort.</param>
    /// <param name="options">What is shown; null for the usual. Its layout has no effect.</param>
    /// <returns>Lines ended by <c>\n</c>, the names of the columns first.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cohort"/> is null.</exception>
    /// <exception cref="ArgumentException">The options name what the rubric does not have.</exception>
    public static string ToCsv(this Cohort cohort, ComparisonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(cohort);
        return CohortCsv.Write([cohort], options ?? ComparisonOptions.Default);
    }

    /// <summary>Writes what <c>ToCsv</c> gives, of several cohorts of one rubric under one line of columns.</summary>
    /// <param name="cohorts">Cohorts of one rubric, such as those of its variants.</param>
    /// <param name="writer">Where to write; it stays open.</param>
    /// <param name="options">What is shown; null for the usual. Its layout has no effect.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cohorts"/> or <paramref name="writer"/> is null.</exception>
    /// <exception cref="ArgumentException">The options name what the rubric does not have.</exception>
    public static void WriteCsvTo(this IEnumerable<Cohort> cohorts, TextWriter writer, ComparisonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(cohorts);
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write(CohortCsv.Write(cohorts, options ?? ComparisonOptions.Default));
    }

    /// <summary>
    /// A cohort as JSON, form <c>scoring-framework/cohort/v1</c>: ranks and percentiles by the headline and in every dimension,
    /// distributions, leaders and laggards.
    /// </summary>
    /// <param name="cohort">The cohort.</param>
    /// <param name="options">By what is ranked, and whether scenarios are there; null for the usual.</param>
    /// <param name="json">The layout; null for the default.</param>
    /// <returns>The JSON, no end of line at the end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cohort"/> is null.</exception>
    /// <exception cref="ArgumentException">The options name what the rubric does not have.</exception>
    public static string ToJson(this Cohort cohort, ComparisonOptions? options = null, JsonOptions? json = null)
    {
        ArgumentNullException.ThrowIfNull(cohort);
        return JsonWriting.Text(
            writer => CohortJson.Write(writer, cohort, options ?? ComparisonOptions.Default), (json ?? JsonOptions.Default).Indented);
    }

    /// <summary>Several cohorts as a JSON array.</summary>
    /// <param name="cohorts">Any number of cohorts.</param>
    /// <param name="options">By what is ranked, and whether scenarios are there; null for the usual.</param>
    /// <param name="json">The layout; null for the default.</param>
    /// <returns>The JSON, no end of line at the end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cohorts"/> is null.</exception>
    /// <exception cref="ArgumentException">The options name what the rubric does not have.</exception>
    public static string ToJson(this IEnumerable<Cohort> cohorts, ComparisonOptions? options = null, JsonOptions? json = null)
    {
        ArgumentNullException.ThrowIfNull(cohorts);
        return JsonWriting.Text(
            writer => CohortJson.Write(writer, cohorts, options ?? ComparisonOptions.Default), (json ?? JsonOptions.Default).Indented);
    }

    /// <summary>Writes what <c>ToJson</c> gives, as UTF-8.</summary>
    /// <param name="cohort">The cohort.</param>
    /// <param name="destination">Where to write, such as the <c>BodyWriter</c> of a response of ASP.NET Core.</param>
    /// <param name="options">By what is ranked, and whether scenarios are there; null for the usual.</param>
    /// <param name="json">The layout; null for the default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cohort"/> or <paramref name="destination"/> is null.</exception>
    /// <exception cref="ArgumentException">The options name what the rubric does not have.</exception>
    public static void WriteJsonTo(
        this Cohort cohort, IBufferWriter<byte> destination, ComparisonOptions? options = null, JsonOptions? json = null)
    {
        ArgumentNullException.ThrowIfNull(cohort);
        ArgumentNullException.ThrowIfNull(destination);
        JsonWriting.To(
            destination, writer => CohortJson.Write(writer, cohort, options ?? ComparisonOptions.Default),
            (json ?? JsonOptions.Default).Indented);
    }

    /// <summary>
    /// The compass of the rubric as SVG: a dot for each subject with a score on both axes, its name beside it, the positions as regions. It
    /// is drawn for light and dark, and says in words what it shows.
    /// </summary>
    /// <param name="cohort">The cohort.</param>
    /// <returns>The text of an SVG file; null when the rubric has no compass.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cohort"/> is null.</exception>
    public static string? ToCompass(this Cohort cohort)
    {
        ArgumentNullException.ThrowIfNull(cohort);
        return CompassSvg.Of(cohort)?.ToFile();
    }

    /// <summary>Writes what <c>ToCompass</c> gives.</summary>
    /// <param name="cohort">The cohort.</param>
    /// <param name="writer">Where to write; it stays open.</param>
    /// <returns>False, and nothing is written, when the rubric has no compass.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cohort"/> or <paramref name="writer"/> is null.</exception>
    public static bool WriteCompassTo(this Cohort cohort, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(cohort);
        ArgumentNullException.ThrowIfNull(writer);
        if (cohort.ToCompass() is not { } svg)
        {
            return false;
        }

        writer.Write(svg);
        return true;
    }
}
