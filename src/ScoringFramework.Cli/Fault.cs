using ScoringFramework.Cli.Terminal;

namespace ScoringFramework.Cli;

/// <summary>Reports an exception that nobody expected, without a stack trace in the user's face.</summary>
internal static class Fault
{
    private const string DebugVariable = "SCORING_DEBUG";

    public static int Report(Exception fault, Screen screen)
    {
        if (fault is OutputException output)
        {
            screen.Error.Write($"scoring: {output.Path ?? "the output"} cannot be written: {fault.Message}.\n");
            return ExitCode.OutputFailed;
        }

        var isDebugged = Environment.GetEnvironmentVariable(DebugVariable) == "1";
        screen.Error.Write($"scoring: internal error ({fault.GetType().Name}). Your files are not the cause. ");
        screen.Error.Write(isDebugged ? $"\n{fault}\n" : $"Set {DebugVariable}=1 to see the details, and report the error with them.\n");
        return ExitCode.OurFault;
    }
}
