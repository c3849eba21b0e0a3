using System.Buffers;
using System.Globalization;
using System.Text;

namespace ScoringFramework.Wording;

/// <summary>How a user's own words and numbers are shown in a message.</summary>
internal static class Quote
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("'\".,:;?)]}");

    private const int Longest = 40;
    private const int LongestWord = 120;
    private const int LongestText = 800;

    // What may follow a word: a quote, a bracket and the end of the sentence.
    private const int MostMarks = 3;

    // A sign, 29 digits, a point and a zero before it.
    public const int MostDigits = 32;

    /// <summary>The text on one line, cut with … after 40 characters.</summary>
    public static string Short(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= Longest ? line : string.Concat(Start(line, Longest), "…");
    }

    /// <summary>
    /// A sentence whose words are all short: a longer one is cut with … after 120 characters, and keeps the marks at its end. No honest
    /// id or address is as long.
    /// </summary>
    public static string ShortWords(string sentence)
    {
        var cut = (StringBuilder?)null;
        var start = 0;
        for (var end = 0; end <= sentence.Length; end++)
        {
            if (end < sentence.Length && sentence[end] is not ' ')
            {
                continue;
            }

            if (end - start > LongestWord)
            {
                cut ??= new StringBuilder(sentence, 0, start, sentence.Length);
                var word = sentence.AsSpan(start, end - start);
                var close = Math.Max(word.LastIndexOfAnyExcept(Marks) + 1, word.Length - MostMarks);
                cut.Append(Start(word, LongestWord)).Append('…').Append(word[close..]);
                start = end;
            }

            var next = Math.Min(end + 1, sentence.Length);
            cut?.Append(sentence, start, next - start);
            start = next;
        }

        return cut?.ToString() ?? sentence;
    }

    /// <summary>The same, and cut with … after 800 characters: a text may quote names of many short words.</summary>
    public static string ShortText(string text)
    {
        var words = ShortWords(text);
        return words.Length <= LongestText ? words
            : string.Concat(Start(words, LongestText), "…", words[^1] is '.' or '?' ? words[^1..] : "");
    }

    // Half of a surrogate pair is no character.
    private static ReadOnlySpan<char> Start(ReadOnlySpan<char> text, int length) =>
        text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];

    /// <summary>The shortest plain form of a number.</summary>
    public static string Number(decimal number)
    {
        Span<byte> text = stackalloc byte[MostDigits];
        return Encoding.ASCII.GetString(text[..Number(number, text)]);
    }

    /// <summary>Writes the shortest plain form of a number.</summary>
    /// <param name="number">The number.</param>
    /// <param name="text">Room for <see cref="MostDigits"/>.</param>
    /// <returns>How many characters it has.</returns>
    public static int Number(decimal number, Span<byte> text)
    {
        if (number == 0)
        {
            text[0] = (byte)'0';
            return 1;
        }

        // Several times as fast as a custom format without zeros at the end, and scorecards have many numbers.
        number.TryFormat(text, out var length, default, CultureInfo.InvariantCulture);
        ReadOnlySpan<byte> all = text[..length];
        return (all.Contains((byte)'.') ? all.TrimEnd((byte)'0').TrimEnd((byte)'.') : all).Length;
    }

    /// <summary>A number with the decimals that it was rounded to: <c>7.00</c>.</summary>
    public static string Displayed(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The shortest form of a number that reads back as the same.</summary>
    public static string Number(double number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A list of a user's own names, which may be long ones and many: <c>a, b and 3 more</c>.</summary>
    public static string Some(IReadOnlyCollection<string> names, int most) => Few([.. names.Take(most).Select(Short)], names.Count);

    /// <summary>All of up to four names, else three of them and how many more.</summary>
    public static string Few(string[] names) => Few(names.Length <= 4 ? names : names[..3], names.Length);

    /// <summary>The first of several as <c>a, b and 3 more</c>.</summary>
    /// <param name="first">Those that are named.</param>
    /// <param name="count">How many there are.</param>
    public static string Few(IReadOnlyCollection<string> first, int count) =>
        List(count > first.Count ? first.Append($"{Number((decimal)(count - first.Count))} more") : first);

    /// <summary>A list as <c>a, b and c</c>.</summary>
    public static string List(IEnumerable<string> items)
    {
        var all = items.ToArray();
        return all.Length < 2 ? string.Concat(all) : $"{string.Join(", ", all[..^1])} and {all[^1]}";
    }
}
