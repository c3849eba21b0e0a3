namespace ScoringFramework.Output;

/// <summary>A cohort in depth as text for people.</summary>
internal static class ComparisonText
{
    public static StyledText Of(IEnumerable<Cohort> cohorts, ComparisonOptions options) =>
        CohortText.Together(cohorts.Select(c => Of(c, options)));

    public static StyledText Of(Cohort cohort, ComparisonOptions options)
    {
        options.Check(cohort);
        var (text, width) = (new StyledTextBuilder(), options.Columns);
        CohortText.Head(text, cohort, width);
        if (options.By is { } by)
        {
            text.Paragraph($"ranked by {by} {cohort.Members[0].Card[by].Title}", 0, width, TextStyle.Faint);
        }

        var (ranks, left) = Ranks(text, cohort, options, width);
        CohortText.NotRanked(text, UnrankedLine.Of(cohort, options.By), width);
        DistributionTable.Write(text, cohort, width);
        Words(text, cohort, options, width);
        if (options.Scenarios)
        {
            OutlookText.Write(text, cohort, width);
        }

        text.Blank();
        foreach (var part in new[] { ranks }.Concat(Legend(left)).Where(p => p.Length > 0))
        {
            text.Paragraph(part, 0, width, TextStyle.Faint);
        }

        return text.Build();
    }

    /// <summary>Who leads and who is last: by the headline, and in each dimension that has a column.</summary>
    public static IEnumerable<string> Ends(Cohort cohort, ComparisonOptions options) =>
        new[] { cohort.Extremes() }.Concat(Shown(cohort, options).Select(cohort.Extremes)).OfType<Extremes>().Select(e => e.Text);

    /// <summary>How many subjects have each position of the compass; null without one.</summary>
    public static string? Positions(Cohort cohort)
    {
        var positions = cohort.Ranked.Where(s => s.Card.Headline.Position is not null).GroupBy(s => s.Card.Headline.Position!)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => $"{g.Key} {Numerals.Count(g.Count())}").ToArray();
        return positions.Length == 0 ? null : $"Positions: {string.Join(", ", positions)}.";
    }

    private static IEnumerable<string> Shown(Cohort cohort, ComparisonOptions options)
    {
        var chosen = options.ShownColumns.Count > 0 ? options.ShownColumns.Where(cohort.HasDimension)
            : cohort.Members[0].Card.Dimensions.Where(d => d.Parent is null).Select(d => d.Id);
        return (options.By is { } by ? chosen.Prepend(by) : chosen).Distinct();
    }

    // What the columns mean, and those that were asked for and have no room.
    private static (string Legend, string[] Left) Ranks(StyledTextBuilder text, Cohort cohort, ComparisonOptions options, int width)
    {
        var columns = new CohortColumns(cohort, options.By);
        if (columns.IsEmpty)
        {
            return ("", []);
        }

        var all = (options.ShownColumns.Count == 0 ? columns.Usual(inDepth: true) : columns.Chosen(options.ShownColumns)).ToArray();
        var fitted = ColumnTable.Fit(all, width);
        text.Blank();
        ColumnTable.Write(text, fitted);
        string[] left = [.. all.Skip(fitted.Count).Where(_ => options.ShownColumns.Count > 0).Select(c => c.Title)];
        return (CohortText.Legend(columns.Standings, fitted, cohort.EarlierName), left);
    }

    private static void Words(StyledTextBuilder text, Cohort cohort, ComparisonOptions options, int width)
    {
        string[] words = [.. Ends(cohort, options), .. Positions(cohort) is { } positions ? [positions] : Array.Empty<string>()];
        if (words.Length == 0)
        {
            return;
        }

        text.Blank().Line("Leaders and laggards", TextStyle.Heading);
        foreach (var sentence in words)
        {
            text.Paragraph(sentence, 2, width);
        }
    }

    private static IEnumerable<string> Legend(string[] left)
    {
        yield return "q1, q3: a quarter of the scores is at most q1, and a quarter at least q3, by linear interpolation (definition 7 of "
            + "Hyndman and Fan). spread: q3 less q1.";
        if (left.Length > 0)
        {
            yield return $"No room for {Quote.List(left)}: widen the window, or use --format csv.";
        }
    }
}
