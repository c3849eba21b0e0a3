using ScoringFramework.Cli.Terminal;

namespace ScoringFramework.Cli.Rows;

/// <summary>
/// A result that is written while it is made: beside its place, and moved there when it is whole. Until then nobody sees it.
/// </summary>
internal sealed class StreamedFile : IDisposable
{
    private readonly string path;
    private readonly string place;
    private readonly string beside;
    private FileStream? file;

    /// <param name="path">The file, in a folder that is there.</param>
    /// <exception cref="OutputException">It cannot be written.</exception>
    public StreamedFile(string path)
    {
        // A link stays a link.
        this.path = path;
        place = new FileInfo(path) is { LinkTarget: not null } link && link.ResolveLinkTarget(returnFinalTarget: true) is { } target
            ? target.FullName : Path.GetFullPath(path);
        beside = Path.Combine(Path.GetDirectoryName(place)!, $".{Path.GetFileName(place)}.{Environment.ProcessId}.tmp");
        try
        {
            if (Directory.Exists(place) || SpecialFile.Find(place) is not null)
            {
                throw new IOException("it is no plain file");
            }

            file = File.Create(beside, 1 << 16);
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            throw new OutputException(refusal, path);
        }
    }

    public Stream Stream => file!;

    /// <summary>Puts the file into its place.</summary>
    /// <exception cref="OutputException">It cannot be written.</exception>
    public void Commit()
    {
        try
        {
            file!.Dispose();
            file = null;
            File.Move(beside, place, overwrite: true);
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            throw new OutputException(refusal, path);
        }
    }

    /// <summary>Leaves nothing of a file that was not put into its place.</summary>
    public void Dispose()
    {
        try
        {
            file?.Dispose();
            File.Delete(beside);
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            // What could not be written can often not be deleted either; the file that was asked for is untouched.
        }
    }
}
