namespace ScoringFramework.Output;

/// <summary>The headline, with its bounds, completeness and confidence.</summary>
internal static class HeadlineBlock
{
    private const string Separator = " · ";

    public static void Write(StyledTextBuilder text, Scorecard card, int width)
    {
        var headline = card.Headline;
        text.Write(headline.Score is null ? Terms.Of(headline.Outcome) : Numerals.Score(headline.Score, card.Rounding.Decimals),
            headline.Score is null ? TextStyle.Caution : TextStyle.Heading);
        var indent = text.Column + 2;
        text.MoveTo(indent).Write(card.Subject.Name, TextStyle.Heading);
        var words = string.Join(Separator, new[] { headline.Level, headline.Position }.Where(w => w is not null));
        if (words.Length > 0 && text.Column + 3 + DisplayWidth.Of(words) > width)
        {
            text.EndLine().MoveTo(indent).Line(words);
        }
        else
        {
            text.Write(words.Length > 0 ? "   " + words : "").EndLine();
        }

        if (headline.Reason is { } reason)
        {
            text.Paragraph(reason.Text, indent, width);
        }

        foreach (var need in headline.Needs)
        {
            text.Paragraph(need.Text, indent, width);
        }

        Trust(text, card, indent, width);
        if (LiftText.Line(card.Lifts) is { } lifts)
        {
            text.Paragraph(lifts, indent, width);
        }

        text.Paragraph(
            string.Join(Separator, new[]
            {
                $"{card.Rubric.Id}@{card.Rubric.Version}",
                card.Dossier.AsOf is { } asOf ? $"as of {asOf}" : null,
                card.Subject.Variant is { } variant ? $"weights for {variant.Title}" : null,
                card.Subject.WoundDown is { } end ? $"wound down {end.When}" : null,
                Terms.Of(card.Dossier.Status),
                $"scale {Numerals.Minus(card.Scale.ToString())}",
            }.Where(part => part is not null)),
            indent, width, TextStyle.Faint);
    }

    private static void Trust(StyledTextBuilder text, Scorecard card, int indent, int width)
    {
        var headline = card.Headline;
        var parts = new List<StyledSpan>();
        if (headline.Bounds is { } bounds)
        {
            parts.Add(new(ResultWords.Bounds(bounds, card.Rounding.Decimals), TextStyle.Plain));
        }

        if (headline.Completeness is { } completeness)
        {
            parts.Add(new(ResultWords.Completeness(card, completeness), TextStyle.Plain));
        }

        if (headline.Confidence is { } confidence)
        {
            parts.Add(new($"confidence {Terms.Of(confidence)}", ResultWords.StyleOf(confidence)));
        }

        text.MoveTo(indent);
        foreach (var part in parts)
        {
            if (text.Column > indent && text.Column + Separator.Length + part.Text.Length > width)
            {
                text.EndLine().MoveTo(indent);
            }

            text.Write(text.Column > indent ? Separator : "").Write(part.Text, part.Style);
        }

        if (parts.Count > 0)
        {
            text.EndLine();
        }
    }
}
