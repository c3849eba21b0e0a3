using System.Globalization;

namespace ScoringFramework.Yaml;

/// <summary>What goes wrong inside <c>[ ]</c> and <c>{ }</c>.</summary>
internal static class FlowErrors
{
    internal static Diagnostic? Find(ParseFailure failure, bool hasPlace)
    {
        var bracket = failure.Brackets[^1];
        if (!hasPlace || failure.At >= failure.Places.Text.Length)
        {
            return Open(failure, bracket);
        }

        return failure.Character switch
        {
            ']' or '}' => Closing(failure, bracket),
            '[' or '{' when failure.Beside is { Kind: TokenKind.Plain } text => InText(failure, text),
            ':' => Colon(failure, bracket),
            ',' when failure.Previous is { Kind: TokenKind.Comma or TokenKind.Open } =>
                failure.Diagnose(TextCodes.EmptyItem, failure.At, failure.At + 1,
                "there is nothing before this comma", "Remove the comma."),
            _ => NextKey(failure),
        }
        ?? TextErrors.After(failure)
        ?? AfterComment(failure)
        ?? (TextErrors.IsIndicator(failure.Character)
            ? TextErrors.LeadingIndicator(failure.Places, failure.At, failure.ProseEnd(failure.At)) : null)
        ?? (failure.IsNeverClosed(bracket) ? Unclosed(failure, bracket) : null);
    }

    // A word with a colon after a quoted text is the next key, and no rest of the text.
    private static Diagnostic? NextKey(ParseFailure failure) =>
        failure.Beside is { Kind: TokenKind.Quoted } text && failure.KeyEnd(failure.At) is var end && failure.Places[end] == ':'
        && KeyText.IsKey(failure.Places.Text.AsSpan(failure.At, end - failure.At))
            ? GapCheck.MissingComma(failure.Places, text.Start, text.End, failure.At)
            : null;

    private static Diagnostic? AfterComment(ParseFailure failure)
    {
        if (!failure.IsFirstOnLine || failure.Previous is not { Kind: TokenKind.Plain } text
            || failure.Places.Text.IndexOf('#', text.End, failure.At - text.End) is not (>= 0 and var hash))
        {
            return null;
        }

        var end = failure.Places.LineEnd(hash);
        return failure.Diagnose(TextCodes.CommentSplitsText, hash, end,
            $"' #' begins a comment, so {failure.Places.Quote(hash, end)} is not read, and "
            + $"{failure.Places.Quote(failure.At, failure.Places.LineEnd(failure.At))} does not fit the text before it",
            "Put text that contains ' #' in quotes, or move the comment to its own line.");
    }

    private static Diagnostic? Closing(ParseFailure failure, int bracket)
    {
        var wanted = failure.Character == ']' ? '[' : '{';
        if (failure.Places[bracket] == wanted)
        {
            return null;
        }

        if (failure.Brackets.Any(outer => failure.Places[outer] == wanted))
        {
            return Unclosed(failure, bracket);
        }

        // A bracket of the other kind at the end of a line was usually meant to close the one that is open.
        var endsLine = failure.Places.Text.AsSpan(failure.At + 1, failure.Places.LineEnd(failure.At) - failure.At - 1)
            .TrimStart(" \t") is [] or ['#', ..];
        return failure.Beside is { Kind: TokenKind.Plain } text && !endsLine ? InText(failure, text)
            : failure.Diagnose(TextCodes.StrayBracket, failure.At, failure.At + 1,
            $"'{failure.Character}' does not match the open bracket '{failure.Places[bracket]}'",
            endsLine ? $"Write '{Closer(failure.Places[bracket])}' instead. If it belongs to a text, put the text in quotes."
                : "Remove it. If it belongs to a text, put the text in quotes.");
    }

    private static Diagnostic InText(ParseFailure failure, Token text)
    {
        var end = Math.Max(failure.ProseEnd(text.Start), failure.At + 1);
        var (key, start) = failure.ValueAround(text);
        return TextErrors.CurlyQuotes(failure.Places, start, end, key) ?? failure.Diagnose(TextCodes.BracketInText, text.Start, end,
            $"inside {Pair(failure)}, '{failure.Character}' is a YAML bracket and ends the text "
            + $"{failure.Places.Quote(text.Start, text.End)}",
            Excerpt.Requote("Put the whole text in quotes", failure.Places.Text.AsSpan(start, end - start), key is null ? "" : $"{key}: "));
    }

    private static Diagnostic? Colon(ParseFailure failure, int bracket)
    {
        if (failure.Beside is not { Kind: TokenKind.Plain } key)
        {
            return null;
        }

        var beginsLine = failure.Places.LineContent(key.Start) == key.Start
            || failure.Places.Line(key.Start) < failure.Places.Line(failure.At);
        if (beginsLine && failure.IsNeverClosed(bracket))
        {
            return Unclosed(failure, bracket);
        }

        if (beginsLine && failure.Before is [.., var above, _] && above.Kind is TokenKind.Plain)
        {
            return GapCheck.MissingComma(failure.Places, above.Start, above.End, key.Start);
        }

        var end = failure.ProseEnd(key.Start);
        return TextErrors.CurlyQuotes(failure.Places, key.Start, end, null) ?? failure.Diagnose(TextCodes.ColonInFlowText, key.Start, end,
            $"inside {Pair(failure)}, ': ' starts a value, so {failure.Places.Quote(key.Start, key.End)} is read as a key",
            Excerpt.Requote("Put the whole text in quotes", failure.Places.Text.AsSpan(key.Start, end - key.Start))
                + CommaBefore(failure.Places.Text.AsSpan(key.Start, key.End - key.Start)));
    }

    // The last word before the colon may be the next key.
    private static string CommaBefore(ReadOnlySpan<char> text)
    {
        var word = text[(text.LastIndexOf(' ') + 1)..];
        return word.Length < text.Length && KeyText.IsKey(word) && char.IsAsciiLetterLower(word[0])
            ? $" If '{Excerpt.Short(word)}' is the next key, write a comma before it." : "";
    }

    private static string Pair(ParseFailure failure) => failure.Places[failure.Brackets[^1]] == '[' ? "[ ]" : "{ }";

    /// <summary>
    /// The place to look at when the parser gave none: the first piece after what it understood that begins a line inside brackets
    /// without being deeper than the block around, or else simply the next line.
    /// </summary>
    internal static int FindShallow(SourcePlaces places, YamlTree tree)
    {
        var indent = BlockIndent.Of(tree.Open, places);
        var pieces = new TokenScan(places, tree, places.Text.Length).Tokens.Where(piece => piece.Start >= tree.Reached).ToList();
        var inside = tree.Open.Count(open => open.HasBracket);
        foreach (var piece in pieces)
        {
            if (inside > 0 && places.LineContent(piece.Start) == piece.Start && places.Indent(piece.Start) <= indent)
            {
                return piece.Start;
            }

            inside += piece.Kind switch { TokenKind.Open => 1, TokenKind.Close => -1, _ => 0 };
        }

        var next = pieces.FindIndex(piece => places.LineContent(piece.Start) == piece.Start);
        return next < 0 ? places.Text.Length : pieces[next].Start;
    }

    private static Diagnostic Open(ParseFailure failure, int bracket)
    {
        var isKey = failure.Previous is { Kind: TokenKind.Plain or TokenKind.Quoted or TokenKind.Close };
        return failure.IsNeverClosed(bracket) || isKey ? Unclosed(failure, bracket)
            : failure.Diagnose(TextCodes.Indentation, failure.At, failure.Places.LineEnd(failure.At),
            string.Create(CultureInfo.InvariantCulture,
                $"this line is inside the '{failure.Places[bracket]}' of line {failure.Places.Line(bracket)}, but is not indented deeper "
                + $"than its key"),
            "Indent this line with spaces.");
    }

    private static Diagnostic Unclosed(ParseFailure failure, int bracket) =>
        CommentedOut(failure, bracket) ?? failure.Diagnose(TextCodes.UnclosedBracket, bracket, bracket + 1,
        $"the '{failure.Places[bracket]}' that opens here is not closed{Where(failure)}",
        $"Close it with '{Closer(failure.Places[bracket])}', or put text that begins with a bracket in quotes.");

    private static char Closer(char bracket) => bracket == '[' ? ']' : '}';

    /// <summary>
    /// A comment on the bracket's line or below that holds the closing bracket, as <c>{ title: Part #3, tier: primary }</c> makes one.
    /// </summary>
    private static Diagnostic? CommentedOut(ParseFailure failure, int bracket)
    {
        var places = failure.Places;
        for (var at = bracket + 1; at < Math.Min(places.Text.Length, Math.Max(failure.At, places.LineEnd(bracket))); at++)
        {
            if (places[at] is '"' or '\'' && places[at - 1] is ' ' or '\t' or '[' or '{' or ',' or ':'
                && TokenScan.QuoteEnd(places.Text, at) is var close and > 0)
            {
                at = close - 1;
            }
            else if (places[at] == '#' && places[at - 1] is ' ' or '\t')
            {
                var end = places.LineEnd(at);
                if (places.Text.AsSpan(at, end - at).Contains(Closer(places[bracket])))
                {
                    return failure.Diagnose(TextCodes.CommentSplitsText, at, end,
                        $"' #' begins a comment, so the '{Closer(places[bracket])}' in {places.Quote(at, end)} does not close the "
                        + $"'{places[bracket]}'",
                        "Put text that contains ' #' in quotes, or move the comment to its own line.") with
                    { Related = [new RelatedPlace("the open bracket") { Span = places.Span(bracket, bracket + 1) }] };
                }

                at = end - 1;
            }
        }

        return null;
    }

    private static string Where(ParseFailure failure) => failure.At >= failure.Places.Text.Length
        ? " before the end of the file"
        : string.Create(CultureInfo.InvariantCulture,
            $" before {failure.Places.Quote(From(failure), failure.Places.LineEnd(failure.At))} on line {failure.Places.Line(failure.At)}");

    private static int From(ParseFailure failure) =>
        failure.Character is ']' or '}' ? failure.At : Math.Max(failure.Places.LineContent(failure.At), failure.Brackets[^1] + 1);
}
