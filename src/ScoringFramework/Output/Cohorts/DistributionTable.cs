namespace ScoringFramework.Output;

/// <summary>How the scores of a cohort are distributed: the headline, and each dimension below it.</summary>
internal static class DistributionTable
{
    /// <summary>The lines: the title of a dimension, its place in the tree, and its distribution; null where nobody has a score.</summary>
    public static IEnumerable<(string Title, int Depth, Distribution? Distribution, Rounding Rounding)> Lines(Cohort cohort)
    {
        var card = cohort.Members[0].Card;
        yield return ("Headline", 0, cohort.Headlines, card.Rounding);
        var depths = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var dimension in card.Dimensions)
        {
            var depth = dimension.Parent is { } parent ? depths[parent] + 1 : 0;
            depths[dimension.Id] = depth;
            yield return ($"{dimension.Id} {dimension.Title}", depth, cohort.DistributionOf(dimension.Id), dimension.Rounding);
        }
    }

    /// <summary>The numbers of a line: how many scores, lowest, q1, median, q3, highest, spread.</summary>
    public static IEnumerable<string> Numbers(Distribution? distribution, Rounding rounding)
    {
        string Shown(decimal? score) => score is { } value ? Numerals.Score(rounding.Round(value), rounding.Decimals) : Numerals.None;
        return
        [
            Numerals.Count(distribution?.Count ?? 0), Shown(distribution?.Lowest), Shown(distribution?.Quartiles?.Lower),
            Shown(distribution?.Median), Shown(distribution?.Quartiles?.Upper), Shown(distribution?.Highest), Shown(distribution?.Spread),
        ];
    }

    /// <summary>The titles of the numbers.</summary>
    public static string[] Titles { get; } = ["scores", "lowest", "q1", "median", "q3", "highest", "spread"];

    public static void Write(StyledTextBuilder text, Cohort cohort, int width)
    {
        var lines = Lines(cohort).ToArray();
        string[][] numbers = [.. lines.Select(l => Numbers(l.Distribution, l.Rounding).ToArray())];
        var name = new CohortColumn("", [.. lines.Select(l => new string(' ', 2 * l.Depth) + l.Title)])
        {
            StyleOf = i => lines[i].Depth == 0 ? TextStyle.Strong : TextStyle.Plain,
        };
        var columns = Titles.Select((title, i) => new CohortColumn(title, [.. numbers.Select(n => n[i])], IsNumber: true)
        {
            MayGo = title is "q1" or "q3" or "spread",
        });
        text.Blank().Line("Scores of the cohort", TextStyle.Heading);
        ColumnTable.Write(text, ColumnTable.Fit(columns.Prepend(name), width - 2), 2);
    }
}
