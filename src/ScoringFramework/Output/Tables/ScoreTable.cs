namespace ScoringFramework.Output;

/// <summary>
/// Scorecards as one table, for CSV and for spreadsheets. Each scorecard begins with a row for its headline. Its dimensions follow in
/// rubric order, and then the lines of the ledger that are no criterion's: the contributions of criteria, caps and base sum to the
/// headline.
/// </summary>
internal static class ScoreTable
{
    public static TableColumn[] Columns { get; } =
    [
        new("subject", Width: 18), new("name", Width: 24), new("rubric", Width: 18),
        new("version"), new("as-of"), new("status"), new("wound-down"), new("variant"),
        new("id"), new("parent"), new("title", Width: 32), new("kind"), new("outcome"),
        new("score", NumberLook.Score), new("low", NumberLook.Score), new("high", NumberLook.Score), new("unrounded"),
        new("weight"), new("local-share", NumberLook.Share), new("effective-weight", NumberLook.Share, 16),
        new("contribution", NumberLook.Score), new("upside", NumberLook.Score),
        new("confidence"), new("completeness", NumberLook.Share, 14),
        new("level", Width: 20), new("position", Width: 20), new("basis"), new("override"),
        new("because", Width: 60), new("reason", Width: 60),
        new("evidence", Width: 30), new("counter-evidence", Width: 30),
        new("scale"), new("better"),
    ];

    /// <summary>The rows of one scorecard, a cell for each column.</summary>
    public static IEnumerable<TableCell[]> Rows(Scorecard card) =>
    [
        Row(card, Headline(card)),
        .. card.Dimensions.Select(d => Row(card, Dimension(d))),
        .. card.Ledger.Where(l => l.Kind != LedgerKind.Criterion).Select(l => Row(card, Line(card, l))),
    ];

    private static TableCell[] Row(Scorecard card, TableCell[] own) =>
    [
        card.Subject.Id, card.Subject.Name, card.Rubric.Id, card.Rubric.Version,
        card.Dossier.AsOf, Term(card.Dossier.Status), card.Subject.WoundDown, card.Subject.Variant?.Id,
        .. own,
    ];

    private static TableCell[] Headline(Scorecard card)
    {
        var headline = card.Headline;
        var reason = headline.Reason is { } why ? string.Join(' ', headline.Needs.Select(n => n.Text).Prepend(why.Text)) : null;
        return
        [
            CapLimit.Headline, default, "Headline", CapLimit.Headline, Term(headline.Outcome),
            headline.Score, headline.Bounds?.Low, headline.Bounds?.High, headline.Unrounded,
            default, default, default, default, default, Term(headline.Confidence), headline.Completeness,
            headline.Level, headline.Position, default, default, default, reason, default, default,
            card.Scale.ToString(), Term(card.Better),
        ];
    }

    private static TableCell[] Dimension(DimensionScore dimension) =>
    [
        dimension.Id, dimension.Parent, dimension.Title, Term(dimension.Kind), Term(dimension.Outcome),
        dimension.Score, default, default, dimension.Unrounded,
        (double?)dimension.Weight, (double?)dimension.LocalShare, (double?)dimension.EffectiveWeight,
        dimension.Contribution, dimension.Upside,
        Term(dimension.Confidence), dimension.Completeness,
        dimension.Level, default, Term(dimension.Basis), (bool?)dimension.Override, dimension.Because, dimension.Reason?.Text,
        string.Join(' ', dimension.Evidence), string.Join(' ', dimension.CounterEvidence),
        dimension.Scale.ToString(), Term(dimension.Better),
    ];

    private static TableCell[] Line(Scorecard card, LedgerLine line)
    {
        var cap = line.Kind == LedgerKind.Cap ? card.Caps.FirstOrDefault(c => c.Id == line.Id) : null;
        var title = line.Kind == LedgerKind.Base ? "Bottom of the scale" : $"{Terms.Capital(Terms.Of(line.Kind))} {line.Id}";
        return
        [
            line.Id, line.Target, title, Term(line.Kind), default,
            default, default, default, default,
            default, default, default, (decimal?)line.Displayed, default, default, default,
            default, default, default, default, cap?.Cap.Because, cap?.Text, default, default, default, default,
        ];
    }

    private static TableCell Term<T>(T? value)
        where T : struct, Enum => value is { } term ? Term(term) : default;

    private static TableCell Term<T>(T value)
        where T : struct, Enum => Terms.Of(value).Replace(' ', '-');
}
