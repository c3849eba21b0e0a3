namespace ScoringFramework;

/// <summary>Reads rubrics from YAML.</summary>
public static partial class RubricFile
{
    private const string Kind = "rubric";

    /// <summary>Reads a rubric from a file.</summary>
    /// <param name="path">The file's path; diagnostics name it as it is given.</param>
    /// <param name="curves">The custom curves that the rubric may name; null for none.</param>
    /// <returns>The rubric, or what is wrong with the file: also when it does not exist or cannot be read.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    public static LoadResult<Rubric> Load(string path, IEnumerable<CustomCurve>? curves = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return ScoringTelemetry.Load(Kind, path, () => Open(path, curves).Result);
    }

    /// <summary>Reads a rubric from a text, without touching the disk.</summary>
    /// <param name="text">The text of a rubric file.</param>
    /// <param name="name">What diagnostics call the text.</param>
    /// <param name="curves">The custom curves that the rubric may name; null for none.</param>
    /// <returns>The rubric, or what is wrong with the text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> or <paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    public static LoadResult<Rubric> Parse(string text, string name = "rubric.yaml", IEnumerable<CustomCurve>? curves = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentException.ThrowIfNullOrEmpty(name);
        return ScoringTelemetry.Load(Kind, name, () => OpenText(text, name, curves).Result);
    }

    /// <summary>Reads a rubric from a stream instead of its file, such as a pipe or what an editor has not saved yet.</summary>
    /// <param name="path">The path that the stream is read for; diagnostics name it.</param>
    /// <param name="content">UTF-8 text, read once, from where it is to its end or to just over 4 MiB. It stays open.</param>
    /// <returns>The rubric, or what is wrong with the text.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    public static LoadResult<Rubric> LoadInPlace(string path, Stream content)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(content);
        return ScoringTelemetry.Load(Kind, path, () =>
        {
            var reading = new ModelReading(RubricFields.Rubric);
            reading.AddFile(path);
            return (SourceText.ReadStream(content, path, reading.Problems) is { } text ? Read(reading, text, path) : new(null, reading))
                .Result;
        });
    }

    /// <summary>Reads a rubric from a snapshot of files.</summary>
    /// <param name="files">The files.</param>
    /// <param name="path">The rubric's path from the root of the snapshot; diagnostics name it as <see cref="FileSnapshot.NameOf"/>
    /// does.</param>
    /// <returns>The rubric, or what is wrong with the file: also when it is not in the snapshot.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    public static LoadResult<Rubric> LoadFrom(FileSnapshot files, string path)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentException.ThrowIfNullOrEmpty(path);
        return ScoringTelemetry.Load(Kind, path, () => Open(files.NameOf(path), files: files).Result);
    }

    internal static FileReading<Rubric> Open(string path, IEnumerable<CustomCurve>? curves = null, ITextFiles? files = null)
    {
        var reading = new ModelReading(RubricFields.Rubric);
        reading.AddFile(path);
        return (files ?? DiskFiles.All).Read(path, reading.Problems) is { } text
            ? Read(reading, text, path, curves)
            : new(null, reading);
    }

    internal static FileReading<Rubric> OpenText(string text, string name, IEnumerable<CustomCurve>? curves = null) =>
        Read(new(RubricFields.Rubric), text, name, curves);

    private static FileReading<Rubric> Read(ModelReading reading, string text, string name, IEnumerable<CustomCurve>? curves = null)
    {
        if (reading.ReadText(text, name) is not { } root)
        {
            return new(null, reading);
        }

        if (WrongFile.IfNoRubric(root) is { } wrong)
        {
            reading.Problems.Add(wrong);
            return new(null, reading);
        }

        var rubric = RubricReader.Read(reading, root).With(curves);
        reading.Take(RubricValidator.Check(rubric));
        if (reading.Problems.Exists(p => p.Descriptor == RubricCodes.InvalidScale))
        {
            // The scores of a dossier cannot be compared with it.
            reading.Unread.Add(ModelPath.Of("scale"));
        }

        return new(rubric, reading);
    }
}
