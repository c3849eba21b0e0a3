using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ScoringFramework.Yaml;

/// <summary>
/// Builds nodes from the parser's events with a stack of its own, so no depth of nesting can end the process,
/// and refuses what the files do without.
/// </summary>
internal sealed class YamlTree(SourcePlaces places, YamlFindings findings)
{
    private const int MostDeep = 72;
    private const int MostNodes = 200_000;

    private readonly List<OpenCollection> open = [];
    private readonly AnchorsSeen anchors = new(places);
    private YamlNode? root;
    private int documents;
    private int nodes;
    private bool isWhole = true;

    /// <summary>The collections that have begun and not ended, the outermost first.</summary>
    internal IReadOnlyList<OpenCollection> Open => open;

    /// <summary>Where the last event ended.</summary>
    internal int Reached { get; private set; }

    /// <summary>The last value, key or closing bracket; null before the first, and after a bracket has opened.</summary>
    internal Token? Last { get; private set; }

    internal void Take(ParsingEvent happened)
    {
        var start = (int)happened.Start.Index;
        var end = (int)happened.End.Index;
        switch (happened)
        {
            case DocumentStart when documents++ > 0:
                findings.Stop(new Diagnostic(TextCodes.SecondDocument, "a second document starts here, and a file has only one",
                    "Move it to a file of its own, or remove the line that ends the first document.")
                { Span = places.Span(start, end) });
                break;
            case DocumentStart { IsImplicit: false }:
                Reached = end;
                break;
            case MappingStart map:
                Begin(map, isMap: true, map.Style == MappingStyle.Flow, start, end);
                break;
            case SequenceStart sequence:
                Begin(sequence, isMap: false, sequence.Style == SequenceStyle.Flow, start, end);
                break;
            case MappingEnd or SequenceEnd:
                End(start);
                break;
            case Scalar scalar:
                if (start == end && open is [.., { AwaitsKey: true }] && !places.IsBesideColon(start))
                {
                    // The parser has no place for a key that is not there (18.1): it gives that of a token before or after, or none.
                    start = end = places.Token(Reached);
                }

                Count(start);
                var properties = NodeProperties.Read(scalar, places, start, end);
                Place(ScalarReading.Read(scalar, properties, places, start, ref end), start, end);
                Refuse(properties, start, end);
                break;
            case AnchorAlias alias:
                Count(start);
                anchors.TakeAlias(alias.Value.Value, start, end);
                Place(new YamlScalar(places.Text[start..end], YamlStyle.Plain, places.Span(start, end)), start, end);
                Last = new Token(TokenKind.Alias, start, end);
                break;
        }
    }

    /// <summary>Judges the whole once the text has been read: its mapping, when nothing of it is lost.</summary>
    internal YamlMap? Finish()
    {
        if (findings.IsClosed)
        {
            return null;
        }

        foreach (var diagnostic in anchors.Judge().TakeWhile(_ => !findings.IsClosed))
        {
            findings.Report(diagnostic);
        }

        if (RootCheck.Find(root, places) is { } refused)
        {
            findings.Report(refused);
        }

        return isWhole && !anchors.LoseContent ? root as YamlMap : null;
    }

    private void Begin(NodeEvent happened, bool isMap, bool isFlow, int start, int end)
    {
        if (open.Count == MostDeep)
        {
            var place = Math.Max(start, Reached);
            findings.Stop(
                new Diagnostic(TextCodes.TooDeep, "the nesting is 73 levels deep here, and the limit is 72",
                    "Remove levels, or close brackets that were left open.")
                { Span = places.Span(place, place + 1) });
            return;
        }

        if (open is [.., { AwaitsKey: true }])
        {
            findings.Stop(new Diagnostic(TextCodes.KeyNotText, $"a key is expected here, and this is a {(isMap ? "mapping" : "list")}",
                "If the bracket belongs to a text, put the text in quotes.")
            { Span = places.Span(start, start + 1) });
            return;
        }

        Count(start);
        var properties = NodeProperties.Read(happened, places, start, end);
        Refuse(properties, start, end);

        // 'a: b' inside [ ] makes a mapping without braces, for which the parser gives no place.
        var hasPlace = start >= Reached && (isFlow || !isMap);
        open.Add(new OpenCollection(isMap, isFlow, hasPlace ? start : -1));
        if (hasPlace)
        {
            if (Last?.Kind != TokenKind.Alias && GapCheck.Find(places, Reached, start, open.Count < 2 ? null : open[^2]) is { } gap)
            {
                findings.Stop(gap);
            }

            (Last, Reached) = (null, isFlow ? properties.ContentStart + 1 : start);
        }
    }

    private void End(int closing)
    {
        var ended = open[^1];
        open.RemoveAt(open.Count - 1);
        var end = ended.HasBracket ? closing + 1 : ended.End;
        Last = ended.HasBracket ? new Token(TokenKind.Close, ended.Start, end) : Last;
        Reached = Math.Max(Reached, end);
        Attach(ended.Close(places.Span(ended.Start, end)), ended.Start, end);
    }

    private void Place(YamlScalar scalar, int start, int end)
    {
        var innermost = open.Count == 0 ? null : open[^1];
        var misplaced = scalar.Style == YamlStyle.Quoted
            ? QuoteErrors.FindShallow(places, start, end, BlockIndent.Of(open, places))
            : null;
        misplaced ??= innermost is { IsFlow: true } ? null : TabCheck.Find(places, start, Reached);
        misplaced ??= scalar.IsAbsent || Last?.Kind == TokenKind.Alias ? null : GapCheck.Find(places, Reached, start, innermost);
        Reached = Math.Max(Reached, end);
        Last = scalar.IsAbsent ? Last : new Token(TokenScan.KindOf(scalar.Style), start, end);
        if (misplaced is not null)
        {
            findings.Stop(misplaced);
        }
        else if (innermost is { AwaitsKey: true })
        {
            innermost.TakeKey(Accept(scalar, innermost, start, end), start, end);
        }
        else
        {
            Attach(scalar, start, end);
        }
    }

    /// <summary>The scalar when it can be a key; null, after a report, when its value is dropped.</summary>
    private YamlScalar? Accept(YamlScalar key, OpenCollection map, int start, int end)
    {
        if (key.Text.Length == 0 && places[start] is '&' or '!')
        {
            // Only an anchor or a tag, which are reported as such.
            return null;
        }

        var isPiece = FlowPieces.IsPiece(map, places, end);
        var problem = isPiece ? FlowPieces.Find(key, map, places, start, end) : KeyCheck.Find(key, map, places, start, end);
        map.IsInPieces = isPiece;
        isWhole &= problem?.Descriptor != TextCodes.MergeKey;
        if (problem?.Descriptor == TextCodes.EmptyKey || problem?.Descriptor == TextCodes.InvisibleInKey)
        {
            // The parser loses its place after a key that is not there (18.1: '{' as its value), and lines that were meant to be indented
            // are elsewhere.
            findings.Stop(problem);
        }
        else if (problem is not null)
        {
            findings.Report(problem);
        }

        return isPiece || problem is not null ? null : key;
    }

    private void Attach(YamlNode node, int start, int end)
    {
        if (open.Count == 0)
        {
            root = node;
        }
        else
        {
            open[^1].TakeNode(node, start, end);
        }
    }

    private void Refuse(NodeProperties properties, int start, int end)
    {
        if (properties.Anchor is { } anchor)
        {
            anchors.TakeAnchor(anchor, places.Text.IndexOf('&', start), end, properties.IsProse);
        }
        else if (properties.Tag is { } tag)
        {
            findings.Report(properties.IsProse ? TextErrors.LeadingIndicator(places, start, end) : new Diagnostic(TextCodes.Tag,
                $"{Excerpt.Of(tag)} is a tag, and tags are not allowed", "Remove the tag.")
            { Span = places.Span(start, start + tag.Length) });
        }
    }

    private void Count(int start)
    {
        if (++nodes > MostNodes)
        {
            findings.Stop(
                new Diagnostic(TextCodes.TooManyNodes, "the file has more than 200,000 keys, values and collections", "Split the file.")
                { Span = places.Span(start, start) });
        }
    }
}
