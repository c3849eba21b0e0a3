namespace ScoringFramework.Output;

/// <summary>The parts of a scorecard that differ from the approved ones: a line each where a score or its confidence differs.</summary>
internal static class LockedParts
{
    public static void Write(StyledTextBuilder text, IReadOnlyCollection<LockDifference> differences, Rounding rounding, int width)
    {
        var moved = Moved(differences);
        var end = moved.Length == 0 ? 0 : Math.Min(width / 2, 4 + moved.Max(d => DisplayWidth.Of(SafeText.Of(NameOf(d)))));
        foreach (var difference in moved)
        {
            text.MoveTo(2).Write(WordWrap.Cut(NameOf(difference), end - 4)).MoveTo(end).Line(Step(difference, rounding), TextStyle.Strong);
        }

        var rest = differences.Except(moved).Select(PartOf).ToArray();
        if (rest.Length > 0)
        {
            text.Paragraph($"{(moved.Length == 0 ? "Changed behind the score" : "Also changed behind the score")}: {Quote.List(rest)}.", 2,
                width);
        }
    }

    /// <summary>Those whose score or confidence differs.</summary>
    public static LockDifference[] Moved(IEnumerable<LockDifference> differences) =>
        [.. differences.Where(d => d.Kind != LockDifferenceKind.Reasoning && (d.Before ?? d.After) is not null)];

    /// <summary>A part with its title.</summary>
    public static string NameOf(LockDifference difference) => difference switch
    {
        { Part: LockPart.Headline } => "Headline",
        { Part: LockPart.Dimension, Title: { } title } => $"{difference.Id}  {title}",
        _ => PartOf(difference),
    };

    /// <summary>From what to what.</summary>
    public static string Step(LockDifference difference, Rounding rounding)
    {
        var (before, after) = (Score(difference.Before, rounding), Score(difference.After, rounding));
        var (was, now) = (Confidence(difference.Before), Confidence(difference.After));
        var score = before == after ? difference.Kind == LockDifferenceKind.Score ? $"{after}, before rounding" : after
            : $"{before} → {after}";
        return was == now ? score : $"{score}, confidence {was} → {now}";
    }

    /// <summary>A score, or its outcome.</summary>
    public static string Score(LockedScore? score, Rounding rounding) => score switch
    {
        null => Numerals.None,
        { Score: { } number } => Numerals.Score(number, rounding.Decimals),
        _ => Terms.Of(score.Outcome),
    };

    private static string PartOf(LockDifference difference) => difference.Part switch
    {
        LockPart.Dimension => difference.Id ?? Numerals.None,
        LockPart.Scenario => $"scenario {difference.Id}",
        _ => Terms.Of(difference.Part),
    };

    private static string Confidence(LockedScore? score) => score?.Confidence is { } confidence ? Terms.Of(confidence) : Numerals.None;
}
