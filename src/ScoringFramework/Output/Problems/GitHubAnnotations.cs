using System.Text;

namespace ScoringFramework.Output;

/// <summary>
/// Diagnostics as workflow commands of GitHub Actions, which show them beside the lines of a change: <c>::error file=…,line=…::message</c>.
/// </summary>
internal static class GitHubAnnotations
{
    /// <summary>
    /// A line for each diagnostic, ended by <c>\n</c>. Lines and columns count from 1; both ends are inclusive, as these commands have
    /// them.
    /// </summary>
    /// <param name="diagnostics">Any number of diagnostics.</param>
    /// <exception cref="ArgumentNullException"><paramref name="diagnostics"/> is null.</exception>
    public static string Write(IEnumerable<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        var text = new StringBuilder();
        foreach (var diagnostic in diagnostics)
        {
            var properties = string.Join(',', Properties(diagnostic).Select(p => $"{p.Name}={Property(p.Value)}"));
            text.Append("::").Append(Command(diagnostic.Severity)).Append(' ').Append(properties).Append("::")
                .Append(Data(diagnostic.Sentences)).Append('\n');
        }

        return text.ToString();
    }

    private static string Command(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    private static IEnumerable<(string Name, string Value)> Properties(Diagnostic diagnostic)
    {
        if (diagnostic.Span is { } span)
        {
            yield return ("file", span.File.Replace('\\', '/'));
            yield return ("line", Numerals.Count(span.Line));
            if (span.Line == span.EndLine)
            {
                yield return ("col", Numerals.Count(span.Column));
                yield return ("endLine", Numerals.Count(span.EndLine));
                yield return ("endColumn", Numerals.Count(Math.Max(span.Column, span.EndColumn - 1)));
            }
            else
            {
                // Columns are taken only of a range within one line.
                yield return ("endLine", Numerals.Count(span.EndLine));
            }
        }

        yield return ("title", $"{diagnostic.Code} {diagnostic.Descriptor.Title}");
    }

    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
