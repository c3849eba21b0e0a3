namespace ScoringFramework.Yaml;

/// <summary>What a piece of text looks like at a glance.</summary>
internal enum GlanceKind
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
/// <param name="Start">Where it begins; for <see cref="GlanceKind.Close"/>, where its opening bracket stands.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct Glimpse(GlanceKind Kind, int Start, int End);
