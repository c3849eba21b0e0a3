namespace ScoringFramework.Yaml;

/// <summary>Whether one range of a text lies in another.</summary>
internal static class SpanNesting
{
    public static bool IsWithin(this SourceSpan inner, SourceSpan outer) =>
        inner.File == outer.File
        && (inner.Line, inner.Column).CompareTo((outer.Line, outer.Column)) >= 0
        && (inner.EndLine, inner.EndColumn).CompareTo((outer.EndLine, outer.EndColumn)) <= 0;
}
