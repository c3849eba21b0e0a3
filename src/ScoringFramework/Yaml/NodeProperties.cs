using YamlDotNet.Core.Events;

namespace ScoringFramework.Yaml;

/// <summary>The anchor and the tag in front of a node, which are refused.</summary>
/// <param name="Anchor">The anchor's name, or null.</param>
/// <param name="Tag">The tag as written, or null.</param>
/// <param name="TagEnd">Where the tag ends.</param>
/// <param name="ContentStart">Where the node itself begins.</param>
/// <param name="IsProse">True when they are more likely the first word of a text, as in <c>&amp;Co is gone</c>.</param>
internal readonly record struct NodeProperties(string? Anchor, string? Tag, int TagEnd, int ContentStart, bool IsProse)
{
    internal static NodeProperties Read(NodeEvent node, SourcePlaces places, int start, int end)
    {
        if (places[start] is not ('&' or '!') || (node.Anchor.IsEmpty && node.Tag.IsEmpty))
        {
            return new(null, null, start, start, false);
        }

        var tagStart = node.Anchor.IsEmpty || node.Tag.IsEmpty ? start : places.Text.IndexOf('!', start);
        tagStart = Math.Max(tagStart, start);
        var tagEnd = WordEnd(places, tagStart);
        var content = end;
        while (node is not Scalar && places[content] is ' ' or '\t' or '\r' or '\n')
        {
            content++;
        }

        var isProse = node is Scalar { Style: YamlDotNet.Core.ScalarStyle.Plain, Value.Length: > 0 }
            && (node.Anchor.IsEmpty || node.Tag.IsEmpty)
            && places[start + 1] is not ('!' or '<')
            && places.Line(start) == places.Line(end);
        return new(node.Anchor.IsEmpty ? null : node.Anchor.Value, node.Tag.IsEmpty ? null : places.Text[tagStart..tagEnd], tagEnd, content,
            isProse);
    }

    private static int WordEnd(SourcePlaces places, int start)
    {
        var end = start;
        while (places[end] is not ('\0' or ' ' or '\t' or '\r' or '\n' or ','))
        {
            end++;
        }

        return end;
    }
}
