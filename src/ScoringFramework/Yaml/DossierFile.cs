namespace ScoringFramework;

/// <summary>Reads dossiers from YAML.</summary>
public static partial class DossierFile
{
    private const string Kind = "dossier";

    /// <summary>
    /// Reads a dossier from a file, with the rubric and the source lists that it names. Problems of all the files are reported together.
    /// </summary>
    /// <param name="path">The file's path; diagnostics name it as it is given.</param>
    /// <param name="rubric">A rubric instead of the one that the file names, whatever its version; or null.</param>
    /// <returns>The dossier, or what is wrong with the files: also when one does not exist or cannot be read.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    public static LoadResult<Dossier> Load(string path, Rubric? rubric = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return ScoringTelemetry.Load(Kind, path, () => Open(path, rubric).Result);
    }

    /// <summary>Reads a dossier from a file, as one of several: a rubric that several of them name is read once.</summary>
    /// <param name="path">The file's path; diagnostics name it as it is given.</param>
    /// <param name="rubrics">The rubrics that were read for the other dossiers, and that of this one afterwards.</param>
    /// <returns>The dossier, or what is wrong with the files: also when one does not exist or cannot be read.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> or <paramref name="rubrics"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    public static LoadResult<Dossier> Load(string path, SharedRubrics rubrics)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(rubrics);
        return ScoringTelemetry.Load(Kind, path, () => Open(path, null, shared: rubrics).Result);
    }

    /// <summary>
    /// Reads a dossier from a text, without touching the disk: <paramref name="rubric"/> replaces the file that the text names, and must
    /// have the version that the text asks for, if any; <c>include</c> is refused.
    /// </summary>
    /// <param name="text">The text of a dossier file.</param>
    /// <param name="rubric">The rubric that the subject is scored by.</param>
    /// <param name="name">What diagnostics call the text.</param>
    /// <returns>The dossier, or what is wrong with the text.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    public static LoadResult<Dossier> Parse(string text, Rubric rubric, string name = "dossier.yaml")
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(rubric);
        ArgumentException.ThrowIfNullOrEmpty(name);
        return ScoringTelemetry.Load(Kind, name, () => OpenText(text, rubric, name).Result);
    }

    internal static FileReading<Dossier> Open(string path, Rubric? rubric, ITextFiles? files = null, SharedRubrics? shared = null)
    {
        var reading = new ModelReading(DossierFields.Dossier);
        reading.AddFile(path);
        return (files ?? DiskFiles.All).Read(path, reading.Problems) is { } text
            ? Read(reading, text, new DossierOnDisk(path, rubric, files ?? DiskFiles.All, shared))
            : new(null, reading);
    }

    internal static FileReading<Dossier> Open(string path, Stream content, Rubric? rubric)
    {
        var reading = new ModelReading(DossierFields.Dossier);
        reading.AddFile(path);
        return SourceText.ReadStream(content, path, reading.Problems) is { } text
            ? Read(reading, text, new DossierOnDisk(path, rubric, DiskFiles.All))
            : new(null, reading);
    }

    internal static FileReading<Dossier> OpenText(string text, Rubric rubric, string name) =>
        Read(new(DossierFields.Dossier), text, new DossierInMemory(name, rubric));

    private static FileReading<Dossier> Read(ModelReading reading, string text, IDossierSurroundings surroundings)
    {
        if (reading.ReadText(text, surroundings.Name) is not { } root)
        {
            return new(null, reading);
        }

        if (WrongFile.IfNoDossier(root) is { } wrong)
        {
            reading.Problems.Add(wrong);
            return new(null, reading);
        }

        var ofCohort = root.Entries.Any(e => e.Key.Text == "as-of") ? null : surroundings.CohortDate(reading);
        var map = DossierReader.Open(reading, root, ofCohort);
        var dossier = DossierReader.Read(map, ofCohort);
        var (rubric, gaps) = surroundings.Rubric(RubricReference.Read(map["rubric"]));
        dossier = surroundings.Include(map["include"]).AddTo(dossier with { Rubric = rubric });
        reading.Take(DossierValidator.Check(dossier).Where(problem => !gaps.Explain(problem)));
        return new(dossier, reading);
    }
}
