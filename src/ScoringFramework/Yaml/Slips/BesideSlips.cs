namespace ScoringFramework.Yaml;

/// <summary>Text in a block mapping that goes on where YAML had it end, or begins with a character that means something else.</summary>
internal static class BesideSlips
{
    internal static Diagnostic? Find(Stumble stumble) =>
        stumble.Character is ']' or '}' && !IsText(stumble.Beside) ? Stray(stumble) : After(stumble) ?? Leading(stumble);

    /// <summary>Text after a quoted text, a bracketed list or an alias; inside brackets as well.</summary>
    internal static Diagnostic? After(Stumble stumble) => stumble.Beside is { } before ? After(stumble, before, stumble.At) : null;

    /// <summary>The same for a text that begins at <paramref name="start"/>, on the line on which the piece before it ends.</summary>
    internal static Diagnostic? After(Stumble stumble, Glimpse before, int start)
    {
        var end = stumble.ProseEnd(start);
        var rest = stumble.Places.Quote(start, end);
        var whole = stumble.Places.Text.AsSpan(before.Start, end - before.Start);
        return before.Kind switch
        {
            GlanceKind.Quoted => stumble.Tell(TextCodes.TextAfterQuote, before.Start, end,
                $"the text {stumble.Places.Quote(before.Start, before.End)} ends where its quote closes, and {rest} is left over",
                stumble.Places.LineContent(before.Start) == before.Start ? "Put all of the key in one pair of quotes."
                : Requoted(whole, char.IsLetterOrDigit(stumble.Places[before.End]), stumble.Brackets.Count > 0)),
            GlanceKind.Close => stumble.Tell(TextCodes.LeadingBracket, before.Start, end,
                $"'{stumble.Places[before.Start]}' at the start opens a {(stumble.Places[before.Start] == '[' ? "list" : "mapping")}, and {rest} follows its end",
                Excerpt.Requote("Put the text in quotes", whole)),
            GlanceKind.Alias => LeadingIndicator.Tell(stumble.Places, before.Start, end),
            GlanceKind.Plain when stumble.Places[before.Start] is '&' or '!' => LeadingIndicator.Tell(stumble.Places, before.Start, end),
            _ => null,
        };
    }

    private static Diagnostic? Leading(Stumble stumble)
    {
        if (stumble.Character == ',')
        {
            return stumble.Tell(TextCodes.EmptyItem, stumble.At, stumble.At + 1, "a comma stands where a value should begin",
                "Remove it, or put text that begins with a comma in quotes.");
        }

        var isDash = stumble.Character is '-' or '?';
        return LeadingIndicator.Is(stumble.Character) && (isDash ? stumble.IsBlankAfter && !stumble.IsFirstOnLine : stumble.Beside is null or { Kind: GlanceKind.Colon or GlanceKind.Dash })
            ? LeadingIndicator.Tell(stumble.Places, stumble.At, stumble.IsFirstOnLine ? stumble.KeyEnd(stumble.At) : stumble.ProseEnd(stumble.At))
            : null;
    }

    /// <summary>How the text is quoted so that it holds its own quotes.</summary>
    /// <param name="whole">The text, from its opening quote on.</param>
    /// <param name="isCut">True when a quote inside the text was taken for its end, so that the outer quotes are none of its words.</param>
    /// <param name="isFlow">True inside brackets, where there is no &gt;-.</param>
    private static string Requoted(ReadOnlySpan<char> whole, bool isCut, bool isFlow)
    {
        var text = (isCut || whole[0] == '\'') && whole[^1] == whole[0] ? whole[1..^1] : isCut && whole[0] == '\'' ? whole[1..] : whole;
        return (text.IndexOfAny('"', '\\') >= 0) switch
        {
            false => Excerpt.Requote("Put the text in double quotes", text),
            true when !text.Contains('\'') => Excerpt.IsShort(text) ? $"Put the whole text in single quotes: '{Excerpt.Short(text)}'." : "Put the whole text in single quotes.",
            _ => isFlow ? "Put the whole text in double quotes, with a backslash before each double quote in it." : "Write the text under >- on the next line, where quotes mean themselves.",
        };
    }

    private static bool IsText(Glimpse? piece) => piece is { Kind: GlanceKind.Quoted or GlanceKind.Alias };

    private static Diagnostic Stray(Stumble stumble) => stumble.Tell(TextCodes.StrayBracket, stumble.At, stumble.At + 1,
        $"'{stumble.Character}' closes nothing", "Remove it, or put the text in quotes if it belongs to it.");
}
