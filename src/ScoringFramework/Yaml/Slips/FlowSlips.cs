namespace ScoringFramework.Yaml;

/// <summary>What goes wrong inside <c>[ ]</c> and <c>{ }</c>.</summary>
internal static class FlowSlips
{
    internal static Diagnostic? Find(Stumble stumble, bool hasPlace)
    {
        var bracket = stumble.Brackets[^1];
        if (!hasPlace || stumble.At >= stumble.Places.Text.Length)
        {
            return FlowLine.Tell(stumble, bracket);
        }

        return stumble.Character switch
        {
            ']' or '}' => Closing(stumble, bracket),
            '[' or '{' when stumble.Beside is { Kind: GlanceKind.Plain } text => InText(stumble, text),
            ':' => Colon(stumble, bracket),
            ',' when stumble.Previous is { Kind: GlanceKind.Comma or GlanceKind.Open } => stumble.Tell(TextCodes.EmptyItem, stumble.At, stumble.At + 1,
                "there is nothing before this comma", "Remove it."),
            _ => NextKey(stumble),
        }
        ?? BesideSlips.After(stumble)
        ?? AfterComment(stumble)
        ?? (LeadingIndicator.Is(stumble.Character) ? LeadingIndicator.Tell(stumble.Places, stumble.At, stumble.ProseEnd(stumble.At)) : null)
        ?? (stumble.IsNeverClosed(bracket) ? FlowLine.Unclosed(stumble, bracket) : null);
    }

    // A word with a colon after a quoted text is the next key, and no rest of the text.
    private static Diagnostic? NextKey(Stumble stumble) =>
        stumble.Beside is { Kind: GlanceKind.Quoted } text && stumble.KeyEnd(stumble.At) is var end && stumble.Places[end] == ':'
        && KeyLike.Is(stumble.Places.Text.AsSpan(stumble.At, end - stumble.At))
            ? GapCheck.MissingComma(stumble.Places, text.Start, text.End, stumble.At)
            : null;

    private static Diagnostic? AfterComment(Stumble stumble)
    {
        if (!stumble.IsFirstOnLine || stumble.Previous is not { Kind: GlanceKind.Plain } text || stumble.Places.Text.IndexOf('#', text.End, stumble.At - text.End) is not (>= 0 and var hash))
        {
            return null;
        }

        var end = stumble.Places.LineEnd(hash);
        return stumble.Tell(TextCodes.CommentSplitsText, hash, end,
            $"' #' begins a comment, so nothing of {stumble.Places.Quote(hash, end)} is read, and {stumble.Places.Quote(stumble.At, stumble.Places.LineEnd(stumble.At))} does not fit what stands before it",
            "Put text with ' #' in it in quotes, or the comment on a line of its own.");
    }

    private static Diagnostic? Closing(Stumble stumble, int bracket)
    {
        var wanted = stumble.Character == ']' ? '[' : '{';
        if (stumble.Places[bracket] == wanted)
        {
            return null;
        }

        if (stumble.Brackets.Any(outer => stumble.Places[outer] == wanted))
        {
            return FlowLine.Unclosed(stumble, bracket);
        }

        // A bracket of the other kind at the end of a line was mostly meant to close the one that is open.
        var endsLine = stumble.Places.Text.AsSpan(stumble.At + 1, stumble.Places.LineEnd(stumble.At) - stumble.At - 1).TrimStart(" \t") is [] or ['#', ..];
        return stumble.Beside is { Kind: GlanceKind.Plain } text && !endsLine ? InText(stumble, text) : stumble.Tell(TextCodes.StrayBracket, stumble.At, stumble.At + 1,
            $"'{stumble.Character}' closes nothing, since the bracket open here is '{stumble.Places[bracket]}'",
            endsLine ? $"Write '{FlowLine.Closing(stumble.Places[bracket])}' in its place, or put the text in quotes if it belongs to it." : "Remove it, or put the text in quotes if it belongs to it.");
    }

    private static Diagnostic InText(Stumble stumble, Glimpse text)
    {
        var end = Math.Max(stumble.ProseEnd(text.Start), stumble.At + 1);
        return stumble.Tell(TextCodes.BracketInText, text.Start, end,
            $"inside {Pair(stumble)} the '{stumble.Character}' is a bracket of YAML and ends the text {stumble.Places.Quote(text.Start, text.End)}",
            Excerpt.Requote("Put the whole text in quotes", stumble.Places.Text.AsSpan(text.Start, end - text.Start)));
    }

    private static Diagnostic? Colon(Stumble stumble, int bracket)
    {
        if (stumble.Beside is not { Kind: GlanceKind.Plain } key)
        {
            return null;
        }

        var beginsLine = stumble.Places.LineContent(key.Start) == key.Start || stumble.Places.Line(key.Start) < stumble.Places.Line(stumble.At);
        if (beginsLine && stumble.IsNeverClosed(bracket))
        {
            return FlowLine.Unclosed(stumble, bracket);
        }

        if (beginsLine && stumble.Before is [.., var above, _] && above.Kind is GlanceKind.Plain)
        {
            return GapCheck.MissingComma(stumble.Places, above.Start, above.End, key.Start);
        }

        var end = stumble.ProseEnd(key.Start);
        return stumble.Tell(TextCodes.ColonInFlowText, key.Start, end,
            $"inside {Pair(stumble)} too ': ' starts a value, so {stumble.Places.Quote(key.Start, key.End)} is read as a key here",
            Excerpt.Requote("Put the whole text in quotes", stumble.Places.Text.AsSpan(key.Start, end - key.Start)) + CommaBefore(stumble.Places.Text.AsSpan(key.Start, key.End - key.Start)));
    }

    // The last word before the colon may be the next key.
    private static string CommaBefore(ReadOnlySpan<char> text)
    {
        var word = text[(text.LastIndexOf(' ') + 1)..];
        return word.Length < text.Length && KeyLike.Is(word) && char.IsAsciiLetterLower(word[0]) ? $" If '{Excerpt.Short(word)}' is the next key, write a comma before it." : "";
    }

    private static string Pair(Stumble stumble) => stumble.Places[stumble.Brackets[^1]] == '[' ? "[ ]" : "{ }";
}
