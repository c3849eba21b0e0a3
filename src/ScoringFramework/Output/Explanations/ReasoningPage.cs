namespace ScoringFramework.Output;

/// <summary>What is behind one dimension's score, laid out for reading.</summary>
internal sealed class ReasoningPage(
    StyledTextBuilder text, Scorecard card, DimensionScore dimension, int width, CohortMember? member)
{
    private const int Measure = 92;

    private readonly ReasoningSnapshot reasoning = dimension.Reasoning;

    // Running text is easier to read in lines that are not too long, however wide the window is.
    private readonly int textWidth = Math.Min(width, Measure);

    public void Write()
    {
        Head();
        if (dimension.Because is { } because)
        {
            Section("Argument");
            text.Paragraph(because, 2, textWidth);
        }

        ChildrenSection.Write(text, card, dimension, textWidth);
        Pieces("Evidence for it", reasoning.Evidence);
        Pieces("Evidence against it", reasoning.CounterEvidence);
        Section("Effect on the headline");
        text.Paragraph(reasoning.Effect.Text, 2, textWidth);
        if (member is not null)
        {
            ReadingsSection.Write(text, member, member.Reading(dimension.Id), textWidth);
        }

        if (reasoning.Notes.Count + dimension.Needs.Count > 0)
        {
            Section("Notes");
            foreach (var note in reasoning.Notes.Select(n => n.Text).Concat(dimension.Needs.Select(n => n.Text)))
            {
                text.Paragraph(note, 2, textWidth);
            }
        }
    }

    private void Head()
    {
        var score = ResultWords.Score(dimension);
        text.Write(score, dimension.Score is null ? TextStyle.Caution : TextStyle.Heading);
        var indent = text.Column + 2;
        text.MoveTo(indent).Line($"{dimension.Id}  {dimension.Title}", TextStyle.Heading);
        if (dimension.Level is { } level)
        {
            text.Paragraph(level, indent, textWidth);
        }

        text.Paragraph(reasoning.Origin?.Text ?? $"{Terms.Capital(Terms.Of(dimension.Outcome))}: {dimension.Reason}", indent, textWidth,
            TextStyle.Faint);
        if (dimension.Confidence is { } confidence)
        {
            text.Paragraph($"Confidence {Terms.Of(confidence)}.", indent, textWidth, ResultWords.StyleOf(confidence));
            foreach (var reason in dimension.ConfidenceReasons)
            {
                text.Paragraph(reason.Text, indent + 2, textWidth, TextStyle.Faint);
            }
        }

        text.Paragraph($"{card.Subject.Name} · {card.Rubric.Id}@{card.Rubric.Version}", indent, textWidth, TextStyle.Faint);
    }

    private void Pieces(string title, ValueList<ResolvedEvidence> pieces)
    {
        if (pieces.Count == 0)
        {
            return;
        }

        Section(title);
        foreach (var piece in pieces)
        {
            text.MoveTo(2).Write($"[{piece.Id}]", TextStyle.Strong)
                .Write(piece.Figure is null ? "" : $"  {piece.Figure.Text}").EndLine();
            text.Paragraph(piece.Claim, 4, textWidth);
            var locator = piece.Locator is null ? "" : $" ({piece.Locator})";
            text.Paragraph($"— {piece.Reference}; {piece.Tier}{locator}", 4, textWidth, TextStyle.Faint);
        }
    }

    private void Section(string title) => text.Blank().Line(title, TextStyle.Heading);
}
