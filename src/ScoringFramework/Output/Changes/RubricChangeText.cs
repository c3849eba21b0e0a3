namespace ScoringFramework.Output;

/// <summary>
/// What differs between two versions of a rubric as text for people: whether the version fits, then each difference by the version that it
/// requires.
/// </summary>
internal static class RubricChangeText
{
    private const int MostWords = 60;
    private const int MostLead = 20;

    /// <summary>One comparison.</summary>
    /// <param name="change">The comparison.</param>
    /// <param name="width">The columns to fit into, at least <see cref="ScorecardText.LeastWidth"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="change"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="width"/> is too small.</exception>
    public static StyledText Of(RubricChange change, int width = ScorecardText.DefaultWidth)
    {
        ArgumentNullException.ThrowIfNull(change);
        ArgumentOutOfRangeException.ThrowIfLessThan(width, ScorecardText.LeastWidth);
        var text = new StyledTextBuilder();
        var name = change.OlderId == change.NewerId ? change.NewerId : $"{change.OlderId} → {change.NewerId}";
        text.Line($"{name}  {change.OlderVersion} → {change.NewerVersion}", TextStyle.Heading)
            .Paragraph(Summary(change), 2, width, change.IsRaisedEnough ? TextStyle.Good : TextStyle.Bad);
        if (change.Differences.Count > 0)
        {
            text.Blank();
            Table(text, change, width);
        }

        foreach (var renaming in change.ProbablyRenamed)
        {
            text.Blank().Paragraph(ChangeWords.Of(renaming, change.OlderVersion), 2, width, TextStyle.Caution);
        }

        return text.Build();
    }

    /// <summary>The version that is required and the one that was given.</summary>
    internal static string Summary(RubricChange change) => (change.Due, change.Given) switch
    {
        (VersionBump.None, VersionBump.None) => "Nothing differs.",
        (VersionBump.None, _) => "Only the version differs.",
        (_, null) => $"{Due(change)}. The version was lowered.",
        (_, VersionBump.None) => $"{Due(change)}. The version did not change.",
        (var due, { } given) when given < due => $"{Due(change)}. Only the {Word(given)} version was raised.",
        (var due, { } given) when given == due => $"{Due(change)}. It was raised.",
        (var due, { } given) => $"{Due(change)}. The {Word(given)} version was raised.",
    };

    private static void Table(StyledTextBuilder text, RubricChange change, int width)
    {
        var ids = change.Differences.Max(d => (d.Id ?? "").Length);
        var whats = change.Differences.Max(d => d.What.Length);
        var indent = 2 + "major".Length + 2 + ids + (ids == 0 ? 0 : 2) + whats + 2;
        foreach (var bump in change.Differences.GroupBy(d => d.Bump).OrderByDescending(g => g.Key))
        {
            foreach (var difference in bump)
            {
                text.MoveTo(2).Write(Word(bump.Key), StyleOf(bump.Key)).MoveTo(2 + "major".Length + 2).Write(difference.Id ?? "")
                    .MoveTo(indent - whats - 2).Write(difference.What).MoveTo(indent)
                    .Paragraph(Step(difference), indent, width, TextStyle.Plain);
            }
        }
    }

    /// <summary>From what to what, long texts cut to where they differ.</summary>
    internal static string Step(RubricDifference difference) => (Text(difference.Before), Text(difference.After)) switch
    {
        ({ } before, { } after) => Steps(before, after),
        var (before, after) => EventSection.Step(Cut(before), Cut(after)),
    };

    private static string? Cut(string? words) => words is null ? null : WordWrap.Cut(words, MostWords);

    // Of long texts the first part that differs, with a little before it.
    private static string Steps(string before, string after)
    {
        if (Math.Max(before.Length, after.Length) <= MostWords)
        {
            return EventSection.Step(before, after);
        }

        var same = before.Zip(after).TakeWhile(p => p.First == p.Second).Count();
        var from = same <= MostLead ? 0 : before.LastIndexOf(' ', same - MostLead) + 1;
        return EventSection.Step(Part(before, from), Part(after, from));
    }

    private static string Part(string text, int from) =>
        (from > 0 ? "…" : "") + WordWrap.Cut(text[Math.Min(from, text.Length)..], MostWords);

    private static string? Text(string? words) => string.IsNullOrEmpty(words) ? null : words;

    private static string Due(RubricChange change) => change.Due switch
    {
        VersionBump.Major => "Scores are no longer comparable: a major version is required",
        VersionBump.Minor when change.CanDecline =>
            "Scores can be newly declined or published, which changes the scores above them: a minor version is required",
        VersionBump.Minor => "What is published about a score can change: a minor version is required",
        _ => "Only words changed: a patch version is required",
    };

    internal static string Word(VersionBump bump) => VersionProblems.Word(bump);

    private static TextStyle StyleOf(VersionBump bump) => bump switch
    {
        VersionBump.Major => TextStyle.Bad,
        VersionBump.Minor => TextStyle.Caution,
        _ => TextStyle.Faint,
    };
}
