namespace ScoringFramework.Yaml;

/// <summary>
/// The anchors and aliases of a text. They are judged once all are known: <c>&amp;Co</c> that nothing refers to is prose, and a hundred
/// aliases of one anchor have one cause.
/// </summary>
internal sealed class AnchorsSeen(SourcePlaces places)
{
    private const int MostRelated = 10;
    private readonly List<(string Name, int Start, int End, bool IsProse)> anchors = [];
    private readonly List<(string Name, int Start, int End)> aliases = [];

    /// <summary>True when an alias refers to something that was not read: the text has no meaning without it.</summary>
    internal bool LoseContent => aliases.Select(alias => alias.Name).Intersect(anchors.Select(anchor => anchor.Name)).Any();

    internal void TakeAnchor(string name, int start, int end, bool isProse) => anchors.Add((name, start, end, isProse));

    internal void TakeAlias(string name, int start, int end) => aliases.Add((name, start, end));

    internal IEnumerable<Diagnostic> Judge()
    {
        var referred = aliases.Select(alias => alias.Name).ToHashSet(StringComparer.Ordinal);
        var genuine = anchors.Where(anchor => !anchor.IsProse || referred.Contains(anchor.Name)).ToList();
        if (genuine is [var first, .. var others])
        {
            yield return new Diagnostic(TextCodes.Anchor,
                $"{places.Quote(first.Start, first.Start + first.Name.Length + 1)} is an anchor, and anchors are not allowed",
                "Remove the anchor, and write the value wherever an alias refers to it.")
            {
                Span = places.Span(first.Start, first.Start + first.Name.Length + 1),
                Related = others.Take(MostRelated)
                    .Select(other =>
                        new RelatedPlace("another anchor") { Span = places.Span(other.Start, other.Start + other.Name.Length + 1) })
                    .ToValueList(),
            };
        }

        foreach (var anchor in anchors.Where(anchor => anchor.IsProse && !referred.Contains(anchor.Name)))
        {
            yield return TextErrors.LeadingIndicator(places, anchor.Start, anchor.End);
        }

        var declared = anchors.Select(anchor => anchor.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var alias in aliases.Where(alias => !declared.Contains(alias.Name)))
        {
            if (TextAfter(alias.End) is { } end)
            {
                yield return TextErrors.LeadingIndicator(places, alias.Start, end);
                continue;
            }

            yield return new Diagnostic(TextCodes.Alias,
                $"{places.Quote(alias.Start, alias.End)} is an alias for an anchor, and anchors are not allowed",
                "Write the value itself. If the star belongs to the text, put the text in quotes.")
            { Span = places.Span(alias.Start, alias.End) };
        }
    }

    /// <summary>
    /// Where the text ends that continues after an alias on its line, as the parser allows inside brackets; null when none does.
    /// </summary>
    private int? TextAfter(int alias)
    {
        var line = places.Text.AsSpan(alias, places.LineEnd(alias) - alias);
        var rest = line.TrimStart(" \t");
        if (rest.IsEmpty || rest[0] is ',' or ']' or '}' or ':' or '#')
        {
            return null;
        }

        var stop = rest.IndexOfAny(",]}");
        return alias + line.Length - rest.Length + (stop < 0 ? rest : rest[..stop]).TrimEnd(" \t").Length;
    }
}
