namespace ScoringFramework.Output;

/// <summary>How a subject compares with its cohort, below its scorecard.</summary>
internal static class ReadingsSection
{
    /// <summary>The headline, and each dimension where the subject is the lowest or the highest.</summary>
    public static void Write(StyledTextBuilder text, CohortMember member, int width)
    {
        Head(text, member.Cohort);
        text.Paragraph($"Headline: {member.Reading().Text}", 2, width);
        foreach (var reading in member.Notable)
        {
            text.Paragraph($"{reading.Dimension} {reading.Title}: {reading.Text}", 2, width);
        }
    }

    /// <summary>One reading.</summary>
    public static void Write(StyledTextBuilder text, CohortMember member, Reading reading, int width)
    {
        Head(text, member.Cohort);
        text.Paragraph(reading.Text, 2, width);
    }

    private static void Head(StyledTextBuilder text, Cohort cohort) => text.Blank().Write("In the cohort", TextStyle.Heading)
        .Write($"   {Numerals.Count(cohort.Members.Count)} {(cohort.Members.Count == 1 ? "subject" : "subjects")}, "
            + $"{Numerals.Count(cohort.Ranked.Count)} ranked", TextStyle.Faint).EndLine();
}
