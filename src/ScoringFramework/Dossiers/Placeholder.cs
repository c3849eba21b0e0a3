namespace ScoringFramework.Dossiers;

/// <summary>The texts of a starting dossier, to be replaced by the analyst.</summary>
internal static class Placeholder
{
    public const string Title = "Title of the report or page";

    public const string Publisher = "Who published it";

    public const string Claim = "What the source says, in your own words.";

    /// <summary>How the reason of the example begins; its citations follow.</summary>
    public const string Because = "Your reasons in one or two sentences, with citations";

    public const string Owner = "Its owner";

    public const string About = "The purpose of the rubric, who uses it, and the reasons for its weights. Write long text under '>-'.";

    private static readonly string[] Marks = ["TODO", "TBD", "FIXME", "XXX", "Lorem ipsum"];

    /// <summary>Whether nobody wrote the text yet: it is one of these, or a mark of what is to be done.</summary>
    public static bool Is(string? text) =>
        text?.Trim() is { Length: > 0 } words
        && (words is Title or Publisher or Claim or Owner or About || words.StartsWith(Because, StringComparison.Ordinal)
            || words.All(c => c is '.' or '…' or '?') || Marks.Any(m => Begins(words, m)));

    private static bool Begins(string text, string mark) =>
        text.StartsWith(mark, StringComparison.Ordinal) && (text.Length == mark.Length || !char.IsLetterOrDigit(text[mark.Length]));
}
