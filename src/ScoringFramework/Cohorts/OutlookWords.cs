namespace ScoringFramework.Cohorts;

/// <summary>An outlook in sentences.</summary>
internal static class OutlookWords
{
    public static string Of(Outlook outlook)
    {
        if (outlook.Worst is not { } worst || outlook.Best is not { } best)
        {
            return $"{outlook.Subject.Name} has no headline in any scenario.";
        }

        var name = outlook.Subject.Name;
        var parts = new List<string>
        {
            worst.Score == best.Score
                ? $"{name} has {Shown(outlook, worst.Score)} in every scenario"
                    + $"{(outlook.Scenarios.Any(s => s.Score is null) ? " that gives it a headline" : "")}."
                : $"{name} has from {Shown(outlook, worst.Score)} in {worst.Title} to {Shown(outlook, best.Score)} in {best.Title}, and "
                    + $"{Ranks(outlook)}.",
        };
        if (outlook.Fragile.Count > 0)
        {
            parts.Add($"It is fragile: {Quote.List(outlook.Fragile.Select(f => Why(outlook, f)))}.");
        }

        return string.Join(' ', parts);
    }

    private static string Ranks(Outlook outlook)
    {
        var ranks = outlook.Scenarios.Select(s => s.Rank).OfType<int>().ToArray();
        return ranks.Min() == ranks.Max()
            ? $"rank {Numerals.Count(ranks[0])} in every one"
            : $"ranks {Numerals.Count(ranks.Min())} to {Numerals.Count(ranks.Max())}";
    }

    private static string Why(Outlook outlook, Fragility fragility) => fragility switch
    {
        Fragility.Score =>
            $"{outlook.Worst!.Title} makes its headline worse by {Shown(outlook, Math.Abs(outlook.Worst.Difference!.Value))}",
        Fragility.Rank when outlook.Scenarios.MaxBy(s => s.Rank ?? 0) is { } lowest =>
            $"{lowest.Title} moves it from rank {Numerals.Count(outlook.Standing.Rank)} to {Numerals.Count(lowest.Rank!.Value)}",
        _ => $"it has no headline in {Quote.List(outlook.Scenarios.Where(s => s.Score is null).Select(s => s.Title))}",
    };

    private static string Shown(Outlook outlook, decimal? score) => Numerals.Score(score, outlook.Standing.Card.Rounding.Decimals);
}
