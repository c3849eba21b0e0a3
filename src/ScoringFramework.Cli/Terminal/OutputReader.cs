using System.Runtime.InteropServices;

namespace ScoringFramework.Cli.Terminal;

/// <summary>Whoever reads standard output, as far as the system shows it.</summary>
internal static class OutputReader
{
    private const int StandardOutput = 1;

    // POLLERR, POLLHUP and POLLNVAL: of a pipe without a reader, a terminal that was closed, and no output at all.
    private const short Gone = 0x0008 | 0x0010 | 0x0020;

    /// <summary>Whether nobody reads standard output any more. False where the system does not say.</summary>
    public static bool IsGone()
    {
        if (OperatingSystem.IsWindows())
        {
            return false;
        }

        var output = new Polled { Descriptor = StandardOutput };
        return Poll(ref output, 1, 0) > 0 && (output.Happened & Gone) != 0;
    }

    [DllImport("libc", EntryPoint = "poll")]
    private static extern int Poll(ref Polled polled, nuint count, int milliseconds);

    [StructLayout(LayoutKind.Sequential)]
    private struct Polled
    {
        public int Descriptor;
        public short Wanted;
        public short Happened;
    }
}
