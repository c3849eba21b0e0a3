using System.Text;

namespace ScoringFramework.Output;

/// <summary>Ids and names for a starting file, from what the file is called.</summary>
internal static class DraftId
{
    private const int Longest = 64;

    /// <summary>
    /// A name as an id: what an id may not have becomes a dash, and a word is put before a name that does not begin with a letter.
    /// </summary>
    /// <param name="name">Any text.</param>
    /// <param name="kind">The word: an id itself.</param>
    public static string Of(string name, string kind)
    {
        var id = new StringBuilder();
        foreach (var c in name)
        {
            if (Ids.IsIdCharacter(c))
            {
                id.Append(c);
            }
            else if (id.Length > 0 && id[^1] != '-')
            {
                id.Append('-');
            }
        }

        var text = id.ToString().Trim('-', '.', '_');
        text = text.Length == 0 ? kind : char.IsAsciiLetter(text[0]) ? text : $"{kind}-{text}";
        return text.Length <= Longest ? text : text[..Longest];
    }

    /// <summary>A file's name as an id: in small letters, without their marks.</summary>
    /// <param name="name">What the file is called, without folder and extension.</param>
    /// <param name="kind">The word for a name that has no letter of an id.</param>
    public static string OfFile(string name, string kind) => Of(PlainLetters.Of(name), kind);

    /// <summary>A file's name as a name for readers: as it is when it is written as one, with capitals or marks, else as words.</summary>
    /// <param name="name">What the file is called, without folder and extension.</param>
    /// <param name="kind">As for <see cref="OfFile"/>.</param>
    public static string NameOf(string name, string kind) =>
        name.Any(char.IsLetter) && name.Any(c => char.IsAsciiLetterUpper(c) || (char.IsLetter(c) && !char.IsAscii(c))) ? name.Trim()
        : Words(OfFile(name, kind));

    /// <summary>An id as words, each with a capital: <c>alibaba-qwen</c> as <c>Alibaba Qwen</c>.</summary>
    public static string Words(string id) =>
        string.Join(' ',
            id.Split(['-', '.', '_'], StringSplitOptions.RemoveEmptyEntries).Select(w => char.ToUpperInvariant(w[0]) + w[1..]));
}
