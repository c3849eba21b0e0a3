namespace ScoringFramework.Output;

/// <summary>A piece of evidence that came, went or changed: its sign first, what it says hanging from it.</summary>
internal static class EvidenceLines
{
    public static void Write(StyledTextBuilder text, EvidenceChange evidence, int indent, int width)
    {
        text.MoveTo(indent).Write($"{ChangeWords.SignOf(evidence.Kind)} ", TextStyle.Strong);
        foreach (var line in WordWrap.Lines(evidence.Text, width - indent - 2))
        {
            text.MoveTo(indent + 2).Line(line);
        }
    }
}
