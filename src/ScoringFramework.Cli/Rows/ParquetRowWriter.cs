using Parquet;
using Parquet.Schema;
using ScoringFramework.Batch;

namespace ScoringFramework.Cli.Rows;

/// <summary>
/// Writes Parquet: the columns of the CSV, texts as texts and scores as doubles, null where there is none. Rows are collected into groups.
/// </summary>
internal sealed class ParquetRowWriter(Stream stream, bool hasNames) : RowWriter
{
    // About 64 MB.
    private const int Cells = 1 << 22;
    private const int MostRows = 1 << 17;
    private const int FewestRows = 1 << 12;

    private readonly List<string?[]> texts = [];
    private readonly List<double?[]> numbers = [];
    private readonly List<DataField> fields = [];
    private ParquetWriter? writer;
    private int rows;
    private int most;
    private bool isDone;

    public override void Head(BatchResult result)
    {
        if (writer is not null)
        {
            return;
        }

        string[] own = ["id", .. hasNames ? ["name"] : Array.Empty<string>(), "outcome", "headline", "completeness", "level", "position"];
        most = Math.Clamp(Cells / (own.Length + result.Columns.Count), FewestRows, MostRows);
        foreach (var name in own)
        {
            Add(name, isNumber: name is "headline" or "completeness");
        }

        foreach (var column in result.Columns.Skip(1))
        {
            Add(own.Contains(column.Id, StringComparer.Ordinal) ? $"dimensions.{column.Id}" : column.Id, isNumber: true);
        }

        writer = ParquetWriter.CreateAsync(new ParquetSchema(fields), stream).GetAwaiter().GetResult();
    }

    public override void Write(string id, string? name, BatchResult result, int row)
    {
        Head(result);
        var (headline, text) = (result.Headline, 0);
        texts[text++][rows] = id;
        if (hasNames)
        {
            texts[text++][rows] = string.IsNullOrEmpty(name) ? null : name;
        }

        texts[text++][rows] = Word(headline.Outcomes[row]);
        texts[text++][rows] = headline.Level(row);
        texts[text][rows] = result.Position(row);
        numbers[0][rows] = (double?)headline.Score(row);
        numbers[1][rows] = double.IsNaN(headline.Completeness[row]) ? null : headline.Completeness[row];
        for (var i = 1; i < result.Columns.Count; i++)
        {
            numbers[i + 1][rows] = (double?)result.Columns[i].Score(row);
        }

        if (++rows == most)
        {
            WriteGroup();
        }
    }

    public override void Dispose()
    {
        if (!isDone)
        {
            isDone = true;
            if (rows > 0)
            {
                WriteGroup();
            }

            writer?.DisposeAsync().AsTask().GetAwaiter().GetResult();
        }
    }

    private void Add(string name, bool isNumber)
    {
        fields.Add(isNumber ? new DataField(name, typeof(double), isNullable: true)
            : new DataField(name, typeof(string), isNullable: name != "id" && name != "outcome"));
        if (isNumber)
        {
            numbers.Add(new double?[most]);
        }
        else
        {
            texts.Add(new string?[most]);
        }
    }

    private void WriteGroup()
    {
        using var group = writer!.CreateRowGroup();
        var (text, number) = (0, 0);
        foreach (var field in fields)
        {
            var written = field.ClrType == typeof(double)
                ? group.WriteAsync<double>(field, numbers[number++].AsMemory(0, rows))
                : group.WriteAsync(field, new ArraySegment<string?>(texts[text++], 0, rows)!);
            written.GetAwaiter().GetResult();
        }

        group.CompleteValidate();
        rows = 0;
    }
}
