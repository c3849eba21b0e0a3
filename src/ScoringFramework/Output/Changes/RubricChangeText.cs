namespace ScoringFramework.Output;

/// <summary>What differs between two versions of a rubric as text for people: the verdict on the version, then each difference by what it asks.</summary>
public static class RubricChangeText
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
            .Paragraph(Verdict(change), 2, width, change.IsRaisedEnough ? TextStyle.Good : TextStyle.Bad);
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

    /// <summary>What is due and what was given, in one sentence.</summary>
    internal static string Verdict(RubricChange change) => (change.Due, change.Given) switch
    {
        (VersionBump.None, VersionBump.None) => "Nothing differs.",
        (VersionBump.None, _) => "Nothing differs but the version.",
        (_, null) => $"{Due(change)}, and the version went back.",
        (_, VersionBump.None) => $"{Due(change)}, and the version stayed.",
        (var due, { } given) when given < due => $"{Due(change)}, and only the {Word(given)} one was raised.",
        (var due, { } given) when given == due => $"{Due(change)}, and it was raised.",
        (var due, { } given) => $"{Due(change)}, and the {Word(given)} one was raised.",
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

    // Of long texts what differs first, with a little before it.
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

    private static string Part(string text, int from) => (from > 0 ? "…" : "") + WordWrap.Cut(text[Math.Min(from, text.Length)..], MostWords);

    private static string? Text(string? words) => string.IsNullOrEmpty(words) ? null : words;

    private static string Due(RubricChange change) => change.Due switch
    {
        VersionBump.Major => "Scores stop being comparable: a major version is due",
        VersionBump.Minor when change.CanDecline => "What is published can change, and what is declined moves the scores above it: a minor version is due",
        VersionBump.Minor => "What is published or said of a number can change: a minor version is due",
        _ => "Only words changed: a patch version is due",
    };

    internal static string Word(VersionBump bump) => VersionProblems.Word(bump);

    private static TextStyle StyleOf(VersionBump bump) => bump switch
    {
        VersionBump.Major => TextStyle.Bad,
        VersionBump.Minor => TextStyle.Caution,
        _ => TextStyle.Faint,
    };
}
