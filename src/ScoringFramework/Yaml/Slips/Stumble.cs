namespace ScoringFramework.Yaml;

/// <summary>Where the parser gave up, and what stands before that place.</summary>
internal sealed class Stumble
{
    private readonly Glance glance;

    internal Stumble(SourcePlaces places, YamlTree tree, int at, int end)
    {
        (Places, Tree, At, End) = (places, tree, at, end);
        glance = new Glance(places, tree, at);
    }

    internal SourcePlaces Places { get; }

    internal YamlTree Tree { get; }

    internal int At { get; }

    /// <summary>Where the parser was when it gave up.</summary>
    internal int End { get; }

    internal char Character => Places[At];

    internal IReadOnlyList<Glimpse> Before => glance.Pieces;

    /// <summary>Where the brackets stand that are open here, the innermost last.</summary>
    internal IReadOnlyList<int> Brackets => glance.Brackets;

    /// <summary>The piece before this place, wherever it stands.</summary>
    internal Glimpse? Previous => Before.Count == 0 ? null : Before[^1];

    /// <summary>The piece before this place when it ends on the same line.</summary>
    internal Glimpse? Beside => Previous is { } previous && Places.Line(previous.End) == Places.Line(At) ? previous : null;

    internal bool IsFirstOnLine => Places.LineContent(At) == At;

    /// <summary>The column, from 0, of the block collection that this place belongs to; −1 outside all.</summary>
    internal int BlockIndent => Yaml.BlockIndent.Of(Tree.Open, Places);

    internal bool IsBlankAfter => Places[At + 1] is ' ' or '\t' or '\r' or '\n' or '\0';

    /// <summary>True when a bracket is still open at the end of the text.</summary>
    internal bool IsNeverClosed(int bracket) => new Glance(Places, Tree, Places.Text.Length).Brackets.Contains(bracket);

    /// <summary>Where unquoted prose from a place on was probably meant to end: at its line's end or, inside brackets, at a comma or their closing.</summary>
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

    /// <summary>Where a key that begins at a place ends: before a colon and a space, or with its line.</summary>
    internal int KeyEnd(int start)
    {
        var end = ProseEnd(start);
        var colon = Places.Text.AsSpan(start, end - start).IndexOf(": ", StringComparison.Ordinal);
        return colon <= 0 ? end : start + colon;
    }

    internal Diagnostic Tell(DiagnosticDescriptor code, int start, int end, string message, string remedy) =>
        new(code, message, remedy) { Span = Places.Span(start, end) };
}
