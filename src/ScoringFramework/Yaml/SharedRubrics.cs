using System.Collections.Concurrent;

namespace ScoringFramework.Yaml;

/// <summary>
/// The rubrics that dossiers name, each read and checked once for all of them, as it was on the disk when the first dossier asked for it.
/// Make one for each round of reading. Thread-safe.
/// </summary>
public sealed class SharedRubrics
{
    private readonly ConcurrentDictionary<string, FileReading<Rubric>> read = new(StringComparer.Ordinal);

    /// <summary>How many were read: <c>2 rubrics</c>.</summary>
    public override string ToString() => $"{Numerals.Count(read.Count)} {(read.Count == 1 ? "rubric" : "rubrics")}";

    internal FileReading<Rubric> Open(string path) => read.GetOrAdd(path, file => RubricFile.Open(file));
}
