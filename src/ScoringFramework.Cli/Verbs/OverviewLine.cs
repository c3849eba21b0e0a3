namespace ScoringFramework.Cli.Verbs;

/// <summary>One line about the work in a folder.</summary>
/// <param name="Name">What it is about.</param>
/// <param name="Count">How many; null for what is not counted.</param>
/// <param name="What">Which, or what.</param>
/// <param name="Command">The command for it; null where none is needed.</param>
internal sealed record OverviewLine(string Name, int? Count, string What, string? Command);

/// <summary>Lays the lines out: names, counts, words, and the commands below each other at the right.</summary>
internal sealed class OverviewLayout(TextOptions options)
{
    private const int Indent = 2;
    private const int Gap = 2;
    private const int LeastWords = 24;

    public string Of(string head, IReadOnlyList<OverviewLine> lines)
    {
        var name = lines.Select(l => l.Name.Length).DefaultIfEmpty(0).Max();
        var count = lines.Select(l => Count(l).Length).DefaultIfEmpty(0).Max();
        var start = Indent + name + Gap + count + Gap;
        var command = lines.Select(l => l.Command?.Length ?? 0).DefaultIfEmpty(0).Max();
        var room = Math.Max(LeastWords, (options.Width ?? TextOptions.DefaultWidth) - start - (command == 0 ? 0 : command + Gap));
        var text = $"{head}\n{(lines.Count == 0 ? "" : "\n")}";
        foreach (var line in lines)
        {
            var words = Wrap(line.What, room);
            text += new string(' ', Indent) + line.Name.PadRight(name) + new string(' ', Gap) + Count(line).PadLeft(count)
                + new string(' ', Gap) + (line.Command is null ? words[0] : words[0].PadRight(room) + new string(' ', Gap) + line.Command);
            text = text.TrimEnd() + "\n";
            foreach (var more in words.Skip(1))
            {
                text += $"{new string(' ', start)}{more}\n";
            }
        }

        return text;
    }

    private static string Count(OverviewLine line) => line.Count?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "";

    private static List<string> Wrap(string words, int room)
    {
        var lines = new List<string> { "" };
        foreach (var word in Shown(words).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines[^1].Length > 0 && lines[^1].Length + 1 + word.Length > room)
            {
                lines.Add("");
            }

            lines[^1] += (lines[^1].Length == 0 ? "" : " ") + word;
        }

        return lines;
    }

    // Names come from files, and a terminal obeys control characters.
    private static string Shown(string text) => string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));
}
