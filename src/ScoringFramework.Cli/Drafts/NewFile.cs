using ScoringFramework.Cli.Files;
using ScoringFramework.Cli.Terminal;

namespace ScoringFramework.Cli.Drafts;

/// <summary>Writes starting files, and the schemas beside them; why one cannot be written is a diagnostic.</summary>
internal static class NewFile
{
    /// <summary>Why a file may not be written, as far as is known before; or null.</summary>
    public static Diagnostic? Refusal(string path, bool replaces) => !replaces && Path.Exists(path) ? Exists(path) : null;

    /// <returns>Why it was not written; null when it was.</returns>
    public static Diagnostic? Write(string path, string text, bool replaces)
    {
        if (Refusal(path, replaces) is { } refused)
        {
            return refused;
        }

        var full = Path.GetFullPath(path);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            WholeFile.Write(full, text, replaces);
            return null;
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            return !replaces && File.Exists(full) ? Exists(path)
                : FileAbove(full) is { } file ? Of(
                    path, FileCodes.NotWritable, $"the file cannot be written: '{file}' is a file, not a folder",
                    "Choose another folder.")
                : Of(path, FileCodes.NotWritable, $"the file cannot be written: {Reason(refusal)}",
                    "Choose another folder, or change its permissions.");
        }
    }

    // The name of the nearest file that the path uses as a folder.
    private static string? FileAbove(string path)
    {
        for (var above = Path.GetDirectoryName(path); above is not null; above = Path.GetDirectoryName(above))
        {
            if (File.Exists(above))
            {
                return Path.GetFileName(above);
            }
        }

        return null;
    }

    private static Diagnostic Exists(string path) => Directory.Exists(path)
        ? Of(path, LibraryCodes.IsDirectory, "this is a directory, and a file is expected", "Name a file in the directory.")
        : Of(path, FileCodes.FileExists, "a file with this name exists", "Choose another name, or replace the file with --force.");

    private static Diagnostic Of(string path, DiagnosticDescriptor code, string message, string remedy) =>
        new(code, message, remedy) { Span = new SourceSpan(path, 1, 1, 1, 1) };

    private static string Reason(Exception refusal) => refusal switch
    {
        UnauthorizedAccessException => "permission denied",
        _ when OutputException.IsDiskFull(refusal) => "the disk is full",
        PathTooLongException => "its path is too long",
        _ => "the folder does not accept it",
    };
}
