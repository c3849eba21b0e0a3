using System.Text;

namespace ScoringFramework.Output;

/// <summary>
/// A cohort's change as GitHub-flavoured Markdown for a comment on a pull request: a table, what the subjects have in common, and each
/// change in full as far as a comment has room.
/// </summary>
internal static class CohortChangeMarkdown
{
    // GitHub refuses a comment of more than 65,536 characters.
    public const int Most = 60_000;

    private const int ForTable = 40_000;
    private const int ForTail = 200;

    public static string Of(CohortChange change, ChangeTitle title)
    {
        var text = new StringBuilder();
        Write(text, $"## {MarkdownText.Of(CohortChangeWords.Head(change, title))}\n");
        foreach (var note in title.Notes)
        {
            Write(text, $"\n{Plain(note)}\n");
        }

        var rows = change.Subjects.Where(s => s.Kind != SubjectChangeKind.Words).ToArray();
        if (rows.Length > 0)
        {
            text.Append("\n| Subject | Before | After | Change | Rank | Main causes |\n| :-- | --: | --: | --: | --: | :-- |\n");
        }

        var shown = 0;
        foreach (var row in rows.Select(Row))
        {
            if (text.Length + row.Length > ForTable)
            {
                Write(text, $"\n{Numerals.Count(rows.Length - shown)} more subjects are not shown here.\n");
                break;
            }

            text.Append(row);
            shown++;
        }

        foreach (var sentence in CohortChangeWords.Others(change).Concat(CohortChangeWords.Shared(change)))
        {
            Append(text, $"\n{Plain(sentence)}\n");
        }

        if (change.IsEmpty)
        {
            text.Append("\nNothing changed.\n");
        }

        Details(text, rows);
        return text.ToString();
    }

    private static void Details(StringBuilder text, SubjectChange[] rows)
    {
        var left = rows.Length;
        foreach (var row in rows)
        {
            var name = MarkdownText.Html(row.Subject.Name);
            var whole = row.Change.ToMarkdown();
            var body = whole[(whole.IndexOf('\n', StringComparison.Ordinal) + 1)..];
            if (!Append(text, $"\n<details>\n<summary>{name} in full</summary>\n{body}\n</details>\n"))
            {
                Write(text, $"\n{Numerals.Count(left)} more {(left == 1 ? "subject has" : "subjects have")} no room here in full.\n");
                return;
            }

            left--;
        }
    }

    private static string Row(SubjectChange row)
    {
        var name = MarkdownText.Of(Quote.Short(row.Subject.Name));
        var causes = MarkdownText.Of(CauseWords.Of(row, most: 3));
        return $"| {name} | {ChangeHead.Score(row.Change.Before)} | {ChangeHead.Score(row.Change.After)} "
            + $"| {CohortChangeWords.Moved(row.Change)} | {CohortChangeWords.Rank(row)} | {causes} |\n";
    }

    private static bool Append(StringBuilder text, string part)
    {
        if (text.Length + part.Length > Most - ForTail)
        {
            return false;
        }

        text.Append(part);
        return true;
    }

    private static void Write(StringBuilder text, string part) => text.Append(part);

    private static string Plain(string sentence) => MarkdownText.Of(sentence);
}
