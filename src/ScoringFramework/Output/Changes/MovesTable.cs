namespace ScoringFramework.Output;

/// <summary>
/// Several subjects' moves in one table: each with its score before, its score after and the difference, those that stayed included.
/// </summary>
internal static class MovesTable
{
    private const int LongestName = 40;

    /// <summary>The table for people.</summary>
    /// <param name="changes">The changes, in the order of the table.</param>
    /// <exception cref="ArgumentNullException"><paramref name="changes"/> is null.</exception>
    public static StyledText Of(IReadOnlyList<Change> changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        var rows = changes.Select(c => (Name: Name(c), Before: ChangeHead.Score(c.Before), After: ChangeHead.Score(c.After), Change: c))
            .ToArray();
        var name = rows.Select(r => DisplayWidth.Of(r.Name)).Append("subject".Length).Max();
        var before = name + 2 + rows.Select(r => r.Before.Length).Append("before".Length).Max();
        var after = before + 3 + rows.Select(r => r.After.Length).Append("after".Length).Max();
        var moved = after + 2 + rows.Select(r => Moved(r.Change).Length).Append("change".Length).Max();
        var text = new StyledTextBuilder();
        text.Write("subject", TextStyle.Heading).WriteRight("before", before, TextStyle.Heading).Write(" → ", TextStyle.Faint)
            .WriteRight("after", after, TextStyle.Heading)
            .WriteRight("change", moved, TextStyle.Heading).EndLine();
        foreach (var row in rows)
        {
            text.Write(row.Name).WriteRight(row.Before, before).Write(" → ", TextStyle.Faint).WriteRight(row.After, after)
                .WriteRight(Moved(row.Change), moved,
                    row.Change.Difference switch { > 0 => TextStyle.Good, < 0 => TextStyle.Bad, _ => TextStyle.Plain }).EndLine();
        }

        return text.Blank()
            .Line($"{Numerals.Count(changes.Count(c => ChangeHead.Score(c.Before) != ChangeHead.Score(c.After)))} of "
            + $"{Numerals.Count(changes.Count)} move.", TextStyle.Strong).Build();
    }

    /// <summary>The table in Markdown; each line ends with <c>\n</c>.</summary>
    /// <param name="changes">The changes, in the order of the table.</param>
    /// <exception cref="ArgumentNullException"><paramref name="changes"/> is null.</exception>
    public static string Markdown(IReadOnlyList<Change> changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        return "| Subject | Before | After | Change |\n| :-- | --: | --: | --: |\n" + string.Concat(changes.Select(c =>
            $"| {MarkdownText.Of(c.After.Subject.Name)} | {ChangeHead.Score(c.Before)} | {ChangeHead.Score(c.After)} | {Moved(c)} |\n"));
    }

    private static string Name(Change change) =>
        DisplayWidth.Of(change.After.Subject.Name) <= LongestName ? change.After.Subject.Name
        : string.Concat(change.After.Subject.Name.AsSpan(0, LongestName / 2), "…");

    // What is gained or lost is no difference of two numbers: the words beside it say which.
    private static string Moved(Change change) => change.Difference switch
    {
        0 => "·",
        { } difference => Numerals.Signed(difference, change.After.Rounding.Decimals),
        null when ChangeHead.Score(change.Before) == ChangeHead.Score(change.After) => "·",
        null => "",
    };
}
