namespace ScoringFramework.Output;

/// <summary>
/// A change as text for people: the causes, how far each moved the score, the reason and the evidence, then what else changed.
/// </summary>
internal static class ChangeText
{
    /// <summary>One change.</summary>
    /// <param name="change">The change.</param>
    /// <param name="width">The columns to fit into, at least <see cref="ScorecardText.LeastWidth"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="change"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="width"/> is too small.</exception>
    public static StyledText Of(Change change, int width = ScorecardText.DefaultWidth)
    {
        ArgumentNullException.ThrowIfNull(change);
        ArgumentOutOfRangeException.ThrowIfLessThan(width, ScorecardText.LeastWidth);
        var text = new StyledTextBuilder();
        ChangeHead.Write(text, change, width);
        if (change.IsEmpty)
        {
            return text.Paragraph("Nothing changed.", 2, width).Build();
        }

        if (change.Parts.Count > 0)
        {
            text.Blank().Line("Causes of the change", TextStyle.Heading);
            PartLines.Write(text, change, width);
        }

        EventSection.Write(text, change, width);
        foreach (var renaming in change.ProbablyRenamed)
        {
            text.Blank().Paragraph(ChangeWords.Of(renaming, change.Before.Rubric.Version), 2, width, TextStyle.Caution);
        }

        return text.Build();
    }
}
