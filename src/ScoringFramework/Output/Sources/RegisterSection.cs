namespace ScoringFramework.Output;

/// <summary>The source register: each source with its evidence, figures that disagree, and figures that are not published.</summary>
internal static class RegisterSection
{
    public static void Write(StyledTextBuilder text, Scorecard card, int width)
    {
        if (card.Sources.Count == 0)
        {
            return;
        }

        var tierEnd = 2 + card.Sources.Max(s => s.Tier.Length) + 2;
        var dateEnd = tierEnd + "2026-05-31".Length + 2;
        text.Blank().Line("Sources", TextStyle.Heading);
        var pieces = card.Evidence.ToLookup(e => e.Source, StringComparer.Ordinal);
        foreach (var source in card.Sources)
        {
            text.MoveTo(2).Write(source.Tier, TextStyle.Faint).MoveTo(tierEnd)
                .Write(source.Published?.ToString() ?? "undated", TextStyle.Faint)
                .Paragraph($"{source.Title}, {source.Publisher}{(source.CommentaryOnly ? " (commentary only)" : "")}", dateEnd, width)
                .Paragraph(EvidenceOf(source, pieces[source.Id], card), dateEnd, width,
                    source.Evidence.Count == 0 ? TextStyle.Caution : TextStyle.Faint);
            if (source.Retracted is { } retraction)
            {
                text.Paragraph($"Retracted {retraction.Date.When}: {Terms.Stop(retraction.Why)}", dateEnd, width, TextStyle.Bad);
            }
        }

        Figures(text, card, width);
        Unread(text, card, width);
        Declines(text, card, width);
        var idle = card.Evidence.Where(e => e.Supports.Count + e.Contradicts.Count == 0
            && !card.Dimensions.Any(d => d.Evidence.Contains(e.Id))).Select(e => $"[{e.Id}]").ToArray();
        if (idle.Length > 0)
        {
            text.Blank().Line("Evidence that is not used", TextStyle.Heading).Paragraph(Quote.List(idle), 2, width, TextStyle.Caution);
        }
    }

    private static string EvidenceOf(SourceEntry source, IEnumerable<EvidenceEntry> pieces, Scorecard card)
    {
        var contradicted = pieces.SelectMany(e => e.Contradicts).ToHashSet(StringComparer.Ordinal);
        var against = card.Dimensions.Select(d => d.Id).Where(contradicted.Contains).ToArray();
        return (source.Evidence.Count, source.Criteria.Count, against.Length) switch
        {
            (0, _, _) => "Not cited.",
            (_, 0, 0) => $"{Pieces(source)}, for no criterion and against none.",
            (_, 0, _) => $"{Pieces(source)}, against {Quote.List(against)}.",
            (_, _, 0) => $"{Pieces(source)}, for {Quote.List(source.Criteria)}.",
            _ => $"{Pieces(source)}, for {Quote.List(source.Criteria)}; against {Quote.List(against)}.",
        };
    }

    private static string Pieces(SourceEntry source) =>
        source.Evidence.Count == 1 ? "1 piece of evidence" : $"{Numerals.Count(source.Evidence.Count)} pieces of evidence";

    private static void Figures(StyledTextBuilder text, Scorecard card, int width)
    {
        var disputed = card.Evidence.Where(e => e.Use != FigureUse.Undisputed).ToArray();
        if (disputed.Length == 0)
        {
            return;
        }

        text.Blank().Line("Figures that disagree", TextStyle.Heading);
        foreach (var piece in disputed)
        {
            var (word, style) = piece.Use switch
            {
                FigureUse.Chosen => ("used", TextStyle.Good),
                FigureUse.SetAside => ("set aside", TextStyle.Faint),
                _ => ("open", TextStyle.Caution),
            };
            text.MoveTo(2).Write(word, style).Paragraph($"{piece.Figure} [{piece.Id}], {piece.Source}", 13, width);
        }
    }

    private static void Unread(StyledTextBuilder text, Scorecard card, int width)
    {
        var unread = card.Evidence.SelectMany(
            e => e.Readings.Where(r => r.SetAside is not null && e.Use != FigureUse.SetAside).Select(r => (Entry: e, Reading: r)))
            .ToArray();
        if (unread.Length == 0)
        {
            return;
        }

        text.Blank().Line("Figures that measures do not read", TextStyle.Heading);
        foreach (var (entry, reading) in unread)
        {
            var used = card.Evidence.FirstOrDefault(e => e.Readings.Any(r => r.Dimension == reading.Dimension && r.SetAside is null));
            text.Paragraph(
                $"{reading.Dimension}: {entry.Figure} [{entry.Id}], "
                + $"{SetAsideText.Of(reading.SetAside!.Value)}{(used is null ? "" : $"; it reads {used.Figure} [{used.Id}]")}.", 2, width);
        }
    }

    private static void Declines(StyledTextBuilder text, Scorecard card, int width)
    {
        if (card.Declines.Count == 0)
        {
            return;
        }

        text.Blank().Line("Figures not published", TextStyle.Heading);
        foreach (var figure in card.Declines)
        {
            var instead = figure.Instead.Count == 0 ? "" : $" Used instead: {Quote.List(figure.Instead.Select(e => $"[{e}]"))}.";
            text.Paragraph($"{figure.Figure}: {figure.Why}{instead}", 2, width);
        }
    }
}
