namespace ScoringFramework.Cohorts;

/// <summary>Writes the sentences of a reading.</summary>
internal sealed class ReadingText(Reading reading, CohortMember member, ValueList<Standing> alongside, Rounding rounding)
{
    private const int MostNamed = 3;

    public string Write()
    {
        var parts = new List<string> { Place() };
        if (reading is { FromMedian: not null and not 0, Of: > 2 })
        {
            parts.Add($"It is {Distance(reading.FromMedian.Value)} the median of {Shown(reading.Median!.Value)}.");
        }

        if (reading.SetApart is { } apart)
        {
            var criterion = member.Card[apart.Dimension];
            var decimals = criterion.Rounding.Decimals;
            parts.Add($"{apart.Dimension} {apart.Title} sets it apart most: {Numerals.Score(apart.Score, decimals)}, with a median of "
                + $"{Numerals.Score(criterion.Rounding.Round(apart.Median), decimals)}.");
        }

        return string.Join(' ', parts);
    }

    private string Place()
    {
        var others = Others();
        return reading.Kind switch
        {
            ReadingKind.NotScored => reading.Of == 0
                ? "Nobody in the cohort has a score here."
                : $"It has no score here; {Scored(reading.Of)}.",
            ReadingKind.NotCompared => $"It is not compared: {WhyNot()}.",
            ReadingKind.Alone => "Nobody else in the cohort has a score here.",
            ReadingKind.AllEqual when reading.Of == 2 => $"Both subjects with a score here have {Shown(reading.Score!.Value)}.",
            ReadingKind.AllEqual => $"All {CountWords.Of(reading.Of)} subjects with a score here have {Shown(reading.Score!.Value)}.",
            ReadingKind.Lowest => $"The lowest{WhichEnd(isLow: true)} of {CountWords.Of(reading.Of)}{others}.",
            ReadingKind.Highest => $"The highest{WhichEnd(isLow: false)} of {CountWords.Of(reading.Of)}{others}.",
            _ => $"Rank {Numerals.Count(reading.Rank!.Value)} of {Numerals.Count(reading.Of)}{others}.",
        };
    }

    private static string Scored(int count) => count == 1 ? "one subject has" : $"{CountWords.Of(count)} subjects have";

    private string WhyNot() => member.Unranked!.Kind switch
    {
        UnrankedKind.Reference => "it is shown for reference",
        UnrankedKind.WoundDown => $"it was wound down {member.Subject.WoundDown!.When}",
        _ => "it is disqualified",
    };

    private string Others()
    {
        var names = alongside.Select(s => s.Subject.Name).ToArray();
        return names.Length == 0 ? "" : $", alongside {Quote.Few([.. names.Take(MostNamed)], names.Length)}";
    }

    // Readers expect that more is better; where it is not, the sentence says so.
    private string WhichEnd(bool isLow) => Direction() == Better.Lower ? isLow ? " and so the best" : " and so the worst" : "";

    private Better Direction() => reading.Dimension is { } id ? member.Card[id].Better : member.Card.Better;

    private string Distance(decimal difference) =>
        $"{Shown(Math.Abs(difference))} {(difference < 0 ? "below" : "above")}";

    private string Shown(decimal score) => Numerals.Score(rounding.Round(score), rounding.Decimals);
}
