namespace ScoringFramework.Output;

/// <summary>A cohort's history as text for people.</summary>
internal static class CohortHistoryText
{
    private const int Gap = 2;
    private const int MostNamed = 3;
    private const int LeastForChanges = 30;

    public static StyledText Of(CohortHistory history, int width)
    {
        var text = new StyledTextBuilder();
        text.Paragraph($"{history.Name} · git tags edition/*", 0, width, TextStyle.Heading);
        foreach (var note in history.Notes)
        {
            text.Paragraph(note, 0, width, TextStyle.Faint);
        }

        text.Blank();
        var hasNewest = history.Editions.Any(e => e.State.ByNewest is not null);
        string[] titles = ["edition", "as of", "subjects", "ranked", "median", .. hasNewest ? ["newest rubric"] : Array.Empty<string>(),
            "changed"];
        string[][] rows = [.. history.Editions.Select(e => Cells(e, hasNewest))];
        int[] ends = new int[titles.Length];
        for (var (i, end) = (0, -Gap); i < titles.Length; i++)
        {
            end += Gap + rows.Select(r => DisplayWidth.Of(r[i])).Append(titles[i].Length).Max();
            ends[i] = end;
        }

        Row(text, titles, ends, TextStyle.Heading).MoveTo(ends[^1] + Gap).Write("largest changes", TextStyle.Heading).EndLine();
        foreach (var (entry, row) in history.Editions.Zip(rows))
        {
            Row(text, row, ends, TextStyle.Plain);
            var words = Largest(entry);
            _ = words.Length == 0 ? text.EndLine()
                : text.Paragraph(words, ends[^1] + Gap, Math.Max(width, ends[^1] + Gap + LeastForChanges), TextStyle.Faint);
            if (entry.IsByAnotherRubric)
            {
                var rubrics = $"──── {Names(entry.Before!)} → {Names(entry.State)}: scores above and below are not comparable ";
                text.Line(rubrics + new string('─', Math.Max(0, width - DisplayWidth.Of(rubrics))), TextStyle.Caution);
            }
        }

        return text.Build();
    }

    private static StyledTextBuilder Row(StyledTextBuilder text, string[] cells, int[] ends, TextStyle style)
    {
        text.Write(cells[0], style).MoveTo(ends[0] + Gap).Write(cells[1], style);
        for (var i = 2; i < cells.Length; i++)
        {
            text.WriteRight(cells[i], ends[i], style);
        }

        return text;
    }

    private static string[] Cells(CohortHistoryEntry entry, bool hasNewest)
    {
        var state = entry.State;
        var (ranked, median) = state.Of(state.Cards);
        return
        [
            state.Name, state.AsOf?.ToString() ?? Numerals.None, Numerals.Count(state.Cards.Count), Numerals.Count(ranked),
            Median(median, state.Cards),
            .. hasNewest ? [state.ByNewest is { } cards ? Median(state.Of(cards).Median, cards) : ""] : Array.Empty<string>(),
            entry.Change is { } change ? Numerals.Count(change.Moved.Count() + change.Added.Count + change.Removed.Count) : "",
        ];
    }

    private static string Median(decimal? median, ValueList<Scorecard> cards) =>
        median is null ? Numerals.None : Numerals.Score(median, cards[0].Rounding.Decimals);

    private static string Largest(CohortHistoryEntry entry)
    {
        if (entry.Change is not { } change)
        {
            return "";
        }

        string[] all =
        [
            .. change.Moved.Select(s => s.Kind == SubjectChangeKind.Outcome
                ? $"{s.Subject.Name} {ChangeHead.Score(s.Change.Before)} → {ChangeHead.Score(s.Change.After)}"
                : $"{s.Subject.Name} {CohortChangeWords.Moved(s.Change)}"),
            .. change.Added.Select(c => $"{c.Subject.Name} new"),
            .. change.Removed.Select(c => $"{c.Subject.Name} removed"),
        ];
        return string.Join(", ", all.Take(MostNamed)) + (all.Length > MostNamed ? $", {Numerals.Count(all.Length - MostNamed)} more" : "");
    }

    private static string Names(CohortState state) =>
        string.Join(", ", state.Cards.Select(c => $"{c.Rubric.Id}@{c.Rubric.Version}").Distinct().Order(StringComparer.Ordinal));
}
