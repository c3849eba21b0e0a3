namespace ScoringFramework.Cli.Rows;

/// <summary>A call that scores a file of rows.</summary>
/// <param name="Input">The rows.</param>
/// <param name="Output">Where the scores go.</param>
/// <param name="Rubric">The rubric's file.</param>
internal sealed record RowsCall(string Input, string Output, string Rubric)
{
    /// <summary>Whether the caller vouches for the evidence.</summary>
    public bool AssumeEvidence { get; init; }

    /// <summary>What some columns are, by their names.</summary>
    public IReadOnlyDictionary<string, string> Map { get; init; } = new Dictionary<string, string>();

    /// <summary>Whether a path is one of rows.</summary>
    public static bool IsRows(string path) =>
        System.IO.Path.GetExtension(path).ToUpperInvariant() is ".CSV" or ".TSV" or ".JSONL" or ".NDJSON" or ".PARQUET";

    /// <summary>Whether a path is one of JSON lines.</summary>
    public static bool IsJson(string path) => System.IO.Path.GetExtension(path).ToUpperInvariant() is ".JSONL" or ".NDJSON";

    /// <summary>Whether a path is one of Parquet.</summary>
    public static bool IsParquet(string path) => System.IO.Path.GetExtension(path).ToUpperInvariant() is ".PARQUET";

    /// <summary>What is wrong with the call; null when nothing is.</summary>
    /// <param name="paths">What it scores.</param>
    /// <param name="output">Where the scores go; or null.</param>
    /// <param name="rubric">The rubric's file; or null.</param>
    /// <param name="others">The options that are given and that rows do not have.</param>
    public static string? Problem(IReadOnlyList<string> paths, string? output, string? rubric, IReadOnlyList<string> others) =>
        paths.Count > 1 ? $"'{paths.First(IsRows)}' is a file of rows; score it alone"
        : rubric is null ? "rows name no rubric; add --rubric FILE"
        : output is null || !IsRows(output) ? "the scores of rows go to a file; add -o FILE.csv, -o FILE.jsonl or -o FILE.parquet"
        : System.IO.Path.GetFullPath(output) == System.IO.Path.GetFullPath(paths[0])
            ? "the scores would replace the rows; name another file"
        : others.Count > 0 ? $"{others[0]} is for dossiers, and not for rows; leave it out"
        : null;
}
