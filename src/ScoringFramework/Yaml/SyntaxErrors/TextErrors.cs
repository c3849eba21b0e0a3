namespace ScoringFramework.Yaml;

/// <summary>Text in a block mapping that continues where YAML had it end, or begins with a character that means something else.</summary>
internal static class TextErrors
{
    /// <summary>The quotes that word processors write.</summary>
    internal const string Curly = "“”„‟‘’‚‛«»‹›";

    internal static Diagnostic? Find(ParseFailure failure) =>
        failure.Character is ']' or '}' && !IsText(failure.Beside) ? Stray(failure) : After(failure) ?? Leading(failure);

    /// <summary>Text after a quoted text, a bracketed list or an alias; inside brackets as well.</summary>
    internal static Diagnostic? After(ParseFailure failure) => failure.Beside is { } before ? After(failure, before, failure.At) : null;

    /// <summary>The same for a text that begins at <paramref name="start"/>, on the line on which the piece before it ends.</summary>
    internal static Diagnostic? After(ParseFailure failure, Token before, int start)
    {
        var end = failure.ProseEnd(start);
        var rest = failure.Places.Quote(start, end);
        var whole = failure.Places.Text.AsSpan(before.Start, end - before.Start);
        return before.Kind switch
        {
            TokenKind.Quoted => failure.Diagnose(TextCodes.TextAfterQuote, before.Start, end,
                $"the text {failure.Places.Quote(before.Start, before.End)} ends at its closing quote, and {rest} follows it",
                failure.Places.LineContent(before.Start) == before.Start ? "Put the whole key in one pair of quotes."
                : Requoted(whole, char.IsLetterOrDigit(failure.Places[before.End]), failure.Brackets.Count > 0)),
            TokenKind.Close => failure.Diagnose(TextCodes.LeadingBracket, before.Start, end,
                $"'{failure.Places[before.Start]}' at the start opens a {(failure.Places[before.Start] == '[' ? "list" : "mapping")}, "
                + $"and {rest} follows its closing bracket",
                Excerpt.Requote("Put the text in quotes", whole)),
            TokenKind.Alias => LeadingIndicator(failure.Places, before.Start, end),
            TokenKind.Plain when failure.Places[before.Start] is '&' or '!' => LeadingIndicator(failure.Places, before.Start, end),
            _ => null,
        };
    }

    private static Diagnostic? Leading(ParseFailure failure)
    {
        if (failure.Character == ',')
        {
            return failure.Diagnose(TextCodes.EmptyItem, failure.At, failure.At + 1, "a value is expected, and this is a comma",
                "Remove the comma, or put text that begins with a comma in quotes.");
        }

        var isDash = failure.Character is '-' or '?';
        return IsIndicator(failure.Character)
            && (isDash ? failure.IsBlankAfter && !failure.IsFirstOnLine
                : failure.Beside is null or { Kind: TokenKind.Colon or TokenKind.Dash })
            ? LeadingIndicator(failure.Places, failure.At,
                failure.IsFirstOnLine ? failure.KeyEnd(failure.At) : failure.ProseEnd(failure.At))
            : null;
    }

    /// <summary>How to quote the text with its own quotes in it.</summary>
    /// <param name="whole">The text, from its opening quote on.</param>
    /// <param name="isCut">True when a quote inside the text was read as its end, so the outer quotes are not part of it.</param>
    /// <param name="isFlow">True inside brackets, where there is no &gt;-.</param>
    private static string Requoted(ReadOnlySpan<char> whole, bool isCut, bool isFlow)
    {
        var text = (isCut || whole[0] == '\'') && whole[^1] == whole[0] ? whole[1..^1] : isCut && whole[0] == '\'' ? whole[1..] : whole;
        return (text.IndexOfAny('"', '\\') >= 0) switch
        {
            false => Excerpt.Requote("Put the text in double quotes", text),
            true when !text.Contains('\'') =>
                Excerpt.IsShort(text) ? $"Put the whole text in single quotes: '{Excerpt.Short(text)}'."
                : "Put the whole text in single quotes.",
            _ => isFlow ? "Put the whole text in double quotes, with a backslash before each double quote in it."
                : "Write the text under '>-' on the next line, where quotes are ordinary characters.",
        };
    }

    private static bool IsText(Token? piece) => piece is { Kind: TokenKind.Quoted or TokenKind.Alias };

    private static Diagnostic Stray(ParseFailure failure) => failure.Diagnose(TextCodes.StrayBracket, failure.At, failure.At + 1,
        $"'{failure.Character}' has no opening bracket", "Remove it. If it belongs to a text, put the text in quotes.");

    /// <summary>The problem of a text in curly quotes, which end none of the text that YAML reads; null for any other text.</summary>
    internal static Diagnostic? CurlyQuotes(SourcePlaces places, int start, int end, string? key)
    {
        var text = places.Text.AsSpan(start, end - start).TrimEnd(" \t");
        return !IsCurlyQuote(places[start]) ? null : new Diagnostic(TextCodes.CurlyQuotes,
            $"{Excerpt.Of(text)} begins with a curly quote, and YAML reads only straight quotes",
            Excerpt.Requote("Write straight quotes", text.Trim(Curly), key is null ? "" : $"{Excerpt.Short(key)}: "))
        { Span = places.Span(start, start + text.Length) };
    }

    /// <summary>True for a quote that word processors write.</summary>
    internal static bool IsCurlyQuote(char c) => Curly.Contains(c, StringComparison.Ordinal);

    /// <summary>True when a text cannot begin with a character.</summary>
    internal static bool IsIndicator(char first) => first is '*' or '&' or '!' or '@' or '`' or '%' or '>' or '|' or '-' or '?';

    /// <summary>The problem of a text from its first character on.</summary>
    internal static Diagnostic LeadingIndicator(SourcePlaces places, int start, int end)
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
            '>' => (TextCodes.LeadingGreater, "'>' at the start means that the text is on the lines below"),
            '|' => (TextCodes.LeadingPipe, "'|' at the start means that the text is on the lines below"),
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
            ['-' or '?'] => "Write a value, or remove the key. If it is text, put it in quotes.",
            ['>' or '|', ' ', ..] or ['>' or '|', '-' or '+', ' ', ..] =>
                Excerpt.Requote(
                    "Start the text on the next line, indented deeper than the key. If the sign belongs to the text, put it in quotes",
                    text),
            _ when places[end] != ':' && !text.Contains(": ", StringComparison.Ordinal) && IsUnderKey(places, start) =>
                "Write '|' after the colon of the key above, and the lines below are read as text. Or put the text in quotes.",
            _ => Excerpt.Requote("Put it in quotes", text),
        };
    }

    /// <summary>True for a text that begins on the line below its key.</summary>
    private static bool IsUnderKey(SourcePlaces places, int start) =>
        places.LineContent(start) == start && places.Text.AsSpan(0, places.LineStart(start)).TrimEnd(" \t\r\n") is [.., ':'];

    /// <summary>The warning at the comment of an unquoted text; null when it has none.</summary>
    internal static Diagnostic? FindComment(YamlScalar prose) =>
        prose.Comment is not { } comment || SuppressionComments.SpeaksToUs(comment.Text) ? null : new Diagnostic(TextCodes.CommentAfterText,
        $"' #' begins a comment, so {Excerpt.Of(comment.Text)} is not part of the text",
        "If it is part of the text, put the text in quotes. If it is a comment, put it on its own line.")
        { Span = comment.Span };
}
