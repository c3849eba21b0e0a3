namespace ScoringFramework.Output;

/// <summary>A piece of evidence that came, went or changed: its sign first, what it says hanging from it.</summary>
internal static class EvidenceLines
{
    public static void Write(StyledTextBuilder text, EvidenceChange evidence, int indent, int width)
    {
        var words = ChangeWords.Of(evidence);
        text.MoveTo(indent).Write(words[..2], TextStyle.Strong);
        foreach (var line in WordWrap.Lines(words[2..], width - indent - 2))
        {
            text.MoveTo(indent + 2).Line(line);
        }
    }
}
