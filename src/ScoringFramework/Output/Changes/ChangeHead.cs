namespace ScoringFramework.Output;

/// <summary>The two ends of a change in a few lines: the scores, the subject, and what differs in rubric and dossier.</summary>
internal static class ChangeHead
{
    public static void Write(StyledTextBuilder text, Change change, int width)
    {
        var (before, after) = (change.Before, change.After);
        text.Write($"{Score(before)} → {Score(after)}", TextStyle.Heading);
        var indent = text.Column + 2;
        var name = before.Subject.Name == after.Subject.Name ? after.Subject.Name : $"{before.Subject.Name} → {after.Subject.Name}";
        text.MoveTo(indent).Write(change.Dimension is null ? name : $"{change.Dimension} of {name}", TextStyle.Heading);
        if (change.Difference is { } difference)
        {
            text.Write("   ")
                .Write(Numerals.Signed(difference, change.After.Rounding.Decimals),
                    difference > 0 ? TextStyle.Good : difference < 0 ? TextStyle.Bad : TextStyle.Plain);
        }

        text.EndLine().Paragraph(Ends(change), indent, width, TextStyle.Faint);
    }

    /// <summary>The ends, one value where they are the same.</summary>
    public static string Ends(Change change)
    {
        var (before, after) = (change.Before, change.After);
        var parts = new List<string?>
        {
            before.Rubric.Id == after.Rubric.Id
                ? $"{after.Rubric.Id}@{Step(before.Rubric.Version, after.Rubric.Version)}"
                : $"{before.Rubric.Id}@{before.Rubric.Version} → {after.Rubric.Id}@{after.Rubric.Version}",
            before.Dossier.AsOf is { } was && after.Dossier.AsOf is { } now ? $"as of {Step(was.ToString(), now.ToString())}" : null,
            before.Subject.Variant == after.Subject.Variant ? null
                : $"weights for {Step(before.Subject.Variant?.Title ?? "all", after.Subject.Variant?.Title ?? "all")}",
            Step(Terms.Of(before.Dossier.Status), Terms.Of(after.Dossier.Status)),
            before.Rubric.ContentHash == after.Rubric.ContentHash ? null
                : before.Rubric.ScoringHash == after.Rubric.ScoringHash ? "only words of the rubric changed" : "the rubric changed",
            before.Dossier.ContentHash == after.Dossier.ContentHash ? null
                : before.Dossier.ScoringHash == after.Dossier.ScoringHash ? "only words of the dossier changed" : "the dossier changed",
        };
        return string.Join(" · ", parts.Where(p => p is not null));
    }

    public static string Score(ChangeEnd end) => end.Score is { } score
        ? Numerals.Score(score, end.Rounding.Decimals)
        : end.Outcome is { } outcome ? Terms.Of(outcome) : Numerals.None;

    private static string Step(string before, string after) => before == after ? after : $"{before} → {after}";
}
