namespace ScoringFramework.Fuzz;

/// <summary>
/// A dossier of the checkout as one text: what it includes is written after its own, as reading would put it. A text that is read alone
/// includes nothing.
/// </summary>
public static class Inlined
{
    /// <summary>The text of a dossier whose <c>include</c> is a list in brackets.</summary>
    /// <param name="relative">The dossier's path in the checkout.</param>
    public static string Dossier(string relative)
    {
        var path = Checkout.PathOf(relative);
        var lines = Lines(path);
        if (lines.FindIndex(l => l.StartsWith("include: [", StringComparison.Ordinal)) is var include and >= 0)
        {
            var lists = lines[include]["include: [".Length..^1].Split(", ");
            lines.RemoveAt(include);
            foreach (var list in lists)
            {
                Append(lines, Lines(Path.Combine(Path.GetDirectoryName(path)!, list)));
            }
        }

        return string.Join('\n', lines);
    }

    private static void Append(List<string> dossier, List<string> list)
    {
        foreach (var key in new[] { "sources:", "evidence:" })
        {
            if (list.IndexOf(key) is var start and >= 0)
            {
                dossier.InsertRange(EndOf(dossier, dossier.IndexOf(key)), list[(start + 1)..EndOf(list, start)]);
            }
        }
    }

    // The first line after a block that is neither indented nor blank.
    private static int EndOf(List<string> lines, int start) =>
        lines.FindIndex(start + 1, l => l is not ("" or [' ', ..])) is var end and >= 0 ? end : lines.Count;

    private static List<string> Lines(string path) => [.. File.ReadAllText(path).ReplaceLineEndings("\n").Split('\n')];
}
