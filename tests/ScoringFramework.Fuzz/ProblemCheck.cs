using System.Text.RegularExpressions;

namespace ScoringFramework.Fuzz;

/// <summary>What every problem that is reported must be, whatever the text.</summary>
internal static partial class ProblemCheck
{
    public static void All<T>(LoadResult<T> read, string text, string name)
        where T : class
    {
        var problems = read.Diagnostics;
        Hold(read.Value is null == problems.HasErrors, "There is a model, or there are errors.");
        foreach (var problem in problems)
        {
            Words(problem);
            Place(problem, problem.Span, text, name);
            foreach (var related in problem.Related)
            {
                // A place in a model that was read from another text has none here.
                Hold(related.Span is not null || related.Path is not null, "A second place is one.\n" + problem);
                if (related.Span is not null)
                {
                    Place(problem, related.Span, text, name);
                }
            }
        }

        if (problems.Count > 0)
        {
            Hold(problems.Distinct().Count() == problems.Count, "No problem is told twice.\n" + string.Join('\n', problems));
            var shown = DiagnosticText.OfCheck(problems, 1, file => file == name ? text : null).ToString();
            Hold(!shown.Any(c => char.IsControl(c) && c != '\n'), "What is shown of a problem holds no control characters.");
            _ = DiagnosticJson.Write(problems);
        }
    }

    public static void Hold(bool promise, string what)
    {
        if (!promise)
        {
            throw new BrokenPromiseException(what);
        }
    }

    private static void Words(Diagnostic problem)
    {
        var line = problem.ToString();
        Hold(Code().IsMatch(problem.Code), "A code is SF and four digits.\n" + line);
        Hold(problem.Message.Length > 0 && !problem.Message.EndsWith('.') && !line.Contains('\n'),
            "A message is a clause on one line.\n" + line);
        Hold(problem.Remedy.Length == 0 || problem.Remedy[^1] is '.' or '?', "A remedy is whole sentences.\n" + line);
        Hold(!line.Contains("While ", StringComparison.Ordinal) && !line.Contains("did not find", StringComparison.Ordinal)
            && !line.Contains("Exception", StringComparison.Ordinal), "A message is in our words.\n" + line);
        Hold(line.Length < 2_000, "A message is short.\n" + line);
    }

    private static void Place(Diagnostic problem, SourceSpan? span, string text, string name) =>
        Hold(span is { } place && (place.File != name || TextRange.Cut(text, place) is not null), "A range lies in the text.\n" + problem);

    [GeneratedRegex("^SF[0-9]{4}$")]
    private static partial Regex Code();
}
