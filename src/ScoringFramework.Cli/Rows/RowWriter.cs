using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ScoringFramework.Batch;

namespace ScoringFramework.Cli.Rows;

/// <summary>Writes scored rows.</summary>
internal abstract class RowWriter : IDisposable
{
    /// <summary>Writes a row.</summary>
    /// <param name="id">The subject's id.</param>
    /// <param name="name">Its name; or null.</param>
    /// <param name="result">The results of several rows.</param>
    /// <param name="row">Which of them it is.</param>
    public abstract void Write(string id, string? name, BatchResult result, int row);

    /// <summary>Writes what comes before all rows, where no row has done so.</summary>
    public virtual void Head(BatchResult result)
    {
    }

    /// <summary>Sends on what is written, once; the stream stays open.</summary>
    public abstract void Dispose();

    private protected static string Word(Outcome outcome) => outcome switch
    {
        Outcome.Scored => "scored",
        Outcome.NotApplicable => "not-applicable",
        Outcome.Declined => "declined",
        Outcome.Disqualified => "disqualified",
        _ => "missing",
    };
}

/// <summary>Writes CSV: the headline, then each dimension's displayed score, empty where it has none.</summary>
internal sealed class CsvRowWriter(Stream stream, bool hasNames) : RowWriter
{
    private readonly StreamWriter writer = new(stream, new UTF8Encoding(false), bufferSize: 1 << 16, leaveOpen: true) { NewLine = "\n" };
    private bool hasHead;
    private bool isDone;

    public override void Write(string id, string? name, BatchResult result, int row)
    {
        Head(result);
        writer.Write(CsvText.Of(id));
        if (hasNames)
        {
            writer.Write(',');
            writer.Write(CsvText.Of(name));
        }

        var headline = result.Headline;
        writer.Write(string.Create(CultureInfo.InvariantCulture,
            $",{Word(headline.Outcomes[row])},{headline.Score(row)},{Completeness(headline.Completeness[row])}"));
        writer.Write(',');
        writer.Write(CsvText.Of(headline.Level(row)));
        writer.Write(',');
        writer.Write(CsvText.Of(result.Position(row)));
        for (var i = 1; i < result.Columns.Count; i++)
        {
            writer.Write(string.Create(CultureInfo.InvariantCulture, $",{result.Columns[i].Score(row)}"));
        }

        writer.Write('\n');
    }

    public override void Dispose()
    {
        if (!isDone)
        {
            isDone = true;
            writer.Dispose();
        }
    }

    public override void Head(BatchResult result)
    {
        if (!hasHead)
        {
            hasHead = true;
            writer.Write($"id{(hasNames ? ",name" : "")},outcome,headline,completeness,level,position");
            writer.Write(string.Concat(result.Columns.Skip(1).Select(c => $",{CsvText.Of(c.Id)}")));
            writer.Write('\n');
        }
    }

    private static string Completeness(double share) => double.IsNaN(share) ? ""
        : share.ToString("0.######", CultureInfo.InvariantCulture);
}

/// <summary>Writes JSON lines: an object for each row, with null where there is no score.</summary>
internal sealed class JsonRowWriter(Stream stream) : RowWriter
{
    private static readonly byte[] LineEnd = [(byte)'\n'];

    private readonly Utf8JsonWriter writer = new(stream,
        new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public override void Write(string id, string? name, BatchResult result, int row)
    {
        var headline = result.Headline;
        writer.WriteStartObject();
        writer.WriteString("id", id);
        if (name is not null)
        {
            writer.WriteString("name", name);
        }

        writer.WriteString("outcome", Word(headline.Outcomes[row]));
        Number("headline", headline.Score(row));
        if (double.IsNaN(headline.Completeness[row]))
        {
            writer.WriteNull("completeness");
        }
        else
        {
            writer.WriteNumber("completeness", headline.Completeness[row]);
        }

        writer.WriteString("level", headline.Level(row));
        writer.WriteString("position", result.Position(row));
        writer.WriteStartObject("dimensions");
        for (var i = 1; i < result.Columns.Count; i++)
        {
            Number(result.Columns[i].Id, result.Columns[i].Score(row));
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.Flush();
        writer.Reset();
        stream.Write(LineEnd);
    }

    public override void Dispose() => writer.Dispose();

    private void Number(string name, decimal? score)
    {
        if (score is { } number)
        {
            writer.WriteNumber(name, number);
        }
        else
        {
            writer.WriteNull(name);
        }
    }
}
