using System.Globalization;

namespace ScoringFramework.Diagnostics;

/// <summary>
/// A range of a text. Lines and columns count from 1, columns in UTF-16 units as editors do;
/// the end is exclusive, so an empty range has its end at its start.
/// </summary>
/// <param name="File">The file as its reader named it, or the name given to a text; never empty.</param>
/// <param name="Line">The first line, at least 1.</param>
/// <param name="Column">The first column, at least 1.</param>
/// <param name="EndLine">The last line, not before <paramref name="Line"/>.</param>
/// <param name="EndColumn">The column after the last one.</param>
public readonly record struct SourceSpan(string File, int Line, int Column, int EndLine, int EndColumn)
{
    /// <summary>The start, as <c>file(line,column)</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{File}({Line},{Column})");
}
