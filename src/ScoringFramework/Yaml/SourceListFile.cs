namespace ScoringFramework.Yaml;

/// <summary>Reads source lists from YAML. A dossier's <c>include</c> reads them too; this is for dossiers that are built in code.</summary>
public static class SourceListFile
{
    /// <summary>
    /// Reads a source list from a file. Whether its tiers, dates and dimensions fit is checked with a dossier that uses it.
    /// </summary>
    /// <param name="path">The file's path; diagnostics name it as it is given.</param>
    /// <returns>The source list, or what is wrong with the file: also when it does not exist or cannot be read.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    public static LoadResult<SourceList> Load(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var reading = new ModelReading(DossierFields.SourceList);
        reading.AddFile(path);
        return Read(reading, SourceText.ReadFile(path, reading.Problems), path);
    }

    /// <summary>Reads a source list from a text.</summary>
    /// <param name="text">The text of a source list.</param>
    /// <param name="name">What diagnostics call the text.</param>
    /// <returns>The source list, or what is wrong with the text.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    public static LoadResult<SourceList> Parse(string text, string name = "sources.yaml")
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentException.ThrowIfNullOrEmpty(name);
        return Read(new(DossierFields.SourceList), text, name);
    }

    /// <summary>Reads a source list from a stream of UTF-8.</summary>
    /// <param name="content">The stream, read once, from where it is to its end or to just over 4 MiB. It stays open.</param>
    /// <param name="name">What diagnostics call the text.</param>
    /// <returns>The source list, or what is wrong with the text.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static LoadResult<SourceList> Read(Stream content, string name = "sources.yaml")
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentException.ThrowIfNullOrEmpty(name);
        var reading = new ModelReading(DossierFields.SourceList);
        return Read(reading, SourceText.ReadStream(content, name, reading.Problems), name);
    }

    /// <summary>Reads a source list from a reader of text.</summary>
    /// <param name="content">The reader, read once, to its end or to just over 4 Mi characters. It stays open.</param>
    /// <param name="name">What diagnostics call the text.</param>
    /// <returns>The source list, or what is wrong with the text.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    /// <exception cref="IOException">The reader cannot be read.</exception>
    public static LoadResult<SourceList> Read(TextReader content, string name = "sources.yaml")
    {
        ArgumentNullException.ThrowIfNull(content);
        return Parse(SourceText.ReadAll(content), name);
    }

    private static LoadResult<SourceList> Read(ModelReading reading, string? text, string name)
    {
        if (text is null || reading.ReadText(text, name) is not { } root)
        {
            return new FileReading<SourceList>(null, reading).Result;
        }

        if (WrongFile.IfNoSourceList(root) is { } wrong)
        {
            reading.Problems.Add(wrong);
            return new FileReading<SourceList>(null, reading).Result;
        }

        var list = SourceListReader.ReadAlone(reading, root);
        reading.Take(DossierValidator.CheckAlone(list));
        return new FileReading<SourceList>(list, reading).Result;
    }
}
