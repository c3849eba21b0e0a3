using System.Text;
using ScoringFramework.Cli.Terminal;

namespace ScoringFramework.Cli.Files;

/// <summary>Writes a file whole or not at all: beside its place first, then moved there, so nobody ever reads half of one.</summary>
internal static class WholeFile
{
    /// <param name="path">The file, in a folder that is there.</param>
    /// <param name="text">What it is to hold, in UTF-8.</param>
    /// <param name="replaces">Whether it may take the place of another.</param>
    /// <exception cref="IOException">The disk does not take it, or there is a file that it may not replace.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    public static void Write(string path, string text, bool replaces) =>
        Write(path, file => file.Write(new UTF8Encoding(false).GetBytes(text)), replaces);

    /// <param name="path">The file, in a folder that is there.</param>
    /// <param name="write">Writes what it is to hold.</param>
    /// <param name="replaces">Whether it may take the place of another.</param>
    /// <exception cref="IOException">The disk does not take it, or there is a file that it may not replace.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    public static void Write(string path, Action<Stream> write, bool replaces)
    {
        var full = Path.GetFullPath(path);
        var beside = Path.Combine(Path.GetDirectoryName(full)!, $".{Path.GetFileName(full)}.{Environment.ProcessId}.tmp");
        try
        {
            using (var file = File.Create(beside))
            {
                write(file);
            }

            File.Move(beside, full, replaces);
        }
        catch (ArgumentOutOfRangeException refusal)
        {
            // What .NET makes of the system's "file too large".
            TryDelete(beside);
            throw OutputException.OfTooLarge(refusal);
        }
        catch
        {
            TryDelete(beside);
            throw;
        }
    }

    private static void TryDelete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            // What could not be written can often not be deleted either; the file that was asked for is untouched.
        }
    }
}
