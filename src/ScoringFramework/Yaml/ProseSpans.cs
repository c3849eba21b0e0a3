namespace ScoringFramework.Yaml;

/// <summary>The quoted and the indented texts of a document, in which a <c>#</c> is a letter as any other.</summary>
internal sealed class ProseSpans
{
    private readonly List<SourceSpan> spans = [];

    public ProseSpans(YamlNode root)
    {
        var pending = new Stack<YamlNode>([root]);
        while (pending.TryPop(out var node))
        {
            foreach (var part in Parts(node))
            {
                pending.Push(part);
            }

            if (node is YamlScalar { Style: not YamlStyle.Plain } scalar)
            {
                // There may be a comment on the line of '>-' itself.
                spans.Add(scalar.Style == YamlStyle.Block ? scalar.Span with { Line = scalar.Span.Line + 1, Column = 1 } : scalar.Span);
            }
        }
    }

    public bool Holds(SourceSpan place) => spans.Exists(span => place.IsWithin(span));

    private static IEnumerable<YamlNode> Parts(YamlNode node) => node switch
    {
        YamlMap map => map.Entries.SelectMany(e => new[] { e.Key, e.Value }),
        YamlSequence sequence => sequence.Items,
        _ => [],
    };
}
