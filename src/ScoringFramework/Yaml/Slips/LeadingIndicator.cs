namespace ScoringFramework.Yaml;

/// <summary>Tells of a text whose first character means something else to YAML.</summary>
internal static class LeadingIndicator
{
    /// <summary>True when a text cannot begin with a character.</summary>
    internal static bool Is(char first) => first is '*' or '&' or '!' or '@' or '`' or '%' or '>' or '|' or '-' or '?';

    /// <summary>The problem of a text from its first character on.</summary>
    internal static Diagnostic Tell(SourcePlaces places, int start, int end)
    {
        end = Math.Max(end, start + 1);
        var (code, meaning) = places[start] switch
        {
            '*' => (TextCodes.LeadingStar, "'*' at the start refers to an anchor"),
            '&' => (TextCodes.LeadingAmpersand, "'&' at the start names an anchor"),
            '!' => (TextCodes.LeadingExclamation, "'!' at the start sets a type"),
            '@' => (TextCodes.LeadingAt, "'@' at the start is reserved in YAML"),
            '`' => (TextCodes.LeadingBacktick, "'`' at the start is reserved in YAML"),
            '%' => (TextCodes.LeadingPercent, "'%' at the start is a directive"),
            '>' => (TextCodes.LeadingGreater, "'>' at the start announces text on the lines below"),
            '|' => (TextCodes.LeadingPipe, "'|' at the start announces text on the lines below"),
            '-' => (TextCodes.LeadingDash, "'- ' at the start begins an item of a list"),
            _ => (TextCodes.LeadingQuestion, "'? ' at the start begins a key"),
        };
        var text = places.Text.AsSpan(start, end - start);
        return new Diagnostic(code, $"{meaning}, so {Excerpt.Of(text)} is not read as text", Remedy(places, start, end))
        { Span = places.Span(start, end) };
    }

    private static string Remedy(SourcePlaces places, int start, int end)
    {
        var text = places.Text.AsSpan(start, end - start);
        return text switch
        {
            ['-' or '?'] => "Write the value in its place, or remove the key; or put it in quotes if it is meant as text.",
            ['>' or '|', ' ', ..] or ['>' or '|', '-' or '+', ' ', ..] => Excerpt.Requote("Start the text on the next line, deeper than the key; or, if the sign belongs to it, put it in quotes", text),
            _ when places[end] != ':' && !text.Contains(": ", StringComparison.Ordinal) && IsUnderKey(places, start) => "Put '|' after the colon of the key above, so that the lines below it are text as they stand; or put it in quotes.",
            _ => Excerpt.Requote("Put it in quotes", text),
        };
    }

    /// <summary>True for a text that begins on the line below its key.</summary>
    private static bool IsUnderKey(SourcePlaces places, int start) =>
        places.LineContent(start) == start && places.Text.AsSpan(0, places.LineStart(start)).TrimEnd(" \t\r\n") is [.., ':'];
}
