using System.Text;
using System.Text.Json;

namespace ScoringFramework;

/// <content>Scorecards as their JSON has them.</content>
public static partial class ScorecardFile
{
    /// <summary>Reads a scorecard as its JSON has it, at the cost of reading JSON: nothing is recomputed or checked.</summary>
    /// <param name="json">The text of one scorecard with its method, however it is laid out.</param>
    /// <param name="name">How problems name the text.</param>
    /// <returns>The scorecard, whose <see cref="Scorecard.IsComputed"/> is false; or what is wrong with the text.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static LoadResult<Scorecard> Parse(string json, string name = "scorecard.json")
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(name);
        return JsonReading.ReadUtf8(json, name, AsWritten, NotOne);
    }

    /// <summary>Reads a scorecard as its JSON has it from a stream of UTF-8: see <see cref="Parse"/>.</summary>
    /// <param name="content">The stream, read once, from where it is to its end. It stays open.</param>
    /// <param name="name">How problems name the text.</param>
    /// <returns>The scorecard, or what is wrong with the text.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static LoadResult<Scorecard> Read(Stream content, string name = "scorecard.json")
    {
        ArgumentNullException.ThrowIfNull(content);
        using var reader = new StreamReader(content, Encoding.UTF8, leaveOpen: true);
        return Read(reader, name);
    }

    /// <summary>Reads a scorecard as its JSON has it from a reader of text: see <see cref="Parse"/>.</summary>
    /// <param name="content">The reader, read once to its end. It stays open.</param>
    /// <param name="name">How problems name the text.</param>
    /// <returns>The scorecard, or what is wrong with the text.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="IOException">The reader cannot be read.</exception>
    public static LoadResult<Scorecard> Read(TextReader content, string name = "scorecard.json")
    {
        ArgumentNullException.ThrowIfNull(content);
        return Parse(content.ReadToEnd(), name);
    }

    /// <summary>Reads a scorecard as its JSON has it from a file: see <see cref="Parse"/>.</summary>
    /// <param name="path">The file's path; diagnostics name it as it is given.</param>
    /// <returns>The scorecard, or what is wrong with the file: also when it does not exist or cannot be read.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    public static LoadResult<Scorecard> Load(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var problems = new List<Diagnostic>();
        return FileContent.Read(path, problems, stream => Read(stream, path)) ?? new(null, new(problems));
    }

    /// <summary>Scores again the method and inputs of a scorecard, such as one that was read as its JSON has it.</summary>
    /// <param name="card">The scorecard.</param>
    /// <param name="name">How problems name it.</param>
    /// <param name="curves">The custom curves that its method names, if it was read; one that this process computed knows its own.</param>
    /// <returns>The recomputed scorecard; an error when method or inputs were edited or are missing, a warning when only their results were
    /// edited.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static LoadResult<Scorecard> Recompute(
        Scorecard card, string name = "scorecard.json", IEnumerable<CustomCurve>? curves = null)
    {
        ArgumentNullException.ThrowIfNull(card);
        var own = card.Parts.Rubric is { } rubric ? CustomCurves.In(rubric) : [];
        return Recompute(ScorecardJson.Write(card), name, own.Concat(curves ?? []));
    }

    private static LoadResult<Scorecard> AsWritten(ReadOnlySpan<byte> json) => new(ScorecardReading.Read(json), DiagnosticList.Empty);

    private static Diagnostic NotOne(JsonException? why, int offset) => new(
        ScorecardCodes.NotAScorecard,
        why is null ? "the text contains half a character, so it is damaged" : "the text is not a complete scorecard with its method",
        "Write it again with scoring score --format json.");
}
