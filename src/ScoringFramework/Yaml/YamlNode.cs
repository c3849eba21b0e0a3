namespace ScoringFramework.Yaml;

/// <summary>A piece of a YAML document with its place in the text.</summary>
/// <param name="Span">From the first to after the last character, indicators and quotes included.</param>
internal abstract record YamlNode(SourceSpan Span);

/// <summary>A text, a number, a word. Unresolved: what a plain <c>010</c> means is for the reader of the field to say.</summary>
/// <param name="Text">The content, unescaped and folded; empty for a value that is not there.</param>
/// <param name="Style">How it was written.</param>
/// <param name="Span">Its place; an empty range where a value is not there.</param>
internal sealed record YamlScalar(string Text, YamlStyle Style, SourceSpan Span) : YamlNode(Span)
{
    /// <summary>
    /// The comment on the line on which a plain scalar ended, from its <c>#</c> on, and its place; null when there is none.
    /// </summary>
    public (string Text, SourceSpan Span)? Comment { get; init; }

    /// <summary>True for a plain scalar without characters: <c>key:</c> and nothing.</summary>
    public bool IsAbsent => Style == YamlStyle.Plain && Text.Length == 0;
}

/// <summary>A sequence, in block or flow style.</summary>
internal sealed record YamlSequence(IReadOnlyList<YamlNode> Items, bool IsFlow, SourceSpan Span) : YamlNode(Span);

/// <summary>A mapping whose keys are scalars and differ.</summary>
internal sealed record YamlMap(IReadOnlyList<YamlEntry> Entries, bool IsFlow, SourceSpan Span) : YamlNode(Span)
{
    /// <summary>The value under a key, or null.</summary>
    public YamlNode? this[string key] => Entries.FirstOrDefault(e => e.Key.Text == key)?.Value;
}

/// <summary>A key and its value.</summary>
internal sealed record YamlEntry(YamlScalar Key, YamlNode Value);

/// <summary>How a scalar was written.</summary>
internal enum YamlStyle
{
    /// <summary>Without quotes.</summary>
    Plain,

    /// <summary>In single or double quotes.</summary>
    Quoted,

    /// <summary>After <c>|</c> or <c>&gt;</c>.</summary>
    Block,
}
