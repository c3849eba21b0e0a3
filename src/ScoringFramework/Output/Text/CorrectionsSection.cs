namespace ScoringFramework.Output;

/// <summary>What was corrected after publication.</summary>
internal static class CorrectionsSection
{
    public static void Write(StyledTextBuilder text, Scorecard card, int width)
    {
        if (card.Corrections.Count == 0)
        {
            return;
        }

        text.Blank().Line("Corrections", TextStyle.Heading);
        foreach (var correction in card.Corrections)
        {
            text.Paragraph($"{correction.Date}: {Terms.Stop(correction.What)}", 2, width);
        }
    }
}
