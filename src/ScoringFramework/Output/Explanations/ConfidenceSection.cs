namespace ScoringFramework.Output;

/// <summary>What lowered the headline's confidence.</summary>
internal static class ConfidenceSection
{
    public static void Write(StyledTextBuilder text, Scorecard card, int width)
    {
        if (card.Headline is not { Confidence: { } confidence, ConfidenceReasons.Count: > 0 })
        {
            return;
        }

        text.Blank().Line($"Why the confidence is {Terms.Of(confidence)}", TextStyle.Heading);
        foreach (var reason in card.Headline.ConfidenceReasons)
        {
            text.Paragraph(reason.Text, 2, width);
        }
    }
}
