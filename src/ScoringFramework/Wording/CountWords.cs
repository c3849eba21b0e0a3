namespace ScoringFramework.Wording;

/// <summary>Small counts in words: <c>two pieces</c>.</summary>
internal static class CountWords
{
    private static readonly string[] Words = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    /// <summary>A count: words up to ten, figures above.</summary>
    public static string Of(int count) => count < Words.Length ? Words[count] : Quote.Number((decimal)count);

    /// <summary>A count with what is counted, and a word between them.</summary>
    public static string Of(int count, string noun, string between = "") => $"{Of(count)}{between} {noun}{(count == 1 ? "" : "s")}";
}
