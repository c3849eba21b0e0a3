using System.IO.Compression;
using SpreadCheetah;
using SpreadCheetah.Styling;
using SpreadCheetah.Worksheets;

namespace ScoringFramework.Output;

/// <summary>
/// Scorecards as a workbook of Excel (Office Open XML), the rows of <see cref="ScoreTable"/> on one sheet. Numbers, whole dates and flags
/// are cells of their kind: no reader's locale changes them. Text is text: no cell is a formula.
/// </summary>
internal static class ScorecardXlsx
{
    private const string Sheet = "Scores";

    // What a zip entry can say at the earliest: the bytes depend on the scorecards alone.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void Write(IEnumerable<Scorecard> cards, Stream destination)
    {
        using var dated = new MemoryStream();
        Fill(dated, cards).GetAwaiter().GetResult();
        dated.Position = 0;
        using var from = new ZipArchive(dated, ZipArchiveMode.Read);
        using var whole = new MemoryStream();
        using (var to = new ZipArchive(whole, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in from.Entries)
            {
                var copy = to.CreateEntry(entry.FullName);
                copy.LastWriteTime = NoTime;
                using var content = entry.Open();
                using var target = copy.Open();
                content.CopyTo(target);
            }
        }

        whole.WriteTo(destination);
    }

    // Nothing is awaited: a stream in memory is written at once.
    private static async Task Fill(Stream into, IEnumerable<Scorecard> cards)
    {
        var options = new SpreadCheetahOptions
        {
            CompressionLevel = SpreadCheetahCompressionLevel.Fastest,
            DocumentProperties = null,
            PreserveStringWhitespace = true,
        };
        await using var book = await Spreadsheet.CreateNewAsync(into, options).ConfigureAwait(false);
        await book.StartWorksheetAsync(Sheet, Layout()).ConfigureAwait(false);
        var cells = new XlsxCells(book);
        await book.AddHeaderRowAsync(ScoreTable.Columns.Select(c => c.Name).ToArray(), cells.Head).ConfigureAwait(false);
        foreach (var card in cards)
        {
            foreach (var row in ScoreTable.Rows(card))
            {
                await book.AddRowAsync(cells.Of(row, card.Rounding.Decimals)).ConfigureAwait(false);
            }
        }

        await book.FinishAsync().ConfigureAwait(false);
    }

    private static WorksheetOptions Layout()
    {
        var layout = new WorksheetOptions { FrozenRows = 1, FrozenColumns = 1 };
        for (var column = 0; column < ScoreTable.Columns.Length; column++)
        {
            layout.Column(column + 1).Width = ScoreTable.Columns[column].Width;
        }

        return layout;
    }
}
