using System.Formats.Tar;

namespace ScoringFramework.Files;

/// <summary>
/// Distinguishes pipes, sockets and devices from files without opening them: to open a pipe waits for a writer, and a device may never end.
/// </summary>
public static class SpecialFile
{
    // COR_E_IO: an exception that the platform throws of its own accord, and not for an error of the system.
    private const int NotOfTheSystem = unchecked((int)0x80131620);

    /// <summary>
    /// What is at a path instead of a file: <c>a named pipe</c>, <c>a socket</c> or <c>a device</c>; null for a file, a link, and what
    /// cannot be looked at.
    /// </summary>
    /// <param name="path">A path, as <see cref="RealPath.Of"/> gives it where links are to be followed.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    public static string? Find(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        try
        {
            // None of them has a length, and few files have none.
            return new FileInfo(path) is { Exists: true, Length: 0 } && !OperatingSystem.IsWindows() ? Describe(TypeOf(path)) : null;
        }
        catch (IOException refusal) when (refusal.HResult == NotOfTheSystem)
        {
            // An archive takes everything but sockets.
            return "a socket";
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static string? Describe(TarEntryType? type) => type switch
    {
        TarEntryType.Fifo => "a named pipe",
        TarEntryType.CharacterDevice or TarEntryType.BlockDevice => "a device",
        _ => null,
    };

    // The platform shows what an entry is only where it writes archives. That looks at the entry, and opens only files.
    private static TarEntryType? TypeOf(string path)
    {
        using var archive = new MemoryStream();
        using (var writer = new TarWriter(archive, TarEntryFormat.Pax, leaveOpen: true))
        {
            writer.WriteEntry(path, "entry");
        }

        archive.Position = 0;
        using var reader = new TarReader(archive);
        return reader.GetNextEntry()?.EntryType;
    }
}
