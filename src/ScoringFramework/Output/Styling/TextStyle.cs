namespace ScoringFramework.Output;

/// <summary>The meaning of a piece of text. How it looks is decided where it is shown.</summary>
internal enum TextStyle
{
    /// <summary>Ordinary text.</summary>
    Plain,

    /// <summary>What the eye should find first in its line.</summary>
    Strong,

    /// <summary>What may be skipped: lines of a tree, reasons, columns' names.</summary>
    Faint,

    /// <summary>Good, or better.</summary>
    Good,

    /// <summary>To be taken with care: a warning, something missing.</summary>
    Caution,

    /// <summary>Thin, wrong, or worse.</summary>
    Bad,

    /// <summary>The name of a section.</summary>
    Heading,
}
