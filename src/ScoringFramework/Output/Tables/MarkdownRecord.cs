namespace ScoringFramework.Output;

/// <summary>
/// What a published scorecard keeps on record: figures that disagree or are not published, notes, corrections, who is behind it, and its
/// sources.
/// </summary>
internal static class MarkdownRecord
{
    public static void Write(List<string> text, Scorecard card, MarkdownFootnotes footnotes)
    {
        Figures(text, card, footnotes);
        Section(text, "Figures not published", card.Declines.Select(d => Declined(d, footnotes)));
        Section(text, "Corrections", card.Corrections.Select(c => $"{c.Date}: {footnotes.Of(Terms.Stop(c.What))}"));
        Notes(text, card);
        text.AddRange(["", $"<sub>{Record(card)}</sub>"]);
        if (card.Rubric.Disclaimer is { Length: > 0 } disclaimer)
        {
            text.AddRange(["", $"<sub>{MarkdownText.Of(disclaimer)}</sub>"]);
        }

        // Before the footnotes, which end the page: a footnote that nothing refers to is not shown.
        Section(text, "Other sources that were read", footnotes.Unnamed().Select(s => MarkdownFootnotes.Source(s)));
        if (footnotes.Lines().ToArray() is { Length: > 0 } lines)
        {
            text.Add("");
            text.AddRange(lines);
        }
    }

    private static void Figures(List<string> text, Scorecard card, MarkdownFootnotes footnotes) =>
        Section(text, "Figures that disagree", card.Evidence.Where(e => e.Use != FigureUse.Undisputed).Select(piece =>
        {
            var word = piece.Use switch { FigureUse.Chosen => "Used", FigureUse.SetAside => "Set aside", _ => "Open" };
            return footnotes.Of($"{word}: {piece.Figure} [{piece.Id}]");
        }));

    private static string Declined(DeclinedFigure figure, MarkdownFootnotes footnotes)
    {
        var instead = figure.Instead.Count == 0 ? "" : $" Used instead: {Quote.List(figure.Instead.Select(e => $"[{e}]"))}.";
        return footnotes.Of($"{figure.Figure}: {Terms.Stop(figure.Why)}{instead}");
    }

    private static void Notes(List<string> text, Scorecard card)
    {
        if (card.Diagnostics.Count == 0)
        {
            return;
        }

        text.AddRange(["", "<details>", "<summary>Notes</summary>"]);
        foreach (var note in card.Diagnostics)
        {
            var line = $"> {note.Code}: {MarkdownText.Of(Terms.Sentence(note.Message))} {MarkdownText.Of(note.Remedy ?? "")}";
            text.AddRange(["", line.TrimEnd()]);
        }

        text.AddRange(["", "</details>"]);
    }

    private static string Record(Scorecard card)
    {
        string?[] parts =
        [
            $"{MarkdownText.Of(card.Rubric.Id)} {card.Rubric.Version}",
            card.Dossier.AsOf is { } date ? $"as of {date}" : null,
            card.Subject.Variant is { } variant ? $"weights for {MarkdownText.Of(variant.Title)}" : null,
            card.Subject.WoundDown is { } end ? $"wound down {end.When}" : null,
            Terms.Of(card.Dossier.Status),
            $"scale {card.Scale}",
            card.Dossier.Analyst is { } analyst ? $"analyst: {MarkdownText.Of(analyst)}" : null,
            card.Dossier.Reviewer is { } reviewer ? $"reviewer: {MarkdownText.Of(reviewer)}" : null,
        ];
        return string.Join(", ", parts.Where(p => p is not null));
    }

    private static void Section(List<string> text, string title, IEnumerable<string> lines)
    {
        if (lines.ToArray() is { Length: > 0 } written)
        {
            text.AddRange(["", $"**{title}**", ""]);
            text.AddRange(written.Select(line => $"- {line}"));
        }
    }
}
