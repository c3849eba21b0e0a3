using ScoringFramework.Cli.Terminal;

namespace ScoringFramework.Cli.Verbs;

/// <summary>Writes what would be: of one dossier the change and the scorecard, of several each change that there is and a table of all.</summary>
internal static class WhatIfOutput
{
    public static void Write(IReadOnlyList<(Change Change, Scorecard Card)> would, bool isOne, string format, Screen screen)
    {
        switch (format)
        {
            case "json":
                var all = would.Select(w => WhatIfJson.Write(w.Change, w.Card));
                screen.Out.Write((isOne ? all.Single() : $"[\n{string.Join(",\n", all)}\n]") + "\n");
                break;
            case "markdown" when isOne:
                screen.Out.Write(ChangeMarkdown.Write(would[0].Change) + "\n" + ScorecardMarkdown.Write(would[0].Card));
                break;
            case "markdown":
                screen.Out.Write(string.Concat(Changed(would).Select(c => ChangeMarkdown.Write(c) + "\n---\n\n")) + MovesTable.Markdown([.. would.Select(w => w.Change)]));
                break;
            case var _ when isOne:
                screen.Write(ChangeText.Of(would[0].Change, screen.Width));
                screen.Out.Write("\n");
                screen.Write(ScorecardText.Of([would[0].Card], screen.Width));
                break;
            default:
                foreach (var change in Changed(would))
                {
                    screen.Write(ChangeText.Of(change, screen.Width));
                    screen.Out.Write("\n");
                }

                screen.Write(MovesTable.Of([.. would.Select(w => w.Change)]));
                break;
        }
    }

    private static IEnumerable<Change> Changed(IEnumerable<(Change Change, Scorecard Card)> would) => would.Select(w => w.Change).Where(c => !c.IsEmpty);
}
