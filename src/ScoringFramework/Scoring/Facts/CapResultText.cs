namespace ScoringFramework.Scoring;

/// <summary>Writes what a cap did as sentences.</summary>
internal static class CapResultText
{
    public static string Of(CapResult result)
    {
        var kind = result.IsFloor ? "floor" : "cap";
        if (!result.Fired)
        {
            return result.Undecided.Count == 0
                ? $"The {kind} {result.Id} does not apply."
                : $"The {kind} {result.Id} does not apply, because {Quote.List(result.Undecided)} "
                    + $"{(result.Undecided.Count == 1 ? "has" : "have")} no score.";
        }

        var limits = Quote.List(
            result.Cap.Limits.Select(l =>
                $"{(l.Target == CapLimit.Headline ? "the headline" : l.Target)} to {Numerals.Score(l.Limit, result.Decimals)}"));
        return $"The {kind} {result.Id} limits {limits}, because {result.Cap.ToSentence()}. {Effect(result)}";
    }

    private static string Effect(CapResult result) => result.Difference switch
    {
        null => "There is no headline to limit.",
        0 => "The headline stays as it is.",
        { } difference => $"This changes the headline by {Numerals.Signed(difference, result.Decimals)}.",
    };
}
