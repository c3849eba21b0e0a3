namespace ScoringFramework;

/// <content>Several dossiers.</content>
public static partial class DossierFile
{
    /// <summary>
    /// Reads the dossiers under a directory, one after the other in ordinal order of their names, each when it is asked for. It is
    /// synchronous, since each file is small; the token ends it between two files.
    /// </summary>
    /// <param name="path">The directory; names in diagnostics start as it does. What it means is said at
    /// <see cref="DirectoryListing"/>.</param>
    /// <param name="rubric">A rubric instead of those that the files name, whatever its version; or null.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns> A result for each dossier. What could be one and cannot be read is a result without a value, and so is a second file of
    /// one id, a folder that cannot be opened, and a directory that does not exist: nothing is missing without notice.
    /// </returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> is cancelled.</exception>
    public static IEnumerable<LoadResult<Dossier>> LoadDirectory(string path, Rubric? rubric = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return Read(path, rubric, cancellationToken);
    }

    /// <summary>Reads a dossier from a stream instead of its file, such as a pipe or what an editor has not saved yet.</summary>
    /// <param name="path">The path that the stream is read for: the rubric and source lists are found from its folder, and diagnostics name
    /// it.</param>
    /// <param name="content">UTF-8 text, read once, from where it is to its end or to just over 4 MiB. It stays open.</param>
    /// <param name="rubric">A rubric instead of the one that the text names, whatever its version; or null.</param>
    /// <returns>The dossier, or what is wrong with it and the files that it names.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> or <paramref name="content"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    public static LoadResult<Dossier> LoadInPlace(string path, Stream content, Rubric? rubric = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(content);
        return ScoringTelemetry.Load(Kind, path, () => Open(path, content, rubric).Result);
    }

    /// <summary>Reads a dossier from a snapshot of files, with the rubric and the source lists that it names there.</summary>
    /// <param name="files">The files.</param>
    /// <param name="path">The dossier's path from the root of the snapshot; diagnostics name it as <see cref="FileSnapshot.NameOf"/>
    /// does.</param>
    /// <param name="rubric">A rubric instead of the one that the file names, whatever its version; or null.</param>
    /// <returns>The dossier, or what is wrong with the files: also when one is not in the snapshot.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="files"/> or <paramref name="path"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty.</exception>
    public static LoadResult<Dossier> LoadFrom(FileSnapshot files, string path, Rubric? rubric = null)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentException.ThrowIfNullOrEmpty(path);
        return ScoringTelemetry.Load(Kind, path, () => Open(files.NameOf(path), rubric, files).Result);
    }

    /// <summary>
    /// Finds what only several dossiers show together: two files of one id, which give one subject two scores, and ids that differ only by
    /// case.
    /// </summary>
    /// <param name="dossiers">What was read. Those without a dossier are passed over, and so is a file that was read twice.</param>
    /// <returns>Errors and warnings with their places in the files, but those that comments there suppress.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dossiers"/> is null.</exception>
    public static DiagnosticList CheckTogether(IEnumerable<LoadResult<Dossier>> dossiers)
    {
        ArgumentNullException.ThrowIfNull(dossiers);
        var ids = new SameIds();
        return DiagnosticList.Merge(dossiers.Select(read => ids.Add(read) switch
        {
            { Severity: Severity.Error } clash => new DiagnosticList([clash]),
            { } near => read.ReportAll(DossierCodes.NearlySameId, [near]),
            null => DiagnosticList.Empty,
        }));
    }

    private static IEnumerable<LoadResult<Dossier>> Read(string path, Rubric? rubric, CancellationToken cancellationToken)
    {
        var listing = DirectoryListing.Of(path, cancellationToken: cancellationToken);
        foreach (var problem in listing.Diagnostics)
        {
            yield return new(null, new([problem])) { Files = [problem.Span!.Value.File] };
        }

        var (ids, shared) = (new SameIds(), new SharedRubrics());
        foreach (var file in listing.Files.Where(f => f.Kind is FileKind.Dossier or FileKind.Unclear))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var read = Open(file.Name, rubric, shared: shared).Result;
            yield return ids.Add(read) is { } problem ? read.With(problem) : read;
        }
    }
}
