using System.Globalization;

namespace ScoringFramework.Yaml;

/// <summary>Quotes that do not close where they should, and wrong escapes in them.</summary>
internal static class QuoteErrors
{
    /// <summary>
    /// A quoted text that continues into a line no deeper than its mapping. The parser lets single quotes do so, and would read the keys
    /// below up to the next apostrophe as text.
    /// </summary>
    internal static Diagnostic? FindShallow(SourcePlaces places, int start, int end, int blockIndent)
    {
        for (var line = places.NextLine(start); line < end; line = places.NextLine(line))
        {
            var content = places.LineContent(line);
            if (content < end && places[content] is not ('\r' or '\n') && places.Indent(content) <= blockIndent)
            {
                return Unclosed(places, start, end);
            }
        }

        return null;
    }

    internal static Diagnostic? Find(ParseFailure failure)
    {
        if (failure.Character is '"' or '\'')
        {
            var close = TokenScan.QuoteEnd(failure.Places.Text, failure.At);
            var isFault = close < 0 || close > failure.End;
            if (isFault && BadEscape(failure, close < 0 ? failure.End : close) is { } escape)
            {
                return escape;
            }

            if (close < 0 || (isFault && failure.Places.Line(close) > failure.Places.Line(failure.At)))
            {
                return Unclosed(failure.Places, failure.At, close < 0 ? failure.Places.Text.Length : failure.End);
            }
        }

        // What follows a quoted text of several lines was usually meant to be outside it.
        return failure.Beside is { Kind: TokenKind.Quoted } quoted && failure.Places.Line(quoted.Start) < failure.Places.Line(quoted.End)
            ? Unclosed(failure.Places, quoted.Start, quoted.End)
            : null;
    }

    private static Diagnostic Unclosed(SourcePlaces places, int start, int end)
    {
        var runsTo = end >= places.Text.Length ? "to the end of the file"
            : string.Create(CultureInfo.InvariantCulture, $"into line {places.Line(end)}");
        var remedy = places[start] == '\''
            ? "Close the quote. Inside single quotes, write an apostrophe twice. Put text that begins with an apostrophe in double quotes."
            : "Close the quote. Inside double quotes, write \\\" for a double quote.";
        return new Diagnostic(TextCodes.UnclosedQuote,
            $"the quote that opens {places.Quote(start, places.LineEnd(start))} is not closed on its line and continues {runsTo}", remedy)
        { Span = places.Span(start, start + 1) };
    }

    private static Diagnostic? BadEscape(ParseFailure failure, int end)
    {
        for (var slash = failure.At + 1; failure.Character == '"' && slash < end; slash++)
        {
            if (failure.Places[slash] == '\\')
            {
                var digits = failure.Places[slash + 1] switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
                var stop = slash + 2;
                while (stop < slash + 2 + digits && char.IsAsciiHexDigit(failure.Places[stop]))
                {
                    stop++;
                }

                if (digits == 4 && IsPair(failure.Places.Text.AsSpan(slash)))
                {
                    slash += 11;
                    continue;
                }

                if (!IsEscape(failure.Places.Text.AsSpan(slash + 1, stop - slash - 1), digits))
                {
                    return failure.Diagnose(TextCodes.BadEscape, slash, stop,
                        $"{failure.Places.Quote(slash, stop)} is not an escape in double quotes",
                        "Write two backslashes for one, or use single quotes, where a backslash is an ordinary character.");
                }

                slash++;
            }
        }

        return null;
    }

    /// <summary>True for a surrogate pair in two escapes, as JSON writes it.</summary>
    private static bool IsPair(ReadOnlySpan<char> text) => text.Length >= 12 && text[6] == '\\' && text[7] == 'u'
        && ushort.TryParse(text[2..6], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var high)
        && ushort.TryParse(text[8..12], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var low)
        && char.IsSurrogatePair((char)high, (char)low);

    private static bool IsEscape(ReadOnlySpan<char> escape, int digits) => digits == 0
        ? "0abt\tnvfre \"\\/N_LP\r\n".Contains(escape[0], StringComparison.Ordinal)
        : escape.Length == digits + 1
            && uint.TryParse(escape[1..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            && code is < 0xD800 or (> 0xDFFF and <= 0x10FFFF);
}
