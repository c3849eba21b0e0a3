using System.CommandLine;

namespace ScoringFramework.Cli;

/// <summary>The verbs in the tool's help, by what they are for: what is used daily comes first.</summary>
internal static class HelpGroups
{
    private const string Heading = "Commands:\n";

    private static readonly (string Title, string[] Verbs)[] Groups =
    [
        ("Daily", ["check", "score", "explain", "diff", "lock", "verify"]),
        ("Write", ["new", "watch", "what-if"]),
        ("Compare", ["compare", "history"]),
        ("Publish", ["report"]),
        ("For other programs", ["schema", "sql"]),
    ];

    /// <summary>Puts the list of verbs at the end of the root's help into groups.</summary>
    /// <param name="root">The command whose help it is.</param>
    /// <param name="help">The help, lines separated by <c>\n</c>, with each verb on a line of its own that begins with two spaces.</param>
    public static string Sort(RootCommand root, string help)
    {
        var start = help.IndexOf(Heading, StringComparison.Ordinal);
        if (start < 0)
        {
            return help;
        }

        var entries = Entries(help[(start + Heading.Length)..].TrimEnd('\n'));
        var others = root.Subcommands.Select(c => c.Name).Except(Groups.SelectMany(g => g.Verbs)).ToArray();
        var groups = Groups.Append((Title: "Other", Verbs: others))
            .Select(group => (group.Title, Lines: string.Concat(group.Verbs.Select(verb => entries.GetValueOrDefault(verb, "")))))
            .Where(group => group.Lines.Length > 0)
            .Select(group => $"{group.Title}:\n{group.Lines}\n");
        return help[..start] + string.Concat(groups);
    }

    // Each verb's lines: the one with its name, and those that a narrow terminal breaks it into.
    private static Dictionary<string, string> Entries(string list)
    {
        var entries = new Dictionary<string, string>(StringComparer.Ordinal);
        var verb = "";
        foreach (var line in list.Split('\n'))
        {
            if (line.StartsWith("  ", StringComparison.Ordinal) && line.Length > 2 && line[2] != ' ')
            {
                verb = line[2..].Split(' ')[0];
            }

            entries[verb] = $"{entries.GetValueOrDefault(verb, "")}{line}\n";
        }

        return entries;
    }
}
