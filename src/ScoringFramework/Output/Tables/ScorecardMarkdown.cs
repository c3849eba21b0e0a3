namespace ScoringFramework.Output;

/// <summary>
/// A scorecard as GitHub-flavoured Markdown, to be published as it is or shown on a pull request: the headline, a table of the upper
/// dimensions, the
/// criteria with their reasons folded below, what is on record, and the cited evidence with its sources as footnotes.
/// </summary>
internal static class ScorecardMarkdown
{
    /// <summary>One scorecard; each line ends with <c>\n</c>.</summary>
    /// <param name="card">The scorecard.</param>
    /// <exception cref="ArgumentNullException"><paramref name="card"/> is null.</exception>
    public static string Write(Scorecard card)
    {
        ArgumentNullException.ThrowIfNull(card);
        var text = new List<string>();
        Head(text, card);
        Overview(text, card);
        var footnotes = new MarkdownFootnotes(card);
        foreach (var top in card.Dimensions.Where(d => d.Parent is null))
        {
            MarkdownDetails.Write(text, card, top, footnotes);
        }

        MarkdownEffects.Caps(text, card);
        MarkdownEffects.Scenarios(text, card);
        MarkdownRecord.Write(text, card, footnotes);
        return string.Join('\n', text) + '\n';
    }

    /// <summary>Several scorecards, a rule between them.</summary>
    /// <param name="cards">Any number of scorecards.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cards"/> is null.</exception>
    public static string Write(IEnumerable<Scorecard> cards)
    {
        ArgumentNullException.ThrowIfNull(cards);
        return string.Join("\n---\n\n", cards.Select(Write));
    }

    private static void Head(List<string> text, Scorecard card)
    {
        var headline = card.Headline;
        var score = headline.Score is null ? Terms.Of(headline.Outcome) : Numerals.Score(headline.Score, card.Rounding.Decimals);
        text.AddRange([$"## {MarkdownText.Of(card.Subject.Name)}: {score}", ""]);
        var words = new[] { headline.Level, headline.Position }.Where(w => w is not null).Select(w => $"**{MarkdownText.Of(w!)}**");
        var trust = new List<string>(words);
        if (headline.Bounds is { } bounds)
        {
            trust.Add(ResultWords.Bounds(bounds, card.Rounding.Decimals));
        }

        if (headline.Completeness is { } completeness)
        {
            trust.Add(ResultWords.Completeness(card, completeness));
        }

        if (headline.Confidence is { } confidence)
        {
            trust.Add($"confidence {Terms.Of(confidence)}");
        }

        text.Add(string.Join(" · ", trust));
        if (LiftText.Line(card.Lifts) is { } lifts)
        {
            text.AddRange(["", MarkdownText.Of(lifts)]);
        }

        if (headline.Reason is { } reason)
        {
            text.AddRange(["", $"{MarkdownText.Of(reason.Text)} {MarkdownText.Of(string.Join(' ', headline.Needs))}".TrimEnd()]);
        }
    }

    // Composites, and criteria at the top; deeper ones are indented by spaces that tables keep.
    private static void Overview(List<string> text, Scorecard card)
    {
        text.AddRange(["", "| Dimension | Score | Weight | Contribution |", "| :-- | --: | --: | --: |"]);
        var depth = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var dimension in card.Dimensions)
        {
            var level = depth[dimension.Id] = dimension.Parent is null ? 0 : depth[dimension.Parent] + 1;
            if (dimension.Kind == DimensionKind.Composite || dimension.Parent is null)
            {
                var name = $"{dimension.Id} {MarkdownText.Of(dimension.Title)}";
                text.Add(
                    $"| {string.Concat(Enumerable.Repeat("&emsp;", level))}{(level == 0 ? $"**{name}**" : name)} | "
                    + $"{MarkdownRow.Numbers(card, dimension)} |");
            }
        }

        foreach (var line in card.Ledger.Where(l => l.Kind != LedgerKind.Criterion && (l.Target ?? l.Id) is null or CapLimit.Headline))
        {
            text.Add($"| {Terms.Capital(ResultWords.Of(line, card.Headline.Aggregation))}{(line.Id is null ? "" : $" {line.Id}")} | | | "
                + $"{Numerals.Score(line.Displayed, card.Rounding.Decimals)} |");
        }

        var headline = card.Headline.Score is null ? ResultWords.InPlaceOfScore(card.Headline.Outcome)
            : Numerals.Score(card.Headline.Score, card.Rounding.Decimals);
        text.Add($"| **Headline** | **{headline}** | 100.0% | **{Numerals.Score(card.Headline.Score, card.Rounding.Decimals)}** |");
    }
}
