namespace ScoringFramework.Output;

/// <summary>A change as GitHub-flavoured Markdown, for a comment on a pull request.</summary>
internal static class ChangeMarkdown
{
    /// <summary>One change; each line ends with <c>\n</c>.</summary>
    /// <param name="change">The change.</param>
    /// <exception cref="ArgumentNullException"><paramref name="change"/> is null.</exception>
    public static string Write(Change change)
    {
        ArgumentNullException.ThrowIfNull(change);
        var text = new List<string>();
        var name = MarkdownText.Of(
            change.Dimension is null ? change.After.Subject.Name : $"{change.Dimension} of {change.After.Subject.Name}");
        var difference = change.Difference is { } d ? $" ({Numerals.Signed(d, change.After.Rounding.Decimals)})" : "";
        text.Add($"## {name}: {ChangeHead.Score(change.Before)} → {ChangeHead.Score(change.After)}{difference}");
        if (change.IsEmpty)
        {
            text.AddRange(["", "Nothing changed."]);
        }

        Parts(text, change);
        Events(text, change);
        text.AddRange(
            change.ProbablyRenamed.SelectMany(r => new[] { "", $"> {MarkdownText.Of(ChangeWords.Of(r, change.Before.Rubric.Version))}" }));
        text.AddRange(
            ["", $"<sub>{MarkdownText.Of(ChangeHead.Ends(change))}. {ChangeWords.Method(change.Method, change.After.Rounding)}</sub>"]);
        return string.Join('\n', text) + '\n';
    }

    /// <summary>Several subjects' changes, a rule between them; those that did not change are counted.</summary>
    /// <param name="set">The changes.</param>
    /// <exception cref="ArgumentNullException"><paramref name="set"/> is null.</exception>
    public static string Write(ChangeSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        var same = set.Changes.Count(c => c.IsEmpty);
        var text = set.Changes.Where(c => !c.IsEmpty).Select(Write).ToList();
        text.Add($"{Subjects("New", set.Added)}{Subjects("Removed", set.Removed)}{Numerals.Count(same)} unchanged.\n");
        return string.Join("\n---\n\n", text);
    }

    private static string Subjects(string title, ValueList<SubjectIdentity> subjects) =>
        subjects.Count == 0 ? "" : $"{title}: {MarkdownText.Of(Quote.List(subjects.Select(s => $"{s.Name} ({s.Id})")))}.\n\n";

    private static void Parts(List<string> text, Change change)
    {
        if (change.Parts.Count == 0)
        {
            return;
        }

        var rounding = ChangeWords.RoundingOf(change);
        text.AddRange(["", "| Change | Cause | Reason |", "| --: | :-- | :-- |"]);
        foreach (var part in change.Parts)
        {
            var what = ChangeWords.What(part);
            var why = new[] { part.Reason?.Text }.Concat(part.Evidence.Select(ChangeWords.Of)).OfType<string>().Select(MarkdownText.Of);
            text.Add(
                $"| {Numerals.Signed(part.Displayed, rounding.Decimals)} | "
                + $"**{MarkdownText.Of(ChangeWords.Subject(part))}**{(what.Length == 0 ? "" : $": {MarkdownText.Of(what)}")} "
                + $"| {string.Join("<br>", why)} |");
        }

        text.Add($"| **{Numerals.Signed(change.Difference, change.After.Rounding.Decimals)}** | | |");
    }

    private static void Events(List<string> text, Change change)
    {
        var events = EventSection.NotShown(change).ToArray();
        if (events.Length == 0)
        {
            return;
        }

        text.AddRange(
            ["", "<details>", $"<summary>Other changes: {Numerals.Count(events.Length)}</summary>", "", "| | | |", "| :-- | :-- | :-- |"]);
        foreach (var one in events)
        {
            var words = new[] { EventSection.Step(one), string.Join(' ', one.Reasons) }
                .Concat(EventSection.Evidence(change, one).Select(ChangeWords.Of)).Where(t => t.Length > 0).Select(MarkdownText.Of);
            text.Add($"| {MarkdownText.Of(one.Id ?? "Headline")} | {ChangeWords.Of(one.Kind)} | {string.Join("<br>", words)} |");
        }

        text.AddRange(["", "</details>"]);
    }
}
