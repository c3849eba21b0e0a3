namespace ScoringFramework.Yaml;

/// <summary>
/// A rough look at a text that the parser does not get through, only good enough to say what the slip was:
/// it starts where the parser had understood everything, and knows brackets, quotes, colons and comments.
/// </summary>
internal sealed class Glance
{
    private readonly SourcePlaces places;

    internal Glance(SourcePlaces places, YamlTree tree, int until)
    {
        this.places = places;
        Brackets.AddRange(tree.Open.Where(open => open.HasBracket).Select(open => open.Start));
        if (tree.Last is { } last)
        {
            Pieces.Add(last);
        }

        for (var at = Next(tree.Reached); at < until && at < places.Text.Length; at = Next(Pieces[^1].End))
        {
            Pieces.Add(Take(at));
        }
    }

    /// <summary>The pieces in order; the first is the last that the parser understood.</summary>
    internal List<Glimpse> Pieces { get; } = [];

    /// <summary>Where the brackets stand that are open at the end, the innermost last.</summary>
    internal List<int> Brackets { get; } = [];

    internal static GlanceKind KindOf(YamlStyle style) => style switch
    {
        YamlStyle.Plain => GlanceKind.Plain,
        YamlStyle.Quoted => GlanceKind.Quoted,
        _ => GlanceKind.Block,
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

    private Glimpse Take(int at)
    {
        switch (places[at])
        {
            case '"' or '\'':
                var end = QuoteEnd(places.Text, at);
                return new(GlanceKind.Quoted, at, end < 0 ? places.Text.Length : end);
            case '[' or '{':
                Brackets.Add(at);
                return new(GlanceKind.Open, at, at + 1);
            case ']' or '}':
                var opener = Brackets.Count == 0 ? at : Brackets[^1];
                Brackets.RemoveRange(Math.Max(0, Brackets.Count - 1), Math.Min(1, Brackets.Count));
                return new(GlanceKind.Close, opener, at + 1);
            case ',' when Brackets.Count > 0:
                return new(GlanceKind.Comma, at, at + 1);
            case ':' when IsBlank(at + 1):
                return new(GlanceKind.Colon, at, at + 1);
            case '-' when IsBlank(at + 1):
                return new(GlanceKind.Dash, at, at + 1);
            default:
                return new(GlanceKind.Plain, at, PlainEnd(at));
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
