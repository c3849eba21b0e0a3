namespace ScoringFramework.Files;

/// <summary>Opens files whose names come from users.</summary>
internal static class FileContent
{
    /// <summary>What is read of a file; null, with an error among the problems, when it cannot be opened.</summary>
    public static T? Read<T>(string path, ICollection<Diagnostic> problems, Func<Stream, T?> read)
        where T : class
    {
        try
        {
            if (Directory.Exists(path))
            {
                problems.Add(
                    OfFile(path, TextCodes.IsDirectory, "this is a directory, and a file is expected", "Name a file in the directory."));
                return null;
            }

            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return read(stream);
        }
        catch (Exception refusal) when (Unreadable(path, refusal) is { } problem)
        {
            problems.Add(problem);
            return null;
        }
    }

    private static Diagnostic? Unreadable(string path, Exception refusal) => refusal switch
    {
        FileNotFoundException or DirectoryNotFoundException =>
            OfFile(path, TextCodes.FileMissing, "file not found",
                "Check the spelling, and the directory that a relative path starts from.") with
            { Suggestion = NearFile.Find(path) },
        UnauthorizedAccessException =>
            OfFile(path, TextCodes.Unreadable, "the system does not allow this file to be read", "Check its permissions."),
        PathTooLongException or ArgumentException or NotSupportedException =>
            OfFile(path, TextCodes.Unreadable, "the system cannot open this path", "Check the path."),
        IOException =>
            OfFile(path, TextCodes.Unreadable, "the file cannot be read, and another program may be using it",
                "Close the other program, and check again."),
        _ => null,
    };

    private static Diagnostic OfFile(string name, DiagnosticDescriptor code, string message, string remedy) =>
        new(code, message, remedy) { Span = new SourceSpan(name, 1, 1, 1, 1) };
}
