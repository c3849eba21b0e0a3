namespace ScoringFramework.Yaml;

/// <summary>
/// Refuses lines above the document that start with <c>%</c>, but <c>%YAML 1.2</c>: the parser would skip those it does not know.
/// </summary>
internal static class DirectiveCheck
{
    internal static Diagnostic? Find(SourcePlaces places)
    {
        var version = -1;
        for (var line = 0; line < places.Text.Length; line = places.NextLine(line))
        {
            var text = places.Text.AsSpan(line, places.LineEnd(line) - line);
            if (text.StartsWith('%'))
            {
                if (version >= 0 || !IsVersion(text))
                {
                    return Refuse(places, line,
                        $"{places.Quote(line, places.LineEnd(line))} is a directive, and only '%YAML 1.2' is allowed",
                        "Remove the line, or put text that begins with '%' in quotes.");
                }

                version = line;
            }
            else if (!IsBlankOrComment(text))
            {
                return version < 0 || text.StartsWith("---", StringComparison.Ordinal)
                    ? null
                    : Refuse(places, version, "the directive '%YAML 1.2' needs a line '---' after it",
                        "Write '---' on the next line, or remove the directive.");
            }
        }

        return null;
    }

    private static bool IsBlankOrComment(ReadOnlySpan<char> line) => line.TrimStart(" \t") is [] or ['#', ..];

    private static Diagnostic Refuse(SourcePlaces places, int line, string message, string remedy) =>
        new(TextCodes.Directive, message, remedy) { Span = places.Span(line, places.LineEnd(line)) };

    private static bool IsVersion(ReadOnlySpan<char> line)
    {
        var comment = line.IndexOf(" #", StringComparison.Ordinal);
        var words = (comment < 0 ? line : line[..comment]).ToString().Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        return words is ["%YAML", "1.2"];
    }
}
