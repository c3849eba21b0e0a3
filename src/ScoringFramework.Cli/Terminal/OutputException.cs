namespace ScoringFramework.Cli.Terminal;

/// <summary>
/// What the tool writes could not be written: the disk is full, or standard output is closed. No fault of ours, nor of the files.
/// </summary>
internal sealed class OutputException(Exception refusal) : Exception(ReasonOf(refusal), refusal)
{
    // ENOSPC, and what Windows says for it.
    private const int NoSpace = 28;
    private const int NoSpaceOnWindows = unchecked((int)0x80070070);

    /// <summary>Whether a refusal to write means that the disk is full.</summary>
    public static bool IsDiskFull(Exception refusal) => refusal is IOException { HResult: NoSpace or NoSpaceOnWindows };

    private static string ReasonOf(Exception refusal) => refusal switch
    {
        _ when IsDiskFull(refusal) => "no space is left on the device",

        // The system says so of an output that it cannot write to, as of one that is closed.
        UnauthorizedAccessException => "it is closed, or not open for writing",
        _ => refusal.Message.TrimEnd('.'),
    };
}
