using System.Buffers;

namespace ScoringFramework;

/// <summary>
/// Scorecards as text, Markdown, CSV, JSON and workbooks of Excel. Every output has two names: <c>To…</c> gives a string (a
/// workbook: bytes), <c>Write…To</c> writes the same to a destination, JSON as UTF-8. Text needs no more than <c>WriteTo</c>.
/// </summary>
public static class ScorecardOutput
{
    /// <summary>
    /// The scorecard as text for people: the headline, every dimension as a tree with the reason under it, caps, scenarios, sources and
    /// notes.
    /// </summary>
    /// <param name="card">The scorecard.</param>
    /// <param name="options">The layout; null for the default.</param>
    /// <returns>Lines ended by <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="card"/> is null.</exception>
    public static string ToText(this Scorecard card, TextOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(card);
        return ScorecardText.Of(card, (options ?? TextOptions.Default).Columns).ToString(options);
    }

    /// <summary>Writes what <c>ToText</c> gives.</summary>
    /// <param name="card">The scorecard.</param>
    /// <param name="writer">Where to write; it stays open.</param>
    /// <param name="options">The layout; null for the default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="card"/> or <paramref name="writer"/> is null.</exception>
    public static void WriteTo(this Scorecard card, TextWriter writer, TextOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(card);
        ArgumentNullException.ThrowIfNull(writer);
        ScorecardText.Of(card, (options ?? TextOptions.Default).Columns).WriteTo(writer, options);
    }

    /// <summary>Several scorecards as text for people, two empty lines between them.</summary>
    /// <param name="cards">Any number of scorecards.</param>
    /// <param name="options">The layout; null for the default.</param>
    /// <returns>Lines ended by <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cards"/> is null.</exception>
    public static string ToText(this IEnumerable<Scorecard> cards, TextOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(cards);
        return ScorecardText.Of(cards, (options ?? TextOptions.Default).Columns).ToString(options);
    }

    /// <summary>Writes what <c>ToText</c> gives.</summary>
    /// <param name="cards">Any number of scorecards.</param>
    /// <param name="writer">Where to write; it stays open.</param>
    /// <param name="options">The layout; null for the default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cards"/> or <paramref name="writer"/> is null.</exception>
    public static void WriteTo(this IEnumerable<Scorecard> cards, TextWriter writer, TextOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(cards);
        ArgumentNullException.ThrowIfNull(writer);
        ScorecardText.Of(cards, (options ?? TextOptions.Default).Columns).WriteTo(writer, options);
    }

    /// <summary>The scorecard as GitHub-flavoured Markdown.</summary>
    /// <param name="card">The scorecard.</param>
    /// <returns>Lines ended by <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="card"/> is null.</exception>
    public static string ToMarkdown(this Scorecard card)
    {
        ArgumentNullException.ThrowIfNull(card);
        return ScorecardMarkdown.Write(card);
    }

    /// <summary>Writes what <c>ToMarkdown</c> gives.</summary>
    /// <param name="card">The scorecard.</param>
    /// <param name="writer">Where to write; it stays open.</param>
    /// <exception cref="ArgumentNullException"><paramref name="card"/> or <paramref name="writer"/> is null.</exception>
    public static void WriteMarkdownTo(this Scorecard card, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(card);
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write(card.ToMarkdown());
    }

    /// <summary>Several scorecards as GitHub-flavoured Markdown.</summary>
    /// <param name="cards">Any number of scorecards.</param>
    /// <returns>Lines ended by <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cards"/> is null.</exception>
    public static string ToMarkdown(this IEnumerable<Scorecard> cards)
    {
        ArgumentNullException.ThrowIfNull(cards);
        return ScorecardMarkdown.Write(cards);
    }

    /// <summary>Writes what <c>ToMarkdown</c> gives.</summary>
    /// <param name="cards">Any number of scorecards.</param>
    /// <param name="writer">Where to write; it stays open.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cards"/> or <paramref name="writer"/> is null.</exception>
    public static void WriteMarkdownTo(this IEnumerable<Scorecard> cards, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(cards);
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write(cards.ToMarkdown());
    }

    /// <summary>
    /// The scorecard as CSV: under a row of names, a row for the headline, one for each dimension, and one for each part of the headline
    /// that is no criterion's, such as a cap's.
    /// </summary>
    /// <param name="card">The scorecard.</param>
    /// <returns>Rows as RFC 4180 has them, safe to open in a spreadsheet.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="card"/> is null.</exception>
    public static string ToCsv(this Scorecard card)
    {
        ArgumentNullException.ThrowIfNull(card);
        return ScorecardCsv.Write(card);
    }

    /// <summary>Writes what <c>ToCsv</c> gives.</summary>
    /// <param name="card">The scorecard.</param>
    /// <param name="writer">Where to write; it stays open.</param>
    /// <exception cref="ArgumentNullException"><paramref name="card"/> or <paramref name="writer"/> is null.</exception>
    public static void WriteCsvTo(this Scorecard card, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(card);
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write(card.ToCsv());
    }

    /// <summary>Several scorecards as CSV, under one row of names.</summary>
    /// <param name="cards">Any number of scorecards.</param>
    /// <returns>Rows as RFC 4180 has them, safe to open in a spreadsheet.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cards"/> is null.</exception>
    public static string ToCsv(this IEnumerable<Scorecard> cards)
    {
        ArgumentNullException.ThrowIfNull(cards);
        return ScorecardCsv.Write(cards);
    }

    /// <summary>Writes what <c>ToCsv</c> gives.</summary>
    /// <param name="cards">Any number of scorecards.</param>
    /// <param name="writer">Where to write; it stays open.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cards"/> or <paramref name="writer"/> is null.</exception>
    public static void WriteCsvTo(this IEnumerable<Scorecard> cards, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(cards);
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write(cards.ToCsv());
    }

    /// <summary>
    /// The scorecard as a workbook of Excel (.xlsx), the rows and columns of <c>ToCsv</c> on one sheet. Numbers are numbers, and no cell is
    /// a formula.
    /// </summary>
    /// <param name="card">The scorecard.</param>
    /// <returns>The bytes of the file.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="card"/> is null.</exception>
    public static byte[] ToXlsx(this Scorecard card)
    {
        ArgumentNullException.ThrowIfNull(card);
        return ToXlsx([card]);
    }

    /// <summary>Writes what <c>ToXlsx</c> gives.</summary>
    /// <param name="card">The scorecard.</param>
    /// <param name="destination">Where to write, synchronously; it stays open, and need not be able to seek.</param>
    /// <exception cref="ArgumentNullException"><paramref name="card"/> or <paramref name="destination"/> is null.</exception>
    public static void WriteXlsxTo(this Scorecard card, Stream destination)
    {
        ArgumentNullException.ThrowIfNull(card);
        WriteXlsxTo([card], destination);
    }

    /// <summary>Several scorecards as a workbook of Excel (.xlsx), the rows and columns of <c>ToCsv</c> on one sheet.</summary>
    /// <param name="cards">Any number of scorecards.</param>
    /// <returns>The bytes of the file.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cards"/> is null.</exception>
    public static byte[] ToXlsx(this IEnumerable<Scorecard> cards)
    {
        ArgumentNullException.ThrowIfNull(cards);
        using var bytes = new MemoryStream();
        ScorecardXlsx.Write(cards, bytes);
        return bytes.ToArray();
    }

    /// <summary>Writes what <c>ToXlsx</c> gives.</summary>
    /// <param name="cards">Any number of scorecards.</param>
    /// <param name="destination">Where to write, synchronously; it stays open, and need not be able to seek.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cards"/> or <paramref name="destination"/> is null.</exception>
    public static void WriteXlsxTo(this IEnumerable<Scorecard> cards, Stream destination)
    {
        ArgumentNullException.ThrowIfNull(cards);
        ArgumentNullException.ThrowIfNull(destination);
        ScorecardXlsx.Write(cards, destination);
    }

    /// <summary>The scorecard as JSON, form <c>scoring-framework/scorecard/v1</c>: the same bytes everywhere.</summary>
    /// <param name="card">The scorecard.</param>
    /// <param name="options">Its layout; null for the default.</param>
    /// <returns>The JSON, no end of line at the end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="card"/> is null.</exception>
    public static string ToJson(this Scorecard card, ScorecardJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(card);
        return JsonWriting.Text(
            writer => ScorecardJson.Write(writer, card, options is not { IncludeMethod: false }, options is not { IncludeInputs: false }),
            (options ?? JsonOptions.Default).Indented);
    }

    /// <summary>Writes what <c>ToJson</c> gives, as UTF-8.</summary>
    /// <param name="card">The scorecard.</param>
    /// <param name="destination">Where to write, synchronously; it stays open.</param>
    /// <param name="options">Its layout; null for the default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="card"/> or <paramref name="destination"/> is null.</exception>
    public static void WriteJsonTo(this Scorecard card, Stream destination, ScorecardJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(card);
        ArgumentNullException.ThrowIfNull(destination);
        JsonWriting.To(destination,
            writer => ScorecardJson.Write(writer, card, options is not { IncludeMethod: false }, options is not { IncludeInputs: false }),
            (options ?? JsonOptions.Default).Indented);
    }

    /// <summary>Writes what <c>ToJson</c> gives, as UTF-8.</summary>
    /// <param name="card">The scorecard.</param>
    /// <param name="destination">Where to write, such as the <c>BodyWriter</c> of a response of ASP.NET Core.</param>
    /// <param name="options">Its layout; null for the default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="card"/> or <paramref name="destination"/> is null.</exception>
    public static void WriteJsonTo(this Scorecard card, IBufferWriter<byte> destination, ScorecardJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(card);
        ArgumentNullException.ThrowIfNull(destination);
        JsonWriting.To(destination,
            writer => ScorecardJson.Write(writer, card, options is not { IncludeMethod: false }, options is not { IncludeInputs: false }),
            (options ?? JsonOptions.Default).Indented);
    }

    /// <summary>Several scorecards as an array of JSON, each as alone.</summary>
    /// <param name="cards">Any number of scorecards.</param>
    /// <param name="options">Its layout; null for the default.</param>
    /// <returns>The JSON, no end of line at the end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cards"/> is null.</exception>
    public static string ToJson(this IEnumerable<Scorecard> cards, ScorecardJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(cards);
        return JsonWriting.Text(
            writer => ScorecardJson.Write(writer, cards, options is not { IncludeMethod: false }, options is not { IncludeInputs: false }),
            (options ?? JsonOptions.Default).Indented);
    }

    /// <summary>Writes what <c>ToJson</c> gives, as UTF-8.</summary>
    /// <param name="cards">Any number of scorecards.</param>
    /// <param name="destination">Where to write, synchronously; it stays open.</param>
    /// <param name="options">Its layout; null for the default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cards"/> or <paramref name="destination"/> is null.</exception>
    public static void WriteJsonTo(this IEnumerable<Scorecard> cards, Stream destination, ScorecardJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(cards);
        ArgumentNullException.ThrowIfNull(destination);
        JsonWriting.To(destination,
            writer => ScorecardJson.Write(writer, cards, options is not { IncludeMethod: false }, options is not { IncludeInputs: false }),
            (options ?? JsonOptions.Default).Indented);
    }

    /// <summary>Writes what <c>ToJson</c> gives, as UTF-8.</summary>
    /// <param name="cards">Any number of scorecards.</param>
    /// <param name="destination">Where to write, such as the <c>BodyWriter</c> of a response of ASP.NET Core.</param>
    /// <param name="options">Its layout; null for the default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cards"/> or <paramref name="destination"/> is null.</exception>
    public static void WriteJsonTo(this IEnumerable<Scorecard> cards, IBufferWriter<byte> destination, ScorecardJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(cards);
        ArgumentNullException.ThrowIfNull(destination);
        JsonWriting.To(destination,
            writer => ScorecardJson.Write(writer, cards, options is not { IncludeMethod: false }, options is not { IncludeInputs: false }),
            (options ?? JsonOptions.Default).Indented);
    }
}
