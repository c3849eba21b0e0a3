using System.Globalization;
using System.Text;
using ScoringFramework.Cli.Terminal;

namespace ScoringFramework.Cli.Rows;

/// <summary>The rows that could not be read: <c>OUTPUT.rejects.csv</c>. None is written where every row could be.</summary>
internal sealed class Rejects(string output) : IDisposable
{
    private StreamedFile? file;
    private StreamWriter? writer;

    public string Path => $"{output}.rejects.csv";

    /// <summary>Adds a row.</summary>
    /// <param name="line">The line on which it begins.</param>
    /// <param name="id">Its id; empty when it has none.</param>
    /// <param name="reason">What is wrong with it.</param>
    public void Add(long line, string id, string reason)
    {
        if (writer is null)
        {
            file = new(Path);
            writer = new(file.Stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
            writer.Write("line,id,reason\n");
        }

        writer.Write(string.Create(CultureInfo.InvariantCulture, $"{line},{CsvText.Of(id)},{CsvText.Of(reason)}\n"));
    }

    /// <summary>Puts the file into its place; one of an earlier run goes where there is none now.</summary>
    public void Commit()
    {
        if (file is not null)
        {
            writer!.Dispose();
            writer = null;
            file.Commit();
            return;
        }

        try
        {
            File.Delete(Path);
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            throw new OutputException(refusal, Path);
        }
    }

    public void Dispose()
    {
        writer?.Dispose();
        file?.Dispose();
    }
}
