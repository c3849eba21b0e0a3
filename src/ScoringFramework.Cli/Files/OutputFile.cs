using ScoringFramework.Cli.Terminal;

namespace ScoringFramework.Cli.Files;

/// <summary>The file that <c>-o</c> names for a result.</summary>
internal static class OutputFile
{
    /// <summary>Writes a result whole or not at all, in the place of the one before it.</summary>
    /// <param name="path">The file. A device or a pipe is written to as it is.</param>
    /// <param name="write">Writes the result.</param>
    /// <exception cref="OutputException">The file cannot be written.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        using var content = new MemoryStream();
        write(content);
        try
        {
            if (Directory.Exists(path))
            {
                throw new IOException("it is a directory");
            }

            // A link stays a link, and a device a device: only a plain file is replaced.
            if (File.Exists(path) && !IsPlain(path))
            {
                using var device = new FileStream(path, FileMode.Truncate, FileAccess.Write);
                content.WriteTo(device);
                return;
            }

            WholeFile.Write(path, content.WriteTo, replaces: true);
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            throw new OutputException(refusal, path);
        }
    }

    private static bool IsPlain(string path) => new FileInfo(path).LinkTarget is null && SpecialFile.Find(path) is null;
}
