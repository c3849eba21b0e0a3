using ScoringFramework;

namespace ScoringApi;

/// <summary>An engine for a rubric's file. It is compiled once, and again when the file has changed.</summary>
/// <param name="path">The rubric's file.</param>
internal sealed class LiveRubric(string path)
{
    private readonly Lock gate = new();
    private ((DateTime Written, long Bytes) State, ScoringEngine? Engine, DiagnosticList Problems) loaded =
        (default, null, DiagnosticList.Empty);

    /// <summary>The engine of the last version without errors; null when there was none.</summary>
    public ScoringEngine? Engine => Now().Engine;

    /// <summary>What is wrong with the file as it is now.</summary>
    public DiagnosticList Problems => Now().Problems;

    // Looking at a file costs a few microseconds, and misses no change, as a watcher can. Its length belongs to it: a file that is read
    // while an editor is still writing it can have the time of the finished one.
    private ((DateTime Written, long Bytes) State, ScoringEngine? Engine, DiagnosticList Problems) Now()
    {
        var file = new FileInfo(path);
        var state = file.Exists ? (file.LastWriteTimeUtc, file.Length) : (default, -1);
        lock (gate)
        {
            if (state != loaded.State)
            {
                var read = RubricFile.Load(path);
                var isGood = read.TryGetValue(out var rubric, out var problems);
                loaded = (state, isGood ? new(rubric!) : loaded.Engine, problems);
            }

            return loaded;
        }
    }
}
