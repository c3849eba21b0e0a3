using ScoringFramework.Cli.Inputs;
using ScoringFramework.Cli.Terminal;
using ScoringFramework.Reporting;

namespace ScoringFramework.Cli.Pages;

/// <summary>The templates and the style that a call names.</summary>
internal static class PageFiles
{
    /// <summary>Reads them. What is wrong with them goes to standard error, and null comes back.</summary>
    public static PageOptions? Read(string? templates, string? css, Screen screen)
    {
        try
        {
            var style = css is null ? null : File.ReadAllText(css);
            if (style is not null && PageOptions.Check(style) is { } problem)
            {
                screen.WriteProblems([problem with { Span = new(css!, 1, 1, 1, 1) }]);
                return null;
            }

            if (templates is null)
            {
                return new() { Css = style };
            }

            // A file that begins with a point is the system's or an editor's.
            var texts = Directory.EnumerateFiles(templates).Where(f => Path.GetFileName(f) is not ['.', ..])
                .ToDictionary(f => Path.GetFileName(f), File.ReadAllText, StringComparer.Ordinal);
            var read = TemplateSet.With(texts);
            if (read.TryGetValue(out var set, out var problems))
            {
                return new() { Css = style, Templates = set };
            }

            screen.WriteProblems(problems.Select(p => p with { Span = new(Path.Combine(templates, p.Span?.File ?? ""), 1, 1, 1, 1) }));
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            screen.Error.Write($"scoring: {e.Message.TrimEnd('.')}. Name a folder for --templates and a file for --css.\n");
            return null;
        }
    }
}
