namespace ScoringFramework.Output;

/// <summary>What a piece of text is to the reader. What it looks like is for whoever shows it to decide.</summary>
internal enum TextStyle
{
    /// <summary>Ordinary text.</summary>
    Plain,

    /// <summary>What the eye should find first in its line.</summary>
    Strong,

    /// <summary>What may be skipped: lines of a tree, reasons, columns' names.</summary>
    Faint,

    /// <summary>Well carried, or better.</summary>
    Good,

    /// <summary>To be taken with care: a warning, something missing.</summary>
    Caution,

    /// <summary>Thin, wrong, or worse.</summary>
    Bad,

    /// <summary>The name of a section.</summary>
    Heading,
}
