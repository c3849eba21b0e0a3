using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ScoringFramework.Cli.Rows;

/// <summary>
/// Rows of JSON lines: an object on each line, its fields the columns. The columns are those of the first thousand rows; a field that comes
/// later is a problem of its row.
/// </summary>
internal sealed class JsonRows : RowReader
{
    private const int Ahead = 1000;

    private readonly StreamReader reader;
    private readonly Queue<(long Line, string Text)> ahead = new();
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly List<string> columns = [];
    private readonly string?[] cells;
    private long read;
    private long line;
    private string? problem;

    public JsonRows(Stream stream)
    {
        reader = new(stream, new UTF8Encoding(false), detectEncodingFromByteOrderMarks: true);
        while (ahead.Count < Ahead && Next() is { } text)
        {
            ahead.Enqueue((read, text));
            Parse(text, addsColumns: true);
        }

        cells = new string?[columns.Count];
    }

    public override IReadOnlyList<string> Columns => columns;

    public override long Line => line;

    public override string? Problem => problem;

    public override bool Read()
    {
        string? text;
        if (ahead.TryDequeue(out var first))
        {
            (line, text) = first;
        }
        else
        {
            text = Next();
            line = read;
        }

        if (text is null)
        {
            return false;
        }

        Array.Clear(cells);
        problem = Parse(text, addsColumns: false);
        return true;
    }

    public override ReadOnlySpan<char> Cell(int column) => cells[column];

    public override void Dispose() => reader.Dispose();

    private string? Next()
    {
        while (reader.ReadLine() is { } text)
        {
            read++;
            if (!string.IsNullOrWhiteSpace(text))
            {
                return text;
            }
        }

        return null;
    }

    private string? Parse(string text, bool addsColumns)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                return "the line is no JSON object";
            }

            foreach (var field in document.RootElement.EnumerateObject())
            {
                if (addsColumns && places.TryAdd(field.Name, columns.Count))
                {
                    columns.Add(field.Name);
                }

                if (!addsColumns && Take(field) is { } wrong)
                {
                    return wrong;
                }
            }

            return null;
        }
        catch (JsonException)
        {
            return "the line is not valid JSON";
        }
    }

    private string? Take(JsonProperty field)
    {
        if (!places.TryGetValue(field.Name, out var place))
        {
            return string.Create(CultureInfo.InvariantCulture, $"its field '{Short(field.Name)}' is in none of the first {Ahead} rows");
        }

        if (cells[place] is not null)
        {
            return $"it has the field '{Short(field.Name)}' twice";
        }

        cells[place] = field.Value.ValueKind switch
        {
            JsonValueKind.Null => null,
            JsonValueKind.String => field.Value.GetString(),
            JsonValueKind.Number => Plain(field.Value),
            JsonValueKind.True => "yes",
            JsonValueKind.False => "no",
            _ => field.Value.GetRawText(),
        };
        return null;
    }

    // JSON may write 70 as 7e1.
    private static string Plain(JsonElement number) =>
        number.TryGetDecimal(out var plain) ? plain.ToString(CultureInfo.InvariantCulture) : number.GetRawText();

    private static string Short(string name) => name.Length <= 40 ? name : name[..40] + "…";
}
