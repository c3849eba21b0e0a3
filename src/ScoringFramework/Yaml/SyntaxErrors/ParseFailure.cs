namespace ScoringFramework.Yaml;

/// <summary>The place where the parser gave up, and the tokens before it.</summary>
internal sealed class ParseFailure
{
    private readonly TokenScan scan;

    internal ParseFailure(SourcePlaces places, YamlTree tree, int at, int end)
    {
        (Places, Tree, At, End) = (places, tree, at, end);
        scan = new TokenScan(places, tree, at);
    }

    internal SourcePlaces Places { get; }

    internal YamlTree Tree { get; }

    internal int At { get; }

    /// <summary>Where the parser was when it gave up.</summary>
    internal int End { get; }

    internal char Character => Places[At];

    internal IReadOnlyList<Token> Before => scan.Tokens;

    /// <summary>The places of the brackets that are open here, the innermost last.</summary>
    internal IReadOnlyList<int> Brackets => scan.Brackets;

    /// <summary>The token before this place, on any line.</summary>
    internal Token? Previous => Before.Count == 0 ? null : Before[^1];

    /// <summary>The piece before this place when it ends on the same line.</summary>
    internal Token? Beside => Previous is { } previous && Places.Line(previous.End) == Places.Line(At) ? previous : null;

    internal bool IsFirstOnLine => Places.LineContent(At) == At;

    /// <summary>The column, from 0, of the block collection that this place belongs to; −1 outside all.</summary>
    internal int BlockIndent => Yaml.BlockIndent.Of(Tree.Open, Places);

    internal bool IsBlankAfter => Places[At + 1] is ' ' or '\t' or '\r' or '\n' or '\0';

    /// <summary>True when a bracket is still open at the end of the text.</summary>
    internal bool IsNeverClosed(int bracket) => new TokenScan(Places, Tree, Places.Text.Length).Brackets.Contains(bracket);

    /// <summary>
    /// Where unquoted prose from a place on was probably meant to end: at its line's end or, inside brackets, at a comma or their closing.
    /// </summary>
    internal int ProseEnd(int start)
    {
        var end = Places.LineEnd(start);
        var inner = 0;
        for (var i = start; i < end && Brackets.Count > 0; i++)
        {
            inner += Places[i] switch { '[' or '{' => 1, ']' or '}' => -1, _ => 0 };
            if (inner < 0 || (inner == 0 && Places[i] == ','))
            {
                end = i;
            }
        }

        while (end > start && Places[end - 1] is ' ' or '\t')
        {
            end--;
        }

        return end;
    }

    /// <summary>
    /// Where the value begins that an unquoted text inside <c>{ }</c> is part of, when commas cut it into pieces, and its key; null in a
    /// list.
    /// </summary>
    internal (string? Key, int Start) ValueAround(Token text)
    {
        var before = new TokenScan(Places, Brackets[^1], text.Start).Tokens;
        var colon = before.FindLastIndex(token => token.Kind == TokenKind.Colon);
        if (Places[Brackets[^1]] != '{' || colon < 1 || before[colon - 1].Kind is not (TokenKind.Plain or TokenKind.Quoted)
            || before.Skip(colon + 1).Any(token => token.Kind is not (TokenKind.Plain or TokenKind.Comma)))
        {
            return (null, text.Start);
        }

        var key = before[colon - 1];
        return (Excerpt.Short(Places.Text.AsSpan(key.Start, key.End - key.Start)),
            colon + 1 < before.Count ? before[colon + 1].Start : text.Start);
    }

    /// <summary>Where a key that begins at a place ends: before a colon and a space, or with its line.</summary>
    internal int KeyEnd(int start)
    {
        var end = ProseEnd(start);
        var colon = Places.Text.AsSpan(start, end - start).IndexOf(": ", StringComparison.Ordinal);
        return colon <= 0 ? end : start + colon;
    }

    internal Diagnostic Diagnose(DiagnosticDescriptor code, int start, int end, string message, string remedy) =>
        new(code, message, remedy) { Span = Places.Span(start, end) };
}
