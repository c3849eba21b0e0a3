namespace ScoringFramework.Output;

/// <summary>Cohorts as text for people: the ranked subjects in a table, the others below it with the reasons.</summary>
internal static class CohortText
{
    private const int MostNamed = 3;
    private const int Indent = 2;

    public static StyledText Of(IEnumerable<Cohort> cohorts, int width) => Together(cohorts.Select(c => Of(c, width)));

    /// <summary>Several texts, two empty lines between them.</summary>
    public static StyledText Together(IEnumerable<StyledText> texts)
    {
        var lines = new List<StyledLine>();
        foreach (var text in texts)
        {
            if (lines.Count > 0)
            {
                lines.AddRange([new([]), new([])]);
            }

            lines.AddRange(text.Lines);
        }

        return new(lines.ToValueList());
    }

    public static StyledText Of(Cohort cohort, int width)
    {
        var text = new StyledTextBuilder();
        List<CohortColumn> columns = [];
        Head(text, cohort, width);
        if (cohort.Ranked.Count > 0)
        {
            text.Blank();
            columns = ColumnTable.Fit(new CohortColumns(cohort, null).Usual(inDepth: false), width);
            ColumnTable.Write(text, columns);
        }

        NotRanked(text, UnrankedLine.Of(cohort, null), width);
        if (Legend(cohort.Ranked, columns, cohort.EarlierName) is { Length: > 0 } legend)
        {
            text.Blank().Paragraph(legend, 0, width, TextStyle.Faint);
        }

        return text.Build();
    }

    public static string Bounds(Scorecard card) => card.Headline.Bounds switch
    {
        null => "",
        { } b when b.Low == b.High => "exact",
        { } b => $"{End(b.Low, card)}–{End(b.High, card)}",
    };

    private static string End(decimal? bound, Scorecard card) => bound is null ? "open" : Numerals.Score(bound, card.Rounding.Decimals);

    /// <summary>How a headline has moved: a difference, <c>·</c> for none, <c>new</c>, or what it was.</summary>
    public static string Since(EarlierHeadline? earlier, decimal? change, int decimals) => (earlier, change) switch
    {
        (null, _) => "new",
        ({ IsComparable: false }, _) => "rubric",
        (_, 0) => "·",
        (_, { } moved) => Numerals.Signed(moved, decimals),
        ({ Score: { } score }, null) => Numerals.Score(score, decimals),
        ({ Outcome: var outcome }, null) => ResultWords.InPlaceOfScore(outcome),
    };

    /// <summary>A subject's name, with what readers of it should know.</summary>
    public static string Name(Scorecard card) =>
        card.Dossier.Status == DossierStatus.Draft ? $"{card.Subject.Name} (draft)" : card.Subject.Name;

    /// <summary>What is compared, when, and the middle of it: two paragraphs.</summary>
    public static (string First, string Second) Head(Cohort cohort)
    {
        var count = cohort.Ranked.Count + cohort.Unranked.Count;
        var parts = cohort.Unranked.GroupBy(u => u.Kind).Select(g => $"{Numerals.Count(g.Count())} {Terms.Of(g.Key)}")
            .Prepend($"{Numerals.Count(cohort.Ranked.Count)} ranked");
        string?[] first =
        [
            $"{cohort.Rubric.Id}@{cohort.Rubric.Version}", cohort.Variant?.Title,
            $"{Numerals.Count(count)} {(count == 1 ? "subject" : "subjects")}: {string.Join(", ", parts)}",
        ];
        var rounding = cohort.Cards.First().Rounding;
        string Rounded(decimal score) => Numerals.Score(rounding.Round(score), rounding.Decimals);
        string?[] second =
        [
            AsOf(cohort),
            cohort.Headlines is { Quartiles: not null } h ? $"median {Rounded(h.Median)}" : null,
            cohort.Headlines?.Quartiles is { } q ? $"middle half {Rounded(q.Lower)} to {Rounded(q.Upper)}" : null,
        ];
        return (string.Join(" · ", first.Where(p => p is not null)), string.Join(" · ", second.Where(p => p is not null)));
    }

    /// <summary>Writes what is compared.</summary>
    public static void Head(StyledTextBuilder text, Cohort cohort, int width)
    {
        var (first, second) = Head(cohort);
        text.Paragraph(first, 0, width, TextStyle.Heading).Paragraph(second, 0, width, TextStyle.Faint);
    }

    // Scores of two days compare with care, so the day of each subject that has another one is said.
    private static string? AsOf(Cohort cohort)
    {
        var days = cohort.Cards.Where(c => c.Dossier.AsOf is not null).GroupBy(c => c.Dossier.AsOf!.ToString())
            .OrderByDescending(g => g.Count()).ThenByDescending(g => g.Key, StringComparer.Ordinal).ToArray();
        if (days.Length == 0)
        {
            return null;
        }

        var others = days.Skip(1).SelectMany(g => g.Select(c => $"{c.Subject.Name} {g.Key}")).ToArray();
        var named = others.Length <= MostNamed ? others : [.. others.Take(MostNamed), $"{Numerals.Count(others.Length - MostNamed)} more"];
        return $"as of {days[0].Key}{(others.Length == 0 ? "" : $", but {string.Join(", ", named)}")}";
    }

    /// <summary>Writes those without a rank, and why.</summary>
    public static void NotRanked(StyledTextBuilder text, IReadOnlyList<UnrankedLine> lines, int width)
    {
        if (lines.Count == 0)
        {
            return;
        }

        text.Blank().Line("Not ranked", TextStyle.Heading);
        var names = new CohortColumn("", [.. lines.Select(u => u.Name)]);
        names = names.Cut(Math.Min(names.Width, width / 3));
        var scores = new CohortColumn("", [.. lines.Select(u => u.Score)]);
        for (var i = 0; i < lines.Count; i++)
        {
            text.MoveTo(Indent).Write(names.Cells[i]).MoveTo(Indent + names.Width + 2).Write(scores.Cells[i], TextStyle.Caution)
                .Paragraph(lines[i].Why, Indent + names.Width + scores.Width + 4, width, TextStyle.Faint);
        }
    }

    /// <summary>What the words and marks above mean.</summary>
    public static string Legend(IReadOnlyCollection<Standing> ranked, IReadOnlyCollection<CohortColumn> columns, string? since)
    {
        bool Has(string title) => columns.Any(c => c.Title == title);
        var parts = new List<string>();
        if (Has("could") && ranked.Any(r => r.Possible.Best != r.Possible.Worst))
        {
            parts.Add("could: the ranks that are possible when every declined or missing score is anywhere on its scale.");
        }

        if (ranked.Any(r => r.IsTied))
        {
            parts.Add("An equals sign: equal displayed scores.");
        }

        if (Has("since") && ranked.Any(r => r.Earlier is not null))
        {
            var isNew = ranked.Any(r => r.Earlier is null);
            parts.Add(since is { } name
                ? $"since: the change of the score since {name}{(isNew ? "; new: not there" : "")}."
                : $"since: the change of the score since it was approved{(isNew ? "; new: never approved" : "")}.");
        }

        if (Has("since") && ranked.Any(r => r.Earlier is { IsComparable: false }))
        {
            parts.Add($"rubric: {(since is null ? "approved" : "scored then")} by a rubric that scores differently.");
        }

        if (Has("pct"))
        {
            parts.Add("pct: the mid-rank percentile, the share of the ranked subjects that are worse and half of those that are equal.");
        }

        return string.Join(' ', parts);
    }
}
