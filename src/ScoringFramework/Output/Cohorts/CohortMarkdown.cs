namespace ScoringFramework.Output;

/// <summary>Cohorts as GitHub-flavoured Markdown: the ranks as a table, those without a rank, and in depth the distributions.</summary>
internal static class CohortMarkdown
{
    /// <param name="cohort">The cohort.</param>
    /// <param name="options">What is shown in depth; null for the overview.</param>
    public static string Write(Cohort cohort, ComparisonOptions? options)
    {
        options?.Check(cohort);
        var by = options?.By;
        var text = new List<string>();
        var (first, second) = CohortText.Head(cohort);
        text.AddRange([$"## {MarkdownText.Of(first)}", "", MarkdownText.Of(second)]);
        if (by is not null)
        {
            text.AddRange(["", $"Ranked by {MarkdownText.Of($"{by} {cohort.Members[0].Card[by].Title}")}."]);
        }

        var legend = Ranks(text, cohort, options);
        NotRanked(text, UnrankedLine.Of(cohort, by));
        if (options is not null)
        {
            Distributions(text, cohort);
            Words(text, cohort, options);
        }

        if (options?.Scenarios == true)
        {
            Scenarios(text, cohort);
        }

        if (legend.Length > 0)
        {
            text.AddRange(["", MarkdownText.Of(legend)]);
        }

        return string.Join('\n', text) + '\n';
    }

    public static string Write(IEnumerable<Cohort> cohorts, ComparisonOptions? options) =>
        string.Join('\n', cohorts.Select(c => Write(c, options)));

    // What the columns mean.
    private static string Ranks(List<string> text, Cohort cohort, ComparisonOptions? options)
    {
        var columns = new CohortColumns(cohort, options?.By);
        if (columns.IsEmpty)
        {
            return "";
        }

        CohortColumn[] shown = [.. options?.ShownColumns.Count > 0
            ? columns.Chosen(options.ShownColumns) : columns.Usual(inDepth: options is not null)];
        text.Add("");
        Table(text, shown);
        return CohortText.Legend(columns.Standings, shown, cohort.EarlierName);
    }

    private static void NotRanked(List<string> text, IReadOnlyList<UnrankedLine> lines)
    {
        if (lines.Count == 0)
        {
            return;
        }

        text.AddRange(["", "### Not ranked", ""]);
        Table(text,
        [
            new("subject", [.. lines.Select(l => l.Name)]), new("score", [.. lines.Select(l => l.Score)]),
            new("why", [.. lines.Select(l => l.Why)]),
        ]);
    }

    private static void Distributions(List<string> text, Cohort cohort)
    {
        var lines = DistributionTable.Lines(cohort).ToArray();
        string[][] numbers = [.. lines.Select(l => DistributionTable.Numbers(l.Distribution, l.Rounding).ToArray())];
        text.AddRange(["", "### Scores of the cohort", ""]);
        Table(text, DistributionTable.Titles.Select((t, i) => new CohortColumn(t, [.. numbers.Select(n => n[i])], IsNumber: true))
            .Prepend(new("dimension", [.. lines.Select(l => l.Title)])));
    }

    private static void Words(List<string> text, Cohort cohort, ComparisonOptions options)
    {
        string?[] words = [.. ComparisonText.Ends(cohort, options), ComparisonText.Positions(cohort)];
        if (words.Any(w => w is not null))
        {
            text.AddRange(["", "### Leaders and laggards", ""]);
            text.AddRange(words.OfType<string>().Select(w => $"- {MarkdownText.Of(w)}"));
        }
    }

    private static void Scenarios(List<string> text, Cohort cohort)
    {
        var outlooks = cohort.Outlooks;
        if (outlooks.Count == 0)
        {
            return;
        }

        var decimals = outlooks[0].Standing.Card.Rounding.Decimals;
        text.AddRange(["", "### Scenarios", ""]);
        Table(text, outlooks[0].Scenarios.Select((s, i) =>
                new CohortColumn(s.Title, [.. outlooks.Select(o => OutlookText.Cell(o.Scenarios[i], decimals))], IsNumber: true))
            .Prepend(new("subject", [.. outlooks.Select(o => o.Subject.Name)])));
        text.Add("");
        text.AddRange(outlooks.Where(o => o.Fragile.Count > 0).Select(o => $"- {MarkdownText.Of(o.Text)}"));
    }

    private static void Table(List<string> text, IEnumerable<CohortColumn> columns)
    {
        var all = columns.ToArray();
        text.Add($"| {string.Join(" | ", all.Select(c => MarkdownText.Of(c.Title)))} |");
        text.Add($"| {string.Join(" | ", all.Select(c => c.IsNumber ? "--:" : "---"))} |");
        text.AddRange(Enumerable.Range(0, all[0].Cells.Length)
            .Select(row => $"| {string.Join(" | ", all.Select(c => MarkdownText.Of(c.Cells[row])))} |"));
    }
}
