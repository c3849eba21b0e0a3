namespace ScoringFramework.Yaml;

/// <summary>
/// Finds what the parser passed over between two nodes: a comma that is not there, which it forgives after a closing bracket, and any
/// character that belongs to neither node, so no text is ever lost without notice.
/// </summary>
internal static class GapCheck
{
    internal static Diagnostic? Find(SourcePlaces places, int reached, int start, OpenCollection? around)
    {
        var commas = 0;
        for (var at = reached; at < start; at++)
        {
            switch (places[at])
            {
                case ',':
                    commas++;
                    break;
                case '#' when at == 0 || places[at - 1] is ' ' or '\t' or '\r' or '\n':
                    at = places.LineEnd(at);
                    break;
                case ' ' or '\t' or '\r' or '\n' or ':' or '?' or '-' or '.':
                case '%' when at == places.LineStart(at):
                    break;
                default:
                    return Passed(places, at);
            }
        }

        var needsComma = around is { HasBracket: true, HasKey: false, LastEnd: > 0 };
        return needsComma && commas == 0 ? MissingComma(places, around!.LastStart, around.LastEnd, start) : null;
    }

    internal static Diagnostic MissingComma(SourcePlaces places, int lastStart, int lastEnd, int start)
    {
        var end = places.LineEnd(start);
        var stop = places.Text.AsSpan(start, end - start).IndexOfAny(",]}");
        return new Diagnostic(TextCodes.MissingComma,
            $"there is no comma between {places.Quote(lastStart, lastEnd)} and {places.Quote(start, stop < 0 ? end : start + stop)}",
            "Write a comma between them. If they are one text, put the text in quotes.")
        { Span = places.Span(start, start + 1) };
    }

    private static Diagnostic Passed(SourcePlaces places, int at) => new(TextCodes.Malformed,
        $"{places.Quote(at, places.LineEnd(at))} does not belong to the text before or after it",
        "Remove it, or put the text that it is part of in quotes.")
    { Span = places.Span(at, at + 1) };
}
