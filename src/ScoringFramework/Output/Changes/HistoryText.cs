namespace ScoringFramework.Output;

/// <summary>A subject's history as text for people.</summary>
internal static class HistoryText
{
    private const int Gap = 3;
    private const int LongestSummary = 40;

    public static StyledText Of(History history, int width)
    {
        var text = new StyledTextBuilder();
        text.Paragraph($"{history.Subject.Name} · {history.Rubric.Id}@{history.Rubric.Version} · git tags edition/*", 0, width,
            TextStyle.Heading);
        foreach (var note in history.Notes)
        {
            text.Paragraph(note, 0, width, TextStyle.Faint);
        }

        Editions(text.Blank(), history.Editions, width);
        if (history.Commits.Count > 0)
        {
            text.Blank().Line("Commits that changed the score", TextStyle.Heading);
            Commits(text, history.Commits, width);
        }

        return text.Build();
    }

    private static void Editions(StyledTextBuilder text, ValueList<HistoryEntry> entries, int width)
    {
        string[][] cells = [.. entries.Select(e => new[]
        {
            e.State.Name, e.State.Card.Dossier.AsOf?.ToString() ?? Numerals.None, Score(e.State.Card), Moved(e),
            e.State.Rank is { } rank ? $"{rank}/{Numerals.Count(rank.Of)}" : "",
        })];
        string[] titles = ["edition", "as of", "score", "change", "rank"];
        var newest = entries.Any(e => e.State.ByNewest is not null)
            ? entries.Select(e => e.State.ByNewest is { } card ? Score(card) : "").ToArray() : null;
        var ends = Ends(titles, cells);
        Row(text, titles, ends, TextStyle.Heading);
        var causes = ends[^1] + Gap;
        text.MoveTo(causes).Write("main causes", TextStyle.Heading);
        if (newest is not null)
        {
            text.WriteRight("by the newest rubric", Math.Max(width, causes + 40), TextStyle.Heading);
        }

        text.EndLine();
        for (var i = 0; i < entries.Count; i++)
        {
            Row(text, cells[i], ends, TextStyle.Plain);
            Causes(text, entries[i], causes, Math.Max(width, causes + 40), newest?[i] ?? "");
            if (entries[i].IsByAnotherRubric)
            {
                Divide(text, entries[i], width);
            }
        }
    }

    private static void Causes(StyledTextBuilder text, HistoryEntry entry, int column, int width, string newest)
    {
        var words = Words(entry);
        var room = newest.Length == 0 ? width : width - newest.Length - Gap;
        var lines = words.Length == 0 ? [""] : WordWrap.Lines(words, Math.Max(room - column, 20)).ToArray();
        for (var i = 0; i < lines.Length; i++)
        {
            text.MoveTo(column).Write(lines[i], TextStyle.Faint);
            if (i == 0 && newest.Length > 0)
            {
                text.WriteRight(newest, width);
            }

            text.EndLine();
        }
    }

    private static void Divide(StyledTextBuilder text, HistoryEntry entry, int width)
    {
        var (was, now) = (entry.Before!.Card.Rubric, entry.State.Card.Rubric);
        var step = was.Id != now.Id ? $"{was.Id}@{was.Version} → {now.Id}@{now.Version}"
            : was.Version == now.Version ? $"rubric {now.Version}, changed without a new version"
            : $"rubric {was.Version} → {now.Version}";
        var words = $"──── {step}: scores above and below are not comparable ";
        text.Line(words + new string('─', Math.Max(0, width - DisplayWidth.Of(words))), TextStyle.Caution);
    }

    private static void Commits(StyledTextBuilder text, ValueList<HistoryEntry> entries, int width)
    {
        foreach (var entry in entries)
        {
            var scores = entry.Before is { } before ? $"{Score(before.Card)} → {Score(entry.State.Card)}" : Score(entry.State.Card);
            text.Write($"  {entry.State.Day}  {entry.State.Name}  ").Write(scores, TextStyle.Strong);
            if (Moved(entry) is { Length: > 0 } moved)
            {
                text.Write($"  {moved}");
            }

            text.EndLine();
            var words = entry.IsByAnotherRubric ? "by another rubric; the scores do not compare" : Words(entry);
            string[] parts = [Quote.Short(entry.State.Summary ?? ""), words];
            text.Paragraph(string.Join(" · ", parts.Where(p => p.Length > 0)), 14, Math.Max(width, 14 + LongestSummary), TextStyle.Faint);
        }
    }

    private static string Words(HistoryEntry entry)
    {
        var parts = new List<string>();
        if (entry.Change is { } change && CauseWords.Of(change) is { Length: > 0 } causes)
        {
            parts.Add(causes);
        }

        if (entry.Change is null && entry.State.Card.Headline is { Score: null, Reason: { } reason })
        {
            parts.Add(reason.Text);
        }

        parts.AddRange(entry.Corrections.Select(c => $"corrected {c.Date}: {c.What}"));
        return string.Join("; ", parts);
    }

    private static string Moved(HistoryEntry entry) => entry.Change is null ? "" : CohortChangeWords.Moved(entry.Change.Change);

    private static string Score(Scorecard card) => card.Headline.Score is { } score
        ? Numerals.Score(score, card.Rounding.Decimals)
        : ResultWords.InPlaceOfScore(card.Headline.Outcome);

    private static int[] Ends(string[] titles, string[][] rows)
    {
        var (ends, end) = (new int[titles.Length], 0);
        for (var i = 0; i < titles.Length; i++)
        {
            end += (i == 0 ? 0 : Gap) + rows.Select(r => DisplayWidth.Of(r[i])).Append(titles[i].Length).Max();
            ends[i] = end;
        }

        return ends;
    }

    // Names and days begin below each other, numbers end so.
    private static void Row(StyledTextBuilder text, string[] cells, int[] ends, TextStyle style)
    {
        text.Write(cells[0], style).MoveTo(ends[0] + Gap).Write(cells[1], style);
        for (var i = 2; i < cells.Length; i++)
        {
            text.WriteRight(cells[i], ends[i], style);
        }
    }
}
