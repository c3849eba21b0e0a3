namespace ScoringFramework.Output;

/// <summary>Cohorts as text for people: the ranked subjects in a table, the others below it with the reasons.</summary>
internal static class CohortText
{
    private const int MostNamed = 3;
    private const int Indent = 2;

    public static StyledText Of(IEnumerable<Cohort> cohorts, int width)
    {
        var lines = new List<StyledLine>();
        foreach (var cohort in cohorts)
        {
            if (lines.Count > 0)
            {
                lines.AddRange([new([]), new([])]);
            }

            lines.AddRange(Of(cohort, width).Lines);
        }

        return new(lines.ToValueList());
    }

    public static StyledText Of(Cohort cohort, int width)
    {
        var text = new StyledTextBuilder();
        Head(text, cohort, width);
        if (cohort.Ranked.Count > 0)
        {
            text.Blank();
            new CohortTable(cohort, width).Write(text);
        }

        NotRanked(text, cohort, width);
        if (Legend(cohort) is { Length: > 0 } legend)
        {
            text.Blank().Paragraph(legend, 0, width, TextStyle.Faint);
        }

        return text.Build();
    }

    /// <summary>A ranked subject's name, with what readers of it should know.</summary>
    public static string Name(Standing subject) => Name(subject.Card);

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

    private static string Name(Scorecard card) =>
        card.Dossier.Status == DossierStatus.Draft ? $"{card.Subject.Name} (draft)" : card.Subject.Name;

    private static void Head(StyledTextBuilder text, Cohort cohort, int width)
    {
        var count = cohort.Ranked.Count + cohort.Unranked.Count;
        var parts = cohort.Unranked.GroupBy(u => u.Kind).Select(g => $"{Numerals.Count(g.Count())} {Terms.Of(g.Key)}")
            .Prepend($"{Numerals.Count(cohort.Ranked.Count)} ranked");
        string?[] first =
        [
            $"{cohort.Rubric.Id}@{cohort.Rubric.Version}", cohort.Variant?.Title,
            $"{Numerals.Count(count)} {(count == 1 ? "subject" : "subjects")}: {string.Join(", ", parts)}",
        ];
        text.Paragraph(string.Join(" · ", first.Where(p => p is not null)), 0, width, TextStyle.Heading);
        var rounding = cohort.Cards.First().Rounding;
        string Rounded(decimal score) => Numerals.Score(rounding.Round(score), rounding.Decimals);
        string?[] second =
        [
            AsOf(cohort),
            cohort.Headlines is { Quartiles: not null } h ? $"median {Rounded(h.Median)}" : null,
            cohort.Headlines?.Quartiles is { } q ? $"middle half {Rounded(q.Lower)} to {Rounded(q.Upper)}" : null,
        ];
        text.Paragraph(string.Join(" · ", second.Where(p => p is not null)), 0, width, TextStyle.Faint);
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

    private static void NotRanked(StyledTextBuilder text, Cohort cohort, int width)
    {
        if (cohort.Unranked.Count == 0)
        {
            return;
        }

        text.Blank().Line("Not ranked", TextStyle.Heading);
        var names = new CohortColumn("", [.. cohort.Unranked.Select(u => Name(u.Card))]);
        names = names.Cut(Math.Min(names.Width, width / 3));
        var scores = new CohortColumn("", [.. cohort.Unranked.Select(u => Score(u.Card))]);
        for (var i = 0; i < cohort.Unranked.Count; i++)
        {
            text.MoveTo(Indent).Write(names.Cells[i]).MoveTo(Indent + names.Width + 2).Write(scores.Cells[i], TextStyle.Caution)
                .Paragraph(Why(cohort.Unranked[i]), Indent + names.Width + scores.Width + 4, width, TextStyle.Faint);
        }
    }

    private static string Score(Scorecard card) => card.Headline.Score is { } score
        ? Numerals.Score(score, card.Rounding.Decimals)
        : $"{ResultWords.InPlaceOfScore(card.Headline.Outcome)} {Bounds(card)}".TrimEnd();

    private static string Why(UnrankedSubject subject) => subject.Kind switch
    {
        UnrankedKind.WoundDown => $"Wound down {subject.Subject.WoundDown!.When}.",
        UnrankedKind.Reference => subject.Card.Headline.Reason is { } reason ? $"For reference. {reason.Text}" : "For reference.",
        _ => subject.Card.Headline.Reason?.Text ?? "",
    };

    private static string Legend(Cohort cohort)
    {
        var parts = new List<string>();
        if (cohort.Ranked.Any(r => r.Possible.Best != r.Possible.Worst))
        {
            parts.Add("could: the ranks that are possible when every declined or missing score is anywhere on its scale.");
        }

        if (cohort.Ranked.Any(r => r.IsTied))
        {
            parts.Add("An equals sign: equal displayed scores.");
        }

        if (cohort.Ranked.Any(r => r.Earlier is not null))
        {
            var isNew = cohort.Ranked.Any(r => r.Earlier is null);
            parts.Add(cohort.EarlierName is { } name
                ? $"since: the change of the score since {name}{(isNew ? "; new: not there" : "")}."
                : $"since: the change of the score since it was approved{(isNew ? "; new: never approved" : "")}.");
        }

        if (cohort.Ranked.Any(r => r.Earlier is { IsComparable: false }))
        {
            parts.Add($"rubric: {(cohort.EarlierName is null ? "approved" : "scored then")} by a rubric that scores differently.");
        }

        return string.Join(' ', parts);
    }
}
