namespace ScoringFramework.Output;

/// <summary>The diagnostics of the scoring.</summary>
internal static class NotesSection
{
    public static void Write(StyledTextBuilder text, Scorecard card, int width)
    {
        if (card.Diagnostics.Count == 0)
        {
            return;
        }

        text.Blank().Line("Notes", TextStyle.Heading);
        foreach (var note in card.Diagnostics)
        {
            text.Paragraph($"{note.Code}: {Terms.Sentence(note.Message)} {note.Remedy}", 2, width,
                note.Severity == Severity.Note ? TextStyle.Plain : TextStyle.Caution);
        }
    }
}
