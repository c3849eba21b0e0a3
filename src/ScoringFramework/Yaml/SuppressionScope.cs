namespace ScoringFramework.Yaml;

/// <summary>The lines that a comment applies to: its own after a value, or else those of the entry that begins on the next line.</summary>
internal static class SuppressionScope
{
    public static (int First, int Last) Of(SourcePlaces places, int hash)
    {
        if (places.LineContent(hash) != hash)
        {
            return (places.Line(hash), places.Line(hash));
        }

        var entry = places.NextLine(hash);
        while (entry < places.Text.Length && IsPassedOver(places, entry))
        {
            entry = places.NextLine(entry);
        }

        return entry < places.Text.Length ? (places.Line(entry), LastLine(places, entry)) : (1, 0);
    }

    /// <summary>
    /// The last line of an entry: what is deeper than its key, and the items of its list, which may be in the key's column.
    /// </summary>
    private static int LastLine(SourcePlaces places, int entry)
    {
        var indent = places.Indent(places.LineContent(entry));
        var isItem = IsItem(places, entry);
        var last = entry;
        for (var line = places.NextLine(entry); line < places.Text.Length; line = places.NextLine(line))
        {
            var column = places.Indent(places.LineContent(line));
            if (IsPassedOver(places, line))
            {
                continue;
            }

            if (column < indent || (column == indent && (isItem || !IsItem(places, line))))
            {
                break;
            }

            last = line;
        }

        return places.Line(last);
    }

    private static bool IsPassedOver(SourcePlaces places, int line) => places[places.LineContent(line)] is '#' or '\r' or '\n' or '\0';

    private static bool IsItem(SourcePlaces places, int line) =>
        places[places.LineContent(line)] == '-' && places[places.LineContent(line) + 1] is ' ' or '\t' or '\r' or '\n';
}
