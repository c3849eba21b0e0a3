using ScoringFramework.Changes;

namespace ScoringFramework.Output;

/// <summary>The parts of a scorecard that are no longer as approved, a line each where a score or its confidence moved.</summary>
internal static class LockedParts
{
    public static void Write(StyledTextBuilder text, Verification verification, int width)
    {
        var moved = verification.Differences.Where(d => d.Kind != LockDifferenceKind.Reasoning && Steps(d)).ToArray();
        var end = moved.Length == 0 ? 0 : Math.Min(width / 2, 4 + moved.Max(d => DisplayWidth.Of(NameOf(d))));
        foreach (var difference in moved)
        {
            text.MoveTo(2).Write(WordWrap.Cut(NameOf(difference), end - 2)).MoveTo(end).Line(Step(difference, verification), TextStyle.Strong);
        }

        var rest = verification.Differences.Except(moved).Select(d => d.Part).ToArray();
        if (rest.Length > 0)
        {
            text.Paragraph($"{(moved.Length == 0 ? "What stands behind" : "Also what stands behind")} {Quote.List(rest)}.", 2, width);
        }
    }

    /// <summary>A part with its title.</summary>
    public static string NameOf(LockDifference difference) => difference.Part == ApprovedResults.Whole
        ? "Headline"
        : difference.Title is { } title && !difference.Part.StartsWith("scenario ", StringComparison.Ordinal) ? $"{difference.Part}  {title}" : difference.Part;

    /// <summary>From what to what.</summary>
    public static string Step(LockDifference difference, Verification verification)
    {
        var (before, after) = (Score(difference.Before, verification), Score(difference.After, verification));
        var (was, now) = (Confidence(difference.Before), Confidence(difference.After));
        var score = before == after ? difference.Kind == LockDifferenceKind.Score ? $"{after}, before it is rounded" : after : $"{before} → {after}";
        return was == now ? score : $"{score}, confidence {was} → {now}";
    }

    /// <summary>A score, or what stands in its place.</summary>
    public static string Score(LockedScore? score, Verification verification) => score switch
    {
        null => Numerals.None,
        { Score: { } number } => Numerals.Score(number, verification.Now.Rounding),
        _ => Words.Of(score.Outcome),
    };

    private static bool Steps(LockDifference difference) => difference.Before is not null || difference.After is not null;

    private static string Confidence(LockedScore? score) => score?.Confidence is { } confidence ? Words.Of(confidence) : Numerals.None;
}
