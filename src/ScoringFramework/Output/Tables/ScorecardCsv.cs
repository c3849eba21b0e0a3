using System.Text;

namespace ScoringFramework.Output;

/// <summary>
/// Scorecards as CSV (RFC 4180, but lines end with <c>\n</c>), the rows of <see cref="ScoreTable"/>. Numbers are invariant and not
/// padded; what has no value is an empty field. Texts that a spreadsheet would take for a formula begin with an apostrophe.
/// </summary>
internal static class ScorecardCsv
{
    /// <summary>One scorecard, with the line of columns.</summary>
    /// <param name="card">The scorecard.</param>
    /// <exception cref="ArgumentNullException"><paramref name="card"/> is null.</exception>
    public static string Write(Scorecard card)
    {
        ArgumentNullException.ThrowIfNull(card);
        return Write([card]);
    }

    /// <summary>Several scorecards under one line of columns.</summary>
    /// <param name="cards">Any number of scorecards.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cards"/> is null.</exception>
    public static string Write(IEnumerable<Scorecard> cards)
    {
        ArgumentNullException.ThrowIfNull(cards);
        var csv = new StringBuilder();
        csv.AppendJoin(',', ScoreTable.Columns.Select(c => c.Name)).Append('\n');
        foreach (var row in cards.SelectMany(ScoreTable.Rows))
        {
            csv.AppendJoin(',', row.Select(Field)).Append('\n');
        }

        return csv.ToString();
    }

    private static string Field(TableCell cell) => cell switch
    {
        { Displayed: { } number } => CsvField.Number(number),
        { Computed: { } number } => CsvField.Number(number),
        { Date: { } date } => date.ToString(),
        { Flag: { } flag } => flag ? "true" : "false",
        _ => CsvField.Text(cell.Text),
    };
}
