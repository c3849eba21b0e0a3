namespace ScoringFramework.Output;

/// <summary>The caps that fired: what they limit, by how much, and why.</summary>
internal static class CapsSection
{
    public static void Write(StyledTextBuilder text, Scorecard card, int width)
    {
        var fired = card.Caps.Where(c => c.Fired).ToArray();
        if (fired.Length == 0)
        {
            return;
        }

        text.Blank().Line("Caps", TextStyle.Heading);
        foreach (var result in fired)
        {
            text.Paragraph(result.Text, 2, width);
            text.Paragraph(Sentences.WithoutCitations(result.Cap.Because), 4, width, TextStyle.Faint);
        }
    }
}
