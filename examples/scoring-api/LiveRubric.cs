using ScoringFramework;

namespace ScoringApi;

/// <summary>An engine for a rubric's file. It is compiled once, and again when the file has changed.</summary>
/// <param name="path">The rubric's file.</param>
internal sealed class LiveRubric(string path)
{
    private readonly Lock gate = new();
    private (DateTime Written, ScoringEngine? Engine, DiagnosticList Problems) loaded = (default, null, DiagnosticList.Empty);

    /// <summary>The engine of the last version without errors; null when there was none.</summary>
    public ScoringEngine? Engine => Now().Engine;

    /// <summary>What is wrong with the file as it is now.</summary>
    public DiagnosticList Problems => Now().Problems;

    // Looking at a file's time costs a few microseconds, and misses no change, as a watcher can.
    private (DateTime Written, ScoringEngine? Engine, DiagnosticList Problems) Now()
    {
        var written = File.GetLastWriteTimeUtc(path);
        lock (gate)
        {
            if (written != loaded.Written)
            {
                var read = RubricFile.Load(path);
                var isGood = read.TryGetValue(out var rubric, out var problems);
                loaded = (written, isGood ? new(rubric!) : loaded.Engine, problems);
            }

            return loaded;
        }
    }
}
