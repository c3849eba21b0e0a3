namespace ScoringFramework;

/// <summary>Reads rubrics from YAML.</summary>
public static partial class RubricFile
{
    /// <summary>Reads a rubric from a file.</summary>
    /// <param name="path">The file's path; diagnostics name it as it is given.</param>
    /// <returns>The rubric, or what is wrong with the file: also when it does not exist or cannot be read.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    public static LoadResult<Rubric> Load(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return Open(path).Result;
    }

    /// <summary>Reads a rubric from a text, without touching the disk.</summary>
    /// <param name="text">The text of a rubric file.</param>
    /// <param name="name">What diagnostics call the text.</param>
    /// <returns>The rubric, or what is wrong with the text.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    public static LoadResult<Rubric> Parse(string text, string name = "rubric.yaml")
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentException.ThrowIfNullOrEmpty(name);
        return OpenText(text, name).Result;
    }

    internal static FileReading<Rubric> Open(string path)
    {
        var reading = new ModelReading(RubricFields.Rubric);
        reading.AddFile(path);
        return SourceText.ReadFile(path, reading.Problems) is { } text ? Read(reading, text, path) : new(null, reading);
    }

    internal static FileReading<Rubric> OpenText(string text, string name) => Read(new(RubricFields.Rubric), text, name);

    private static FileReading<Rubric> Read(ModelReading reading, string text, string name)
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

        var rubric = RubricReader.Read(reading, root);
        reading.Take(RubricValidator.Check(rubric));
        return new(rubric, reading);
    }
}
