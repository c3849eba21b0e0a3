using System.Text;

namespace ScoringFramework.Fuzz;

/// <summary>Changes a text as mistakes, merges and malice do. The same seed makes the same changes.</summary>
public sealed class Mutator(Random random, IReadOnlyList<Seed> seeds)
{
    private const int Longest = 200_000;

    /// <summary>One to eight changes, one on top of another.</summary>
    public string Mutate(string text)
    {
        for (var left = 1 + Math.Min(random.Next(8), random.Next(8)); left > 0; left--)
        {
            var changed = Once(text);
            text = changed.Length <= Longest ? changed : text;
        }

        return text;
    }

    private string Once(string text) => random.Next(22) switch
    {
        0 => Remove(text, random.Next(1, 20)),
        1 => Remove(text, random.Next(1, 400)),
        2 or 3 => Insert(text, Pick(Tokens.Yaml)),
        4 => Insert(text, Pick(Tokens.Unicode)),
        5 => Insert(text, ((char)random.Next(0x10000)).ToString()),
        6 or 7 => ReplaceValue(text, Pick(Tokens.Values)),
        8 => ReplaceValue(text, Pick(Tokens.Unicode)),
        9 => ReplaceValue(text, Pick(Tokens.Yaml)),
        10 => RenameKey(text),
        11 => SwapWords(text),
        12 => Lines(text, Repeat),
        13 => Lines(text, Drop),
        14 => Lines(text, Move),
        15 => Lines(text, Indent),
        16 => Splice(text),
        17 => Nest(text),
        18 => text[..random.Next(text.Length + 1)],
        19 => Endings(text),
        20 => Lines(text, AddField),
        _ => Insert(text, string.Concat(Enumerable.Repeat(Pick(random.Next(2) == 0 ? Tokens.Yaml : Tokens.Values), random.Next(1, 300)))),
    };

    private string Pick(string[] from) => from[random.Next(from.Length)];

    private string Remove(string text, int length)
    {
        var at = random.Next(text.Length + 1);
        return text.Remove(at, Math.Min(length, text.Length - at));
    }

    private string Insert(string text, string piece) => text.Insert(random.Next(text.Length + 1), piece);

    // What is after a colon or in brackets, up to a comma or the end of the line.
    private string ReplaceValue(string text, string value)
    {
        var at = text.IndexOf(": ", random.Next(text.Length + 1), StringComparison.Ordinal);
        if (at < 0)
        {
            return Insert(text, value);
        }

        var end = text.AsSpan(at + 2).IndexOfAny(random.Next(3) == 0 ? "\r\n" : ",}]\r\n");
        return string.Concat(text.AsSpan(0, at + 2), value, end < 0 ? "" : text.AsSpan(at + 2 + end));
    }

    private string RenameKey(string text)
    {
        var colon = text.IndexOf(':', random.Next(text.Length + 1));
        if (colon < 0)
        {
            return text;
        }

        var start = text.AsSpan(0, colon).LastIndexOfAny(" {,\n\r") + 1;
        return string.Concat(text.AsSpan(0, start), Pick(Tokens.Fields), text.AsSpan(colon));
    }

    // Ids and words of one place in another.
    private string SwapWords(string text)
    {
        var (a, b) = (Word(text), Word(text));
        return a.Length == 0 ? text : string.Concat(text.AsSpan(0, a.At), text.AsSpan(b.At, b.Length), text.AsSpan(a.At + a.Length));
    }

    private (int At, int Length) Word(string text)
    {
        var at = random.Next(text.Length + 1);
        while (at < text.Length && !char.IsAsciiLetterOrDigit(text[at]))
        {
            at++;
        }

        var end = at;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '-' or '.'))
        {
            end++;
        }

        return (at, end - at);
    }

    private string Splice(string text)
    {
        var other = seeds[random.Next(seeds.Count)].Text;
        var from = random.Next(other.Length + 1);
        return Insert(text, other.Substring(from, Math.Min(random.Next(600), other.Length - from)));
    }

    private string Nest(string text)
    {
        var depth = random.Next(1, 90);
        var block = new StringBuilder("\n");
        for (var i = 0; i < depth; i++)
        {
            block.Append(' ', i).Append(Pick(["a", "dimensions", "D", "x"])).Append(":\n");
        }

        var (open, close) = random.Next(3) switch { 0 => ("[", "]"), 1 => ("{a: ", "}"), _ => ("- ", "") };
        return random.Next(3) == 0
            ? Insert(text, block.ToString())
            : Insert(text, string.Concat(Enumerable.Repeat(open, depth)) + "x" + string.Concat(Enumerable.Repeat(close, depth)));
    }

    private string Endings(string text) => random.Next(4) switch
    {
        0 => text.ReplaceLineEndings("\r\n"),
        1 => text.ReplaceLineEndings("\r"),
        2 => "\uFEFF" + text,
        _ => Insert(text, "\r"),
    };

    private static string Lines(string text, Action<List<string>> change)
    {
        var lines = text.Split('\n').ToList();
        change(lines);
        return string.Join('\n', lines);
    }

    private void Repeat(List<string> lines)
    {
        var at = random.Next(lines.Count);
        var some = lines.GetRange(at, Math.Min(random.Next(1, 12), lines.Count - at));
        for (var left = random.Next(1, random.Next(4) == 0 ? 40 : 3); left > 0; left--)
        {
            lines.InsertRange(random.Next(2) == 0 ? at : random.Next(lines.Count + 1), some);
        }
    }

    private void Drop(List<string> lines)
    {
        var at = random.Next(lines.Count);
        lines.RemoveRange(at, Math.Min(random.Next(1, 8), lines.Count - at));
    }

    private void Move(List<string> lines)
    {
        var at = random.Next(lines.Count);
        var some = lines.GetRange(at, Math.Min(random.Next(1, 12), lines.Count - at));
        lines.RemoveRange(at, some.Count);
        lines.InsertRange(random.Next(lines.Count + 1), some);
    }

    private void Indent(List<string> lines)
    {
        var at = random.Next(lines.Count);
        var by = random.Next(5) switch { 0 => "  ", 1 => " ", 2 => "\t", 3 => "    ", _ => "" };
        for (var i = at; i < Math.Min(lines.Count, at + random.Next(1, 10)); i++)
        {
            lines[i] = by.Length > 0 ? by + lines[i]
                : lines[i].StartsWith("  ", StringComparison.Ordinal) ? lines[i][2..] : lines[i].TrimStart();
        }
    }

    private void AddField(List<string> lines)
    {
        var at = random.Next(lines.Count);
        var indent = lines[at].Length - lines[at].TrimStart().Length;
        lines.Insert(at, new string(' ', indent) + Pick(Tokens.Fields) + ": " + Pick(Tokens.Values));
    }
}
