using System.Text.RegularExpressions;

namespace ScoringFramework.Tests.Documentation;

/// <summary>
/// The rules for texts that CONTRIBUTING.md lists: words that are not written, and how long a sentence of a message may be.
/// </summary>
internal static partial class PlainEnglish
{
    private const int MostWords = 25;

    /// <summary>The words of the table in CONTRIBUTING.md, with what to write instead.</summary>
    public static IReadOnlyList<(string Word, string Instead)> Words { get; } =
    [
        .. File.ReadLines(Repository.PathOf("CONTRIBUTING.md"))
            .SkipWhile(line => line != "| Not | But |").Skip(2).TakeWhile(line => line.StartsWith('|'))
            .Select(line => line.Trim('|').Split('|', 2))
            .SelectMany(cells => Quoted().Matches(cells[0]).Select(m => (m.Groups[1].Value, cells[1].Trim()))),
    ];

    private static readonly Regex AnyWord = Pattern(string.Join('|', Words.Select(w => Regex.Escape(w.Word))));

    /// <summary>The listed words of a text, each with what to write instead. What is quoted is a user's own.</summary>
    public static IEnumerable<string> Listed(string text)
    {
        var own = WithoutQuotes(text);
        return !AnyWord.IsMatch(own) ? []
            : Words.Where(w => Pattern(Regex.Escape(w.Word)).IsMatch(own)).Select(w => $"'{w.Word}' (write: {w.Instead}) in: {text}");
    }

    private static Regex Pattern(string words) =>
        new($@"(?<![\w-])(?:{words})(?![\w-])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>The sentences of a text that are too long.</summary>
    public static IEnumerable<string> TooLong(string text) => SentenceEnd().Split(WithoutQuotes(text))
        .Select(sentence => (Sentence: sentence, Count: Word().Count(sentence))).Where(s => s.Count > MostWords)
        .Select(s => $"{s.Count} words: {s.Sentence}");

    /// <summary>Prose of a Markdown page: without its code.</summary>
    public static string Prose(string markdown) => InlineCode().Replace(CodeBlock().Replace(markdown, ""), "code");

    private static string WithoutQuotes(string text) => SingleQuoted().Replace(DoubleQuoted().Replace(text, "\"q\""), "'q'");

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"(?<!\w)'.*?'(?!\w)", RegexOptions.Singleline)]
    private static partial Regex SingleQuoted();

    [GeneratedRegex("\"[^\"]*\"")]
    private static partial Regex DoubleQuoted();

    [GeneratedRegex(@"(?<=[.?!])\s+")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"[\w'’./%±-]*\w[\w'’./%±-]*")]
    private static partial Regex Word();

    [GeneratedRegex("^```.*?^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex CodeBlock();

    [GeneratedRegex("`[^`\n]+`")]
    private static partial Regex InlineCode();
}
