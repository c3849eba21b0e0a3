using System.Globalization;
using System.Text;
using nietras.SeparatedValues;

namespace ScoringFramework.Cli.Rows;

/// <summary>
/// Rows of CSV. The first line has the names of the columns and shows what separates them: a comma, a semicolon or a tab.
/// </summary>
internal sealed class CsvRows : RowReader
{
    private const char Undecodable = '�';

    private readonly SepReader reader;

    public CsvRows(Stream stream)
    {
        reader = Sep.Reader(o => o with
        {
            HasHeader = false,
            DisableColCountCheck = true,
            Unescape = true,
            CultureInfo = CultureInfo.InvariantCulture,
        }).From(new StreamReader(stream, new UTF8Encoding(false), detectEncodingFromByteOrderMarks: true));
        var names = new List<string>();
        if (reader.MoveNext())
        {
            var header = reader.Current;
            for (var i = 0; i < header.ColCount; i++)
            {
                names.Add(header[i].ToString().Trim());
            }
        }

        Columns = names;
    }

    public override IReadOnlyList<string> Columns { get; }

    public override long Line => reader.Current.LineNumberFrom;

    public override string? Problem
    {
        get
        {
            var row = reader.Current;
            if (row.ColCount != Columns.Count)
            {
                return string.Create(CultureInfo.InvariantCulture,
                    $"the row has {row.ColCount} cells, and there are {Columns.Count} columns");
            }

            return row.Span.Contains(Undecodable) ? "the row is not UTF-8" : null;
        }
    }

    public override bool Read()
    {
        while (reader.MoveNext())
        {
            // An empty line is no row.
            if (!reader.Current.Span.Trim().IsEmpty)
            {
                return true;
            }
        }

        return false;
    }

    public override ReadOnlySpan<char> Cell(int column) => reader.Current[column].Span;

    public override void Dispose() => reader.Dispose();
}
