using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ScoringFramework.Yaml;

/// <summary>Makes a scalar whose span is exactly its source text, with the comment that follows it.</summary>
internal static class ScalarReading
{
    internal static YamlScalar Read(Scalar scalar, NodeProperties properties, SourcePlaces places, int start, ref int end)
    {
        var style = scalar.Style switch
        {
            ScalarStyle.Plain => YamlStyle.Plain,
            ScalarStyle.Literal or ScalarStyle.Folded => YamlStyle.Block,
            _ => YamlStyle.Quoted,
        };
        if (style == YamlStyle.Block)
        {
            end = BlockEnd(places, start, end);
        }

        var text = properties.IsProse ? places.Text[start..end] : scalar.Value;
        return new YamlScalar(text, style,
            places.Span(start, end))
        { Comment = style == YamlStyle.Plain ? CommentAfter(places, end) : null };
    }

    /// <summary>The parser ends a block at the start of what follows; the end needed is that of its last line with characters.</summary>
    private static int BlockEnd(SourcePlaces places, int start, int end)
    {
        end = Math.Min(end, places.Text.Length);
        var lastCharacter = end - 1;
        while (lastCharacter > start && places[lastCharacter] is ' ' or '\t' or '\r' or '\n')
        {
            lastCharacter--;
        }

        if (lastCharacter > places.LineEnd(start))
        {
            return Math.Min(places.LineEnd(lastCharacter), end);
        }

        // Only the header, as in '|-  # comment'.
        var header = start + 1;
        while (places[header] is '+' or '-' or (>= '0' and <= '9'))
        {
            header++;
        }

        return header;
    }

    private static (string Text, SourceSpan Span)? CommentAfter(SourcePlaces places, int end)
    {
        var hash = end;
        while (places[hash] is ' ' or '\t')
        {
            hash++;
        }

        if (hash == end || places[hash] != '#')
        {
            return null;
        }

        var stop = places.LineEnd(hash);
        return (places.Text[hash..stop], places.Span(hash, stop));
    }
}
