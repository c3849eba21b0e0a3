using SpreadCheetah;
using SpreadCheetah.Styling;

namespace ScoringFramework.Output;

/// <summary>Cells of a workbook, with the number formats of the workbook that they are for.</summary>
internal sealed class XlsxCells(Spreadsheet book)
{
    // What a cell of Excel holds at most.
    private const int Longest = 32_767;

    // Excel counts days from 1900, and takes the year for a leap year; from March on it counts right.
    private static readonly DateOnly FirstDay = new(1900, 3, 1);

    private readonly Dictionary<int, StyleId> scores = [];
    private readonly StyleId share = book.AddStyle(new Style { Format = NumberFormat.Custom("0.0%") });
    private readonly StyleId date = book.AddStyle(new Style { Format = NumberFormat.Custom("yyyy-mm-dd") });

    /// <summary>The style of the first row.</summary>
    public StyleId Head { get; } = book.AddStyle(new Style { Font = new() { Bold = true } });

    /// <summary>A row's cells.</summary>
    /// <param name="row">A cell for each column of <see cref="ScoreTable"/>.</param>
    /// <param name="decimals">The decimals of its scores.</param>
    public Cell[] Of(TableCell[] row, int decimals) =>
        [.. row.Zip(ScoreTable.Columns, (cell, column) => Of(cell, LookOf(column, decimals)))];

    private Cell Of(TableCell cell, StyleId? look) => cell switch
    {
        { Displayed: { } number } => new(number, look),
        { Computed: { } number } => new(number, look),
        { Flag: { } flag } => new(flag),
        { Date: { Day: not null, First: var day } } when day >= FirstDay => new(day.ToDateTime(TimeOnly.MinValue), date),
        { Date: { } partial } => new(partial.ToString()),
        { Text: { Length: > 0 } text } => new(Text(text)),
        _ => default,
    };

    private StyleId? LookOf(TableColumn column, int decimals) => column.Numbers switch
    {
        NumberLook.Score => scores.TryGetValue(decimals, out var known) ? known : scores[decimals] = StyleOf(Pattern(decimals)),
        NumberLook.Share => share,
        _ => null,
    };

    private StyleId StyleOf(string pattern) => book.AddStyle(new Style { Format = NumberFormat.Custom(pattern) });

    private static string Pattern(int decimals) => decimals == 0 ? "0" : "0." + new string('0', decimals);

    // XML has no place for control characters and halves of surrogate pairs.
    private static string Text(string text)
    {
        var safe = SafeText.Of(text);
        var end = safe.Length <= Longest ? safe.Length : Longest - 1;
        if (end < safe.Length && char.IsHighSurrogate(safe[end - 1]))
        {
            end--;
        }

        return end == safe.Length ? safe : safe[..end] + "…";
    }
}
