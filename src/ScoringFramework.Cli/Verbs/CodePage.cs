using System.Text.RegularExpressions;
using ScoringFramework.Cli.Terminal;

namespace ScoringFramework.Cli.Verbs;

/// <summary>What the code of a problem means, where the tool is installed and its documentation is not.</summary>
internal static partial class CodePage
{
    public static bool IsCode(string text) => Form().IsMatch(text);

    public static int Show(string code, Screen screen)
    {
        if (DiagnosticCodes.All.Concat(ToolCodes.All)
            .FirstOrDefault(c => c.Id.Equals(code, StringComparison.OrdinalIgnoreCase)) is not { } known)
        {
            screen.Error.Write($"scoring: unknown code '{code}'. Copy it from the message.\n");
            return ExitCode.WrongInput;
        }

        known.WriteTo(screen.Out, screen.Text);
        return ExitCode.Done;
    }

    [GeneratedRegex("^[Ss][Ff][0-9]{4}$")]
    private static partial Regex Form();
}
