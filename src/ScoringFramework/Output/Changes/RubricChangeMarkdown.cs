namespace ScoringFramework.Output;

/// <summary>What differs between two versions of a rubric as GitHub-flavoured Markdown, for a comment on a pull request.</summary>
internal static class RubricChangeMarkdown
{
    /// <summary>One comparison; each line ends with <c>\n</c>.</summary>
    /// <param name="change">The comparison.</param>
    /// <exception cref="ArgumentNullException"><paramref name="change"/> is null.</exception>
    public static string Write(RubricChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        var name = change.OlderId == change.NewerId ? change.NewerId : $"{change.OlderId} → {change.NewerId}";
        var text = new List<string>
        {
            $"## {MarkdownText.Of(name)}: {MarkdownText.Of(change.OlderVersion)} → {MarkdownText.Of(change.NewerVersion)}", "",
            RubricChangeText.Summary(change),
        };
        if (change.Differences.Count > 0)
        {
            text.AddRange(["", "| Version | Part | Field | Change |", "| :-- | :-- | :-- | :-- |"]);
            text.AddRange(change.Differences.OrderByDescending(d => d.Bump).Select(d =>
                $"| {RubricChangeText.Word(d.Bump)} | {MarkdownText.Of(d.Id ?? "the rubric")} | {MarkdownText.Of(d.What)} | "
                + $"{MarkdownText.Of(RubricChangeText.Step(d))} |"));
        }

        text.AddRange(change.ProbablyRenamed.SelectMany(r => new[] { "", $"> {MarkdownText.Of(ChangeWords.Of(r, change.OlderVersion))}" }));
        return string.Join('\n', text) + '\n';
    }
}
