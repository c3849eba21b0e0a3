namespace ScoringFramework.Yaml;

/// <summary>
/// Finds lines that another tool left or that a copy brought along: marks of a merge conflict, and the fence around a piece of Markdown.
/// None can begin a line of these files, and what the parser would say of them leads away from what they are.
/// </summary>
internal static class ForeignLineCheck
{
    private static readonly string[] ConflictMarks = ["<<<<<<<", "|||||||", "=======", ">>>>>>>"];

    internal static Diagnostic? Find(SourcePlaces places)
    {
        for (var line = 0; line < places.Text.Length; line = places.NextLine(line))
        {
            if (places[line] is not ('<' or '|' or '=' or '>' or '`'))
            {
                continue;
            }

            if (IsConflict(places, line))
            {
                return Conflict(places, line);
            }

            if (places.Text.AsSpan(line).StartsWith("```", StringComparison.Ordinal))
            {
                return new Diagnostic(TextCodes.MarkdownFence,
                    $"{places.Quote(line, places.LineEnd(line))} is a Markdown code fence and not part of the file",
                    "Delete this line and the fence at the other end.")
                { Span = places.Span(line, places.LineEnd(line)) };
            }
        }

        return null;
    }

    private static bool IsConflict(SourcePlaces places, int line) =>
        ConflictMarks.Any(mark => places.Text.AsSpan(line).StartsWith(mark, StringComparison.Ordinal))
        && places[line + 7] is ' ' or '\r' or '\n' or '\0';

    private static Diagnostic Conflict(SourcePlaces places, int line)
    {
        var last = places.NextLine(line);
        while (last < places.Text.Length && !(places[last] == '>' && IsConflict(places, last)))
        {
            last = places.NextLine(last);
        }

        return new Diagnostic(TextCodes.MergeConflict,
            $"{places.Quote(line, places.LineEnd(line))} marks a merge conflict: the file has two versions of these lines",
            "Keep one version. Delete the other, and the lines that begin with <<<<<<<, =======, >>>>>>> and |||||||.")
        {
            Span = places.Span(line, places.LineEnd(line)),
            Related = last < places.Text.Length
                ? [new RelatedPlace("where the conflict ends") { Span = places.Span(last, places.LineEnd(last)) }] : [],
        };
    }
}
