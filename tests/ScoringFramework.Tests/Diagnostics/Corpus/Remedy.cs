using System.Text.RegularExpressions;

namespace ScoringFramework.Tests.Diagnostics.Corpus;

/// <summary>A remedy that gives text to write, and the ways in which a reader may write it.</summary>
/// <param name="Literal">The text to write.</param>
/// <param name="Key">The field that it gives, where it is a field with its value.</param>
internal sealed partial record Remedy(string Literal, string? Key)
{
    /// <summary>What a diagnostic gives to write: its suggestion first. Prose is none.</summary>
    public static IEnumerable<Remedy> Of(Diagnostic problem)
    {
        if (problem.Suggestion is { } near)
        {
            yield return new(near, null);
        }

        foreach (var literal in Given().Match(problem.Remedy) is { Success: true } given ? given.Groups[1].Value.Split(", or ") : [])
        {
            if (!literal.Contains('…', StringComparison.Ordinal) && Field().Match(literal) is { Success: true } field)
            {
                yield return new(literal, field.Groups[1].Value);
            }
            else if (Value().IsMatch(literal))
            {
                yield return new(literal, null);
            }
        }
    }

    /// <summary>A text with the remedy followed, in each way that makes sense.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">What the diagnostic marks.</param>
    public IEnumerable<string> Follow(string text, SourceSpan span)
    {
        var lines = text.Split('\n');
        var line = lines[span.Line - 1];
        var (start, end) = (span.Column - 1, span.EndLine == span.Line ? span.EndColumn - 1 : line.Length);
        yield return With(line[..start] + Literal + line[end..]);
        // Quotes go round the text that is there; a value takes the place of the value beside a marked key.
        if (Literal.IndexOf('"', StringComparison.Ordinal) is >= 0 and var quote && Literal.EndsWith('"'))
        {
            yield return With(line.Replace(Literal[(quote + 1)..^1], Literal[quote..], StringComparison.Ordinal));
        }

        var (key, value) = Key is null ? (line[start..end], Literal) : (Key, Literal[(Key.Length + 2)..]);
        yield return With(line[..start] + value + line[end..]);
        var old = Entry(key);
        foreach (var at in Enumerable.Range(0, lines.Length).Where(at => old.IsMatch(lines[at])))
        {
            yield return At(at, old.Replace(lines[at], $"{key}: {value}".Replace("$", "$$", StringComparison.Ordinal), 1));
        }

        if (Key is null)
        {
            yield break;
        }

        yield return At(span.Line - 1, Entry(line[start..end]).Replace(line, Literal.Replace("$", "$$", StringComparison.Ordinal), 1));
        for (var close = line.LastIndexOf('}'); close > 0; close = line.LastIndexOf('}', close - 1))
        {
            yield return With($"{line[..close].TrimEnd()}, {Literal} {line[close..]}");
        }

        var indent = line.Length - line.TrimStart().Length;
        yield return With($"{new string(' ', indent)}{Literal}\n{line}");
        yield return With($"{line}\n{new string(' ', indent + 2)}{Literal}");
        yield return At(0, $"{lines[0]}\n{Literal}");

        string With(string changed) => At(span.Line - 1, changed);

        string At(int index, string changed) => string.Join('\n', lines.Select((l, i) => i == index ? changed : l));
    }

    // A field with its value.
    private static Regex Entry(string key) =>
        new($@"(?<![\w-]){Regex.Escape(key)}: *(\{{([^{{}}]|\{{[^{{}}]*\}})*\}}|\[[^\]]*\]|""[^""]*""|[^,}}\n]+)");

    // One sentence to its end, or to a clause that explains it.
    [GeneratedRegex("""(?:Write|in quotes:|Put it in quotes:) (.+?)(?:\.$|\. [A-Z]|, which |$)""")]
    private static partial Regex Given();

    [GeneratedRegex("""^([A-Za-z][\w.-]*): (at most -?[\d.]+|\{.*\}|\[.*\]|".*"|'.*'|[^\s,]+|\d+ (?:years?|months?|days?))$""")]
    private static partial Regex Field();

    [GeneratedRegex("""^(\{.*\}|\[.*\]|".*"|-?\d[\d.]*|\d{4}-\d\d-\d\d)$""")]
    private static partial Regex Value();
}
