using System.Text;

namespace ScoringFramework.Output;

/// <summary>
/// Writes a starting file: lines of the file, lines that explain (<c>##</c>), and lines to be filled in (<c>#</c>), which an editor
/// uncomments together with the explanations between them.
/// </summary>
internal sealed class DraftText
{
    private const int Width = 100;

    private readonly StringBuilder text = new();

    /// <summary>A line of the file.</summary>
    public DraftText Line(string line = "")
    {
        text.Append(line).Append('\n');
        return this;
    }

    /// <summary>Explains, in as many lines as it takes; further lines are set in by a hanging indent.</summary>
    public DraftText Explain(int indent, string explanation, int hanging = 0)
    {
        var lines = WordWrap.Lines(Sound(explanation), Width - indent - 3 - hanging);
        for (var i = 0; i < lines.Count; i++)
        {
            text.Append(' ', indent).Append("## ").Append(' ', i == 0 ? 0 : hanging).Append(lines[i]).Append('\n');
        }

        return this;
    }

    /// <summary>A line to be filled in.</summary>
    public DraftText Wait(int indent, string line)
    {
        text.Append(' ', indent).Append("# ").Append(line).Append('\n');
        return this;
    }

    public override string ToString() => text.ToString();

    // A model that was built in code may have characters that a file may not.
    private static string Sound(string explanation) => explanation.Any(c => c >= '\uFFFE' || char.IsSurrogate(c))
        ? string.Concat(explanation.EnumerateRunes().Select(r => r.Value is 0xFFFE or 0xFFFF ? Rune.ReplacementChar : r))
        : explanation;
}
