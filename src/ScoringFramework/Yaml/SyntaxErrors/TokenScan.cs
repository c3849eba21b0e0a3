namespace ScoringFramework.Yaml;

/// <summary>
/// A rough look at a text that the parser does not get through, only good enough to explain the syntax error:
/// it starts where the parser had understood everything, and knows brackets, quotes, colons and comments.
/// </summary>
internal sealed class TokenScan
{
    private readonly SourcePlaces places;

    internal TokenScan(SourcePlaces places, YamlTree tree, int until)
    {
        this.places = places;
        Brackets.AddRange(tree.Open.Where(open => open.HasBracket).Select(open => open.Start));
        if (tree.Last is { } last)
        {
            Tokens.Add(last);
        }

        Scan(Next(tree.Reached), until);
    }

    /// <summary>A scan from a bracket on.</summary>
    internal TokenScan(SourcePlaces places, int bracket, int until)
    {
        this.places = places;
        Scan(bracket, until);
    }

    /// <summary>The pieces in order; the first is the last that the parser understood.</summary>
    internal List<Token> Tokens { get; } = [];

    /// <summary>The places of the brackets that are open at the end, the innermost last.</summary>
    internal List<int> Brackets { get; } = [];

    internal static TokenKind KindOf(YamlStyle style) => style switch
    {
        YamlStyle.Plain => TokenKind.Plain,
        YamlStyle.Quoted => TokenKind.Quoted,
        _ => TokenKind.Block,
    };

    /// <summary>Where the quotes close that open at an offset, or −1.</summary>
    internal static int QuoteEnd(string text, int start)
    {
        for (var i = start + 1; i < text.Length; i++)
        {
            if (text[start] == '"' && text[i] == '\\')
            {
                i++;
            }
            else if (text[i] == text[start])
            {
                if (text[start] == '"' || i + 1 == text.Length || text[i + 1] != '\'')
                {
                    return i + 1;
                }

                i++;
            }
        }

        return -1;
    }

    private void Scan(int from, int until)
    {
        for (var at = from; at < until && at < places.Text.Length; at = Next(Tokens[^1].End))
        {
            Tokens.Add(Take(at));
        }
    }

    private Token Take(int at)
    {
        switch (places[at])
        {
            case '"' or '\'':
                var end = QuoteEnd(places.Text, at);
                return new(TokenKind.Quoted, at, end < 0 ? places.Text.Length : end);
            case '[' or '{':
                Brackets.Add(at);
                return new(TokenKind.Open, at, at + 1);
            case ']' or '}':
                var opener = Brackets.Count == 0 ? at : Brackets[^1];
                Brackets.RemoveRange(Math.Max(0, Brackets.Count - 1), Math.Min(1, Brackets.Count));
                return new(TokenKind.Close, opener, at + 1);
            case ',' when Brackets.Count > 0:
                return new(TokenKind.Comma, at, at + 1);
            case ':' when IsBlank(at + 1):
                return new(TokenKind.Colon, at, at + 1);
            case '-' when IsBlank(at + 1):
                return new(TokenKind.Dash, at, at + 1);
            default:
                return new(TokenKind.Plain, at, PlainEnd(at));
        }
    }

    private int PlainEnd(int at)
    {
        var end = at + 1;
        for (var i = at; places[i] is not ('\r' or '\n' or '\0'); i++)
        {
            var ends = (places[i] == ':' && IsBlank(i + 1))
                || (places[i] == '#' && places[i - 1] is ' ' or '\t')
                || (Brackets.Count > 0 && places[i] is ',' or '[' or ']' or '{' or '}');
            if (ends && i > at)
            {
                break;
            }

            end = places[i] is ' ' or '\t' ? end : i + 1;
        }

        return end;
    }

    private int Next(int at)
    {
        while (at < places.Text.Length)
        {
            if (places[at] == '#' && (at == 0 || IsBlank(at - 1)))
            {
                at = places.LineEnd(at);
            }
            else if (IsBlank(at))
            {
                at++;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    private bool IsBlank(int at) => places[at] is ' ' or '\t' or '\r' or '\n' or '\0';
}

/// <summary>What a piece of text looks like at a glance.</summary>
internal enum TokenKind
{
    /// <summary>Unquoted text, up to the end of its line.</summary>
    Plain,

    /// <summary>Text in quotes.</summary>
    Quoted,

    /// <summary>Text under <c>|</c> or <c>&gt;</c>.</summary>
    Block,

    /// <summary><c>*word</c>.</summary>
    Alias,

    /// <summary><c>[</c> or <c>{</c>.</summary>
    Open,

    /// <summary><c>]</c> or <c>}</c>.</summary>
    Close,

    /// <summary>A colon that ends a key.</summary>
    Colon,

    /// <summary>A comma inside brackets.</summary>
    Comma,

    /// <summary>The dash of a list item.</summary>
    Dash,
}

/// <summary>A piece of text.</summary>
/// <param name="Kind">What it looks like.</param>
/// <param name="Start">Where it begins; for <see cref="TokenKind.Close"/>, the place of its opening bracket.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int End);
