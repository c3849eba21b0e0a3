namespace ScoringFramework.Diagnostics;

/// <summary>The form of every id: <c>[A-Za-z][A-Za-z0-9._-]{0,63}</c>.</summary>
internal static class Ids
{
    public const string Pattern = "^[A-Za-z][A-Za-z0-9._-]{0,63}$";

    public const int Longest = 64;

    public static bool IsId(string text) => IsId(text.AsSpan());

    public static bool IsId(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > Longest || !char.IsAsciiLetter(text[0]))
        {
            return false;
        }

        foreach (var c in text)
        {
            if (!IsIdCharacter(c))
            {
                return false;
            }
        }

        return true;
    }

    public static bool IsIdCharacter(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-';

    public static Diagnostic Invalid(DiagnosticDescriptor code, string text, ModelPath path) =>
        new Diagnostic(
            code,
            $"'{Quote.Short(text)}' is not a valid id",
            "Write a letter followed by up to 63 letters, digits, '.', '_' or '-'.")
        {
            Path = path,
            Suggestion = Nearest(text),
        };

    // A title for an id, such as 'annual report', is the usual mistake.
    private static string? Nearest(string text)
    {
        var id = string.Concat(text.Trim().Select(c => IsIdCharacter(c) ? c : '-')).TrimEnd('-');
        return IsId(id) && text.All(c => IsIdCharacter(c) || c is ' ' or '/' or ':' or '&' or '+') ? id : null;
    }
}
