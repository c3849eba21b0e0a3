namespace ScoringFramework.Yaml;

/// <summary>Finds a tab in an indentation. The parser takes some of them for spaces.</summary>
internal static class TabCheck
{
    /// <summary>The tab that indents the line of a node, when that line begins after <paramref name="reached"/>.</summary>
    internal static Diagnostic? Find(SourcePlaces places, int start, int reached)
    {
        var line = places.LineStart(start);
        if (line < reached)
        {
            return null;
        }

        var content = places.LineContent(start);
        var tab = places.Text.AsSpan(line, content - line).IndexOf('\t');
        return tab < 0 ? null : Diagnose(places, line + tab);
    }

    internal static Diagnostic Diagnose(SourcePlaces places, int tab) =>
        new(TextCodes.Tab, "this line is indented with a tab, and YAML allows only spaces", "Replace the tab by spaces.")
        { Span = places.Span(tab, tab + 1) };
}
