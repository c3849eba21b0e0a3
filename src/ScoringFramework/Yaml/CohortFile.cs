namespace ScoringFramework.Yaml;

/// <summary>Reads cohorts from YAML.</summary>
public static class CohortFile
{
    /// <summary>The name of the file in which dossiers without <c>as-of</c> look for it: in their folder, then in the one above.</summary>
    public const string Name = CohortReader.FileName;

    /// <summary>Reads a cohort from a file, with the rubric that it names. Its members are not read.</summary>
    /// <param name="path">The file's path; diagnostics name it as it is given.</param>
    /// <returns>The cohort, or what is wrong with the file: also when it does not exist or cannot be read.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    public static LoadResult<CohortDefinition> Load(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return Open(path, DiskFiles.All);
    }

    /// <summary>Reads a cohort from a snapshot of files.</summary>
    /// <param name="files">The files.</param>
    /// <param name="path">The cohort's path from the root of the snapshot.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    public static LoadResult<CohortDefinition> LoadFrom(FileSnapshot files, string path)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentException.ThrowIfNullOrEmpty(path);
        return Open(files.NameOf(path), files);
    }

    private static LoadResult<CohortDefinition> Open(string path, ITextFiles files)
    {
        var reading = new ModelReading(CohortFields.Cohort);
        reading.AddFile(path);
        if (files.Read(path, reading.Problems) is not { } text || reading.ReadText(text, path) is not { } root)
        {
            return new FileReading<CohortDefinition>(null, reading).Result;
        }

        if (WrongFile.IfNoCohort(root) is { } wrong)
        {
            reading.Problems.Add(wrong);
            return new FileReading<CohortDefinition>(null, reading).Result;
        }

        return new FileReading<CohortDefinition>(CohortReader.Read(reading, root, path, files), reading).Result;
    }
}
