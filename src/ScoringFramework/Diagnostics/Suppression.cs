namespace ScoringFramework.Diagnostics;

/// <summary>
/// A comment in a file that suppresses diagnostics of one code and says why: <c># scoring:ignore SF3104 why it is right here</c>.
/// </summary>
/// <param name="Code">The code of the diagnostics that it suppresses.</param>
/// <param name="Reason">Why, in the words of whoever wrote it; never empty.</param>
/// <param name="Comment">Its place, from its <c>#</c> to the end of its line.</param>
public sealed record Suppression(string Code, string Reason, SourceSpan Comment)
{
    /// <summary>The first line on which a diagnostic that it suppresses begins.</summary>
    internal int FirstLine { get; init; }

    /// <summary>The last such line; below the first when there is none.</summary>
    internal int LastLine { get; init; }

    internal bool Covers(Diagnostic diagnostic) =>
        diagnostic.Code == Code && diagnostic.Span is { } span && span.File == Comment.File && span.Line >= FirstLine
        && span.Line <= LastLine;
}

/// <summary>A diagnostic that a comment in its file suppresses.</summary>
/// <param name="Diagnostic">What would have been reported.</param>
/// <param name="Suppression">The comment.</param>
public sealed record SuppressedDiagnostic(Diagnostic Diagnostic, Suppression Suppression);
