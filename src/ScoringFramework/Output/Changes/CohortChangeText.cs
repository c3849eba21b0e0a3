namespace ScoringFramework.Output;

/// <summary>A cohort's change as text for people: a subject a line, movers first, and below what they have in common.</summary>
internal static class CohortChangeText
{
    private const int LongestName = 24;
    private const int Gap = 2;
    private const int LeastForCauses = 20;

    public static StyledText Of(CohortChange change, ChangeTitle title, int width)
    {
        var text = new StyledTextBuilder();
        text.Paragraph(CohortChangeWords.Head(change, title), 0, width, TextStyle.Heading);
        foreach (var note in title.Notes)
        {
            text.Paragraph(note, 0, width, TextStyle.Faint);
        }

        var rows = change.Subjects.Where(s => s.Kind != SubjectChangeKind.Words).ToArray();
        if (rows.Length > 0)
        {
            Table(text.Blank(), rows, width);
        }

        Paragraphs(text, CohortChangeWords.Others(change), width, isApart: rows.Length == 0);
        Paragraphs(text, CohortChangeWords.Shared(change), width, isApart: true);
        if (title.OneInFull is { } call && change.Subjects.Count > 0)
        {
            text.Paragraph($"One subject in full: {call}", 0, width, TextStyle.Faint);
        }

        return text.Build();
    }

    private static void Paragraphs(StyledTextBuilder text, IEnumerable<string> sentences, int width, bool isApart)
    {
        foreach (var (i, sentence) in sentences.Index())
        {
            if (i == 0 && isApart)
            {
                text.Blank();
            }

            text.Paragraph(sentence, 0, width);
        }
    }

    private static void Table(StyledTextBuilder text, SubjectChange[] rows, int width)
    {
        string[] names = [.. rows.Select(r => Cut(SafeText.Of(r.Subject.Name)))];
        string[] before = [.. rows.Select(r => ChangeHead.Score(r.Change.Before))];
        string[] after = [.. rows.Select(r => ChangeHead.Score(r.Change.After))];
        string[] moved = [.. rows.Select(r => CohortChangeWords.Moved(r.Change))];
        string[] ranks = [.. rows.Select(CohortChangeWords.Rank)];
        var beforeEnd = Widest(names, "subject") + Gap + Widest(before, "before");
        var afterEnd = beforeEnd + 3 + Widest(after, "after");
        var movedEnd = afterEnd + Gap + Widest(moved, "change");
        var hasRanks = ranks.Any(r => r.Length > 0);
        var rankEnd = hasRanks ? movedEnd + Gap + Widest(ranks, "rank") : movedEnd;
        text.Write("subject", TextStyle.Heading).WriteRight("before", beforeEnd, TextStyle.Heading).Write(" → ", TextStyle.Faint)
            .WriteRight("after", afterEnd, TextStyle.Heading).WriteRight("change", movedEnd, TextStyle.Heading);
        if (hasRanks)
        {
            text.WriteRight("rank", rankEnd, TextStyle.Heading);
        }

        text.MoveTo(rankEnd + Gap).Write("main causes", TextStyle.Heading).EndLine();
        for (var i = 0; i < rows.Length; i++)
        {
            text.Write(names[i]).WriteRight(before[i], beforeEnd).Write(" → ", TextStyle.Faint).WriteRight(after[i], afterEnd)
                .WriteRight(moved[i], movedEnd, StyleOf(rows[i].Change)).WriteRight(ranks[i], rankEnd);
            var causes = CauseWords.Of(rows[i]);
            _ = causes.Length == 0 ? text.EndLine()
                : text.Paragraph(causes, rankEnd + Gap, Math.Max(width, rankEnd + Gap + LeastForCauses), TextStyle.Faint);
        }
    }

    private static TextStyle StyleOf(Change change) =>
        change.Difference switch { > 0 => TextStyle.Good, < 0 => TextStyle.Bad, null => TextStyle.Caution, _ => TextStyle.Plain };

    private static int Widest(string[] cells, string title) => cells.Append(title).Max(c => DisplayWidth.Of(c));

    private static string Cut(string name)
    {
        if (DisplayWidth.Of(name) <= LongestName)
        {
            return name;
        }

        var end = name.Length;
        while (end > 0 && (DisplayWidth.Of(name.AsSpan(0, end)) > LongestName - 1 || char.IsHighSurrogate(name[end - 1])))
        {
            end--;
        }

        return name[..end] + "…";
    }
}
