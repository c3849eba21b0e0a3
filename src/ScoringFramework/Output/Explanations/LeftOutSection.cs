namespace ScoringFramework.Output;

/// <summary>Dimensions without a score, and why.</summary>
internal static class LeftOutSection
{
    public static void Write(StyledTextBuilder text, Scorecard card, int width)
    {
        var unscored = card.Dimensions.Where(d => d.Outcome != Outcome.Scored).ToArray();
        if (unscored.Length == 0)
        {
            return;
        }

        text.Blank().Line("Dimensions without a score", TextStyle.Heading);
        foreach (var dimension in unscored)
        {
            text.MoveTo(2).Write($"{dimension.Id}  {dimension.Title}")
                .Write($"   {Terms.Of(dimension.Outcome)}",
                    dimension.Outcome == Outcome.NotApplicable ? TextStyle.Faint : TextStyle.Caution)
                .EndLine();
            var indent = 2 + dimension.Id.Length + 2;
            text.Paragraph(NoScoreReasonText.WithoutCitations(dimension.Reason!), indent, width, TextStyle.Faint);
            foreach (var need in dimension.Needs)
            {
                text.Paragraph(need.Text, indent, width, TextStyle.Faint);
            }
        }
    }
}
