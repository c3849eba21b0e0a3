using ScoringFramework.Cli.Terminal;

namespace ScoringFramework.Cli.Verbs;

/// <summary>Reports that the call names a dimension that a rubric does not have.</summary>
internal static class UnknownDimension
{
    public static int Report(Scorecard card, string id, Screen screen)
    {
        var near = card.Nearest(id) is { } name ? $" Did you mean '{name}'?" : "";
        screen.Error.Write($"scoring: the rubric {card.Rubric.Id} has no dimension '{id}'.{near}\n");
        return ExitCode.WrongInput;
    }
}
