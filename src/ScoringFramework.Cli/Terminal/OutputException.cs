namespace ScoringFramework.Cli.Terminal;

/// <summary>
/// What the tool writes could not be written: the disk is full, or standard output is closed. No fault of ours, nor of the files.
/// </summary>
internal sealed class OutputException(Exception refusal, string? path = null) : Exception(ReasonOf(refusal, path is not null), refusal)
{
    /// <summary>The file that was to be written; null for standard output.</summary>
    public string? Path => path;

    // ENOSPC, and what Windows says for it.
    private const int NoSpace = 28;
    private const int NoSpaceOnWindows = unchecked((int)0x80070070);

    // EFBIG.
    private const int TooLarge = 27;

    /// <summary>A refusal to write a file as large as that.</summary>
    public static IOException OfTooLarge(Exception refusal) =>
        new("the file is larger than this system allows.", refusal) { HResult = TooLarge };

    /// <summary>Whether the disk does not take a file: it is full, or the file is too large for it.</summary>
    public static bool IsOfDisk(Exception refusal) => IsDiskFull(refusal) || refusal is IOException { HResult: TooLarge };

    /// <summary>Whether a refusal to write means that the disk is full.</summary>
    public static bool IsDiskFull(Exception refusal) => refusal is IOException { HResult: NoSpace or NoSpaceOnWindows };

    private static string ReasonOf(Exception refusal, bool isFile) => refusal switch
    {
        _ when IsDiskFull(refusal) => "no space is left on the device",

        DirectoryNotFoundException => "its folder does not exist",
        UnauthorizedAccessException when isFile => "permission denied",

        // The system says so of an output that it cannot write to, as of one that is closed.
        UnauthorizedAccessException => "it is closed, or not open for writing",
        _ => refusal.Message.TrimEnd('.'),
    };
}
