namespace ScoringFramework.Cli;

/// <summary>What the tool reports to its caller.</summary>
internal static class ExitCode
{
    /// <summary>Done; a declined headline is an outcome.</summary>
    public const int Done = 0;

    /// <summary>A gate that the caller set was not reached.</summary>
    public const int GateFailed = 1;

    /// <summary>The input or the call is wrong.</summary>
    public const int WrongInput = 2;

    /// <summary>A fault of ours.</summary>
    public const int OurFault = 70;

    /// <summary>What the tool writes could not be written, as sysexits' EX_IOERR.</summary>
    public const int OutputFailed = 74;

    /// <summary>Interrupted, as the system itself says it.</summary>
    public const int Interrupted = 130;

    /// <summary>The worse of two: they happen to be numbered by how bad they are.</summary>
    public static int Worst(int a, int b) => Math.Max(a, b);
}
