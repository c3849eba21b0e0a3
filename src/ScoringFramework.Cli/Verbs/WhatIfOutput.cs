using ScoringFramework.Cli.Terminal;

namespace ScoringFramework.Cli.Verbs;

/// <summary>
/// Writes what would be: of one dossier the change and the scorecard, of several each change that there is and a table of all.
/// </summary>
internal static class WhatIfOutput
{
    public static void Write(IReadOnlyList<(Change Change, Scorecard Card)> would, bool isOne, string format, Screen screen)
    {
        switch (format)
        {
            case "json":
                var all = would.Select(w => w.Change.ToJson(w.Card));
                screen.Out.Write((isOne ? all.Single() : $"[\n{string.Join(",\n", all)}\n]") + "\n");
                break;
            case "markdown" when isOne:
                screen.Out.Write(would[0].Change.ToMarkdown() + "\n" + would[0].Card.ToMarkdown());
                break;
            case "markdown":
                screen.Out.Write(
                    string.Concat(Changed(would).Select(c => c.ToMarkdown() + "\n---\n\n"))
                        + would.Select(w => w.Change).ToList().ToMarkdown());
                break;
            case var _ when isOne:
                would[0].Change.WriteTo(screen.Out, screen.Text);
                screen.Out.Write("\n");
                would[0].Card.WriteTo(screen.Out, screen.Text);
                break;
            default:
                foreach (var change in Changed(would))
                {
                    change.WriteTo(screen.Out, screen.Text);
                    screen.Out.Write("\n");
                }

                would.Select(w => w.Change).ToList().WriteTo(screen.Out, screen.Text);
                break;
        }
    }

    private static IEnumerable<Change> Changed(IEnumerable<(Change Change, Scorecard Card)> would) =>
        would.Select(w => w.Change).Where(c => !c.IsEmpty);
}
