namespace ScoringFramework.Yaml;

/// <summary>A mapping or a sequence that has begun and not ended.</summary>
internal sealed class OpenCollection(bool isMap, bool isFlow, int start)
{
    private readonly List<YamlEntry> entries = [];
    private readonly Dictionary<string, YamlScalar> firstKeys = new(StringComparer.Ordinal);
    private readonly List<YamlNode> items = [];

    internal bool IsMap => isMap;

    internal bool IsFlow => isFlow;

    /// <summary>Where the collection begins; −1 until its first node when it has no bracket or dash of its own.</summary>
    internal int Start { get; private set; } = start;

    /// <summary>Where its last node ended.</summary>
    internal int End { get; private set; } = start;

    internal bool AwaitsKey => isMap && !HasKey;

    /// <summary>True between a key and its value.</summary>
    internal bool HasKey { get; private set; }

    /// <summary>The key whose value comes next; null when that value is dropped.</summary>
    internal YamlScalar? Key { get; private set; }

    /// <summary>The entry before the one being read; null when there is none.</summary>
    internal YamlEntry? LastEntry => entries.Count == 0 ? null : entries[^1];

    /// <summary>Where the last value or item begins.</summary>
    internal int LastStart { get; private set; } = -1;

    /// <summary>Where the last value or item ends.</summary>
    internal int LastEnd { get; private set; }

    /// <summary>True for a flow collection written with brackets, false for the mapping that <c>a: b</c> makes inside <c>[ ]</c>.</summary>
    internal bool HasBracket { get; } = isFlow && start >= 0;

    /// <summary>True while the entries that came last were pieces of text cut off by commas, already reported.</summary>
    internal bool IsInPieces { get; set; }

    /// <summary>The key of the same text that came first, or null.</summary>
    internal YamlScalar? FirstOf(YamlScalar key) => firstKeys.TryAdd(key.Text, key) ? null : firstKeys[key.Text];

    /// <summary>Takes a key; null for one that was refused, whose value is then dropped.</summary>
    internal void TakeKey(YamlScalar? key, int from, int to)
    {
        (HasKey, Key) = (true, key);
        Reach(from, to);
    }

    /// <summary>Takes an item, or the value of the last key.</summary>
    internal void TakeNode(YamlNode node, int from, int to)
    {
        if (!isMap)
        {
            items.Add(node);
        }
        else if (Key is not null)
        {
            entries.Add(new YamlEntry(Key, node));
        }

        (HasKey, Key, LastStart, LastEnd) = (false, null, from, to);
        Reach(from, to);
    }

    /// <summary>The finished node.</summary>
    internal YamlNode Close(SourceSpan span) => isMap ? new YamlMap(entries, isFlow, span) : new YamlSequence(items, isFlow, span);

    private void Reach(int from, int to)
    {
        Start = Start < 0 ? from : Start;
        End = Math.Max(End, to);
    }
}
