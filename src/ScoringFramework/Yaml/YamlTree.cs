using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ScoringFramework;

/// <summary>
/// Builds nodes from the parser's events with a stack of its own, so that no depth of nesting can end the process,
/// and refuses what the files do without.
/// </summary>
internal sealed class YamlTree(SourcePlaces places, ICollection<Diagnostic> problems)
{
    private const int MostDeep = 64;
    private const int MostNodes = 200_000;
    private const int MostProblems = 100;

    private readonly List<OpenCollection> open = [];
    private readonly AnchorsSeen anchors = new(places);
    private YamlNode? root;
    private (int Start, int End) rootPlace;
    private int documents;
    private int nodes;
    private int reported;
    private bool isWhole = true;

    /// <summary>True when nothing more is to be read.</summary>
    internal bool IsClosed { get; private set; }

    /// <summary>The collections that have begun and not ended, the outermost first.</summary>
    internal IReadOnlyList<OpenCollection> Open => open;

    /// <summary>Where the last event ended.</summary>
    internal int Reached { get; private set; }

    internal void Take(ParsingEvent happened)
    {
        var start = (int)happened.Start.Index;
        var end = (int)happened.End.Index;
        switch (happened)
        {
            case DocumentStart when documents++ > 0:
                Stop(new Diagnostic(TextCodes.SecondDocument, "a second document starts here, and a file holds one",
                    "Move it to a file of its own, or remove the line that ends the first.")
                { Span = places.Span(start, end) });
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
                Count(start);
                var properties = NodeProperties.Read(scalar, places, start, end);
                Place(ScalarReading.Read(scalar, properties, places, start, ref end), start, end);
                Refuse(properties, start, end);
                break;
            case AnchorAlias alias:
                Count(start);
                anchors.TakeAlias(alias.Value.Value, start, end);
                Place(new YamlScalar(places.Text[start..end], YamlStyle.Plain, places.Span(start, end)), start, end);
                break;
        }
    }

    /// <summary>Judges the whole once the text has been read: the root when it is a mapping and nothing of it is lost.</summary>
    internal YamlMap? Finish()
    {
        if (IsClosed)
        {
            return null;
        }

        foreach (var diagnostic in anchors.Judge())
        {
            Report(diagnostic);
        }

        if (root is null or YamlScalar { IsAbsent: true })
        {
            Report(new Diagnostic(TextCodes.EmptyDocument, "there is nothing here but blank lines and comments",
                "Start with 'rubric:' or 'dossier:' and an id.")
            { Span = places.Span(0, 0) });
        }
        else if (root is not YamlMap)
        {
            Report(RootCheck.Tell(root, places, rootPlace.Start, rootPlace.End));
        }

        return isWhole && !anchors.LoseContent ? root as YamlMap : null;
    }

    private void Begin(NodeEvent happened, bool isMap, bool isFlow, int start, int end)
    {
        if (open.Count == MostDeep)
        {
            var place = Math.Max(start, Reached);
            Stop(new Diagnostic(TextCodes.TooDeep, "this is the 65th collection inside another, and 64 are read", "Take levels out, or close brackets that were left open.")
            { Span = places.Span(place, place + 1) });
            return;
        }

        Count(start);
        var properties = NodeProperties.Read(happened, places, start, end);
        Refuse(properties, start, end);
        if (open is [.., { AwaitsKey: true }])
        {
            Stop(new Diagnostic(TextCodes.KeyNotText, $"a {(isMap ? "mapping" : "list")} stands where a key should, and no field has such a name",
                "Put the text in quotes if the bracket belongs to it.")
            { Span = places.Span(start, start + 1) });
            return;
        }

        // 'a: b' inside [ ] makes a mapping without braces, for which the parser gives no place.
        var hasPlace = start >= Reached && (isFlow || !isMap);
        open.Add(new OpenCollection(isMap, isFlow, hasPlace ? start : -1));
        Reached = hasPlace ? Math.Max(Reached, isFlow ? properties.ContentStart + 1 : start) : Reached;
    }

    private void End(int closing)
    {
        var ended = open[^1];
        open.RemoveAt(open.Count - 1);
        var end = ended.HasBracket ? closing + 1 : ended.End;
        var start = ended.Start;
        var node = ended.Close(places.Span(start, end));
        Reached = Math.Max(Reached, end);
        Attach(node, start, end);
    }

    private void Place(YamlScalar scalar, int start, int end)
    {
        var before = Reached;
        Reached = Math.Max(Reached, end);
        if (open is not [.., { IsFlow: true }] && TabCheck.Find(places, start, before) is { } tab)
        {
            Stop(tab);
        }
        else if (open is [.., { AwaitsKey: true } map])
        {
            map.TakeKey(Accept(scalar, map, start, end), start, end);
        }
        else
        {
            Attach(scalar, start, end);
        }
    }

    /// <summary>The scalar when it can be a key; null, once told why, when its value is to be dropped.</summary>
    private YamlScalar? Accept(YamlScalar key, OpenCollection map, int start, int end)
    {
        var isPiece = FlowPieces.IsPiece(map, places, end);
        var problem = isPiece ? FlowPieces.Tell(key, map, places, start, end) : KeyCheck.Find(key, map, places, start);
        map.IsInPieces = isPiece;
        isWhole &= problem?.Kind != TextCodes.MergeKey;
        if (problem is not null)
        {
            Report(problem);
        }

        return isPiece || problem is not null ? null : key;
    }

    private void Attach(YamlNode node, int start, int end)
    {
        if (open.Count == 0)
        {
            (root, rootPlace) = (node, (start, end));
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
            anchors.TakeAnchor(anchor, start, end, properties.IsProse);
        }
        else if (properties.Tag is not null)
        {
            Report(properties.IsProse ? LeadingIndicator.Tell(places, start, end) : new Diagnostic(TextCodes.Tag,
                $"{places.Quote(start, properties.TagEnd)} is a tag, and each field here has its type already", "Remove it.")
            { Span = places.Span(start, properties.TagEnd) });
        }
    }

    private void Count(int start)
    {
        if (++nodes > MostNodes && !IsClosed)
        {
            Stop(new Diagnostic(TextCodes.TooManyNodes, "this is node 200,001, and a file may hold 200,000 keys, values and collections", "Split the file.")
            { Span = places.Span(start, start) });
        }
    }

    private void Report(Diagnostic problem)
    {
        if (reported == MostProblems)
        {
            return;
        }

        problems.Add(problem);
        if (++reported == MostProblems)
        {
            Stop(new Diagnostic(TextCodes.TooManyProblems, "reading stopped here, after 100 problems", "Mend those shown and read again.") { Span = problem.Span });
        }
    }

    private void Stop(Diagnostic problem)
    {
        problems.Add(problem);
        (IsClosed, isWhole) = (true, false);
    }
}
