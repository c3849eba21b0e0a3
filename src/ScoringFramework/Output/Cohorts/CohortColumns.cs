namespace ScoringFramework.Output;

/// <summary>The columns of ranked subjects: what each shows of a subject.</summary>
internal sealed class CohortColumns
{
    private readonly Cohort cohort;
    private readonly string? by;
    private readonly Standing[] standings;
    private readonly int decimals;

    /// <param name="cohort">The cohort.</param>
    /// <param name="by">The dimension to rank by; null for the headline. The rubric has it.</param>
    public CohortColumns(Cohort cohort, string? by)
    {
        (this.cohort, this.by) = (cohort, by);
        standings = [.. by is null ? cohort.Ranked : cohort.RankBy(by)];
        decimals = cohort.Members[0].Card.Rounding.Decimals;
    }

    /// <summary>Whether anybody is ranked.</summary>
    public bool IsEmpty => standings.Length == 0;

    /// <summary>The subjects in their order.</summary>
    public IReadOnlyList<Standing> Standings => standings;

    /// <summary>Those of the overview and of a comparison that does not say which it wants.</summary>
    /// <param name="inDepth">Whether percentiles are among them.</param>
    public IEnumerable<CohortColumn> Usual(bool inDepth)
    {
        yield return Rank();
        yield return Possible();
        yield return Subject();
        foreach (var score in Scores())
        {
            yield return score;
        }

        if (standings.Any(s => s.Earlier is not null))
        {
            yield return Change();
        }

        if (inDepth)
        {
            yield return Percentile() with { MayGo = true };
        }

        if (by is null)
        {
            yield return Bounds() with { MayGo = true };
        }

        foreach (var top in standings[0].Card.Dimensions.Where(d => d.Parent is null && d.Id != by))
        {
            yield return Dimension(top.Id) with { MayGo = true };
        }

        if (standings.Any(s => s.Card.Headline.Confidence is not null))
        {
            yield return Confidence();
        }

        if (Word() is { } word)
        {
            yield return word with { MayGo = true };
        }
    }

    /// <summary>Rank, subject and score, and beside them what is asked for.</summary>
    /// <param name="names">Ids of dimensions, or fields.</param>
    public IEnumerable<CohortColumn> Chosen(IEnumerable<string> names) =>
        [Rank(), Subject(), .. Scores(), .. names.Where(n => n != by).Select(n => Named(n) with { MayGo = true })];

    private CohortColumn Named(string name) => name switch
    {
        _ when cohort.HasDimension(name) => Dimension(name),
        "as-of" => new(name, Each(s => s.Card.Dossier.AsOf?.ToString() ?? "")),
        "bounds" => Bounds(),
        "change" => Change(),
        "completeness" => new("compl.", Each(s => s.Card.Headline.Completeness is { } c ? Numerals.Completeness(c) : ""), IsNumber: true),
        "confidence" => Confidence(),
        "level" => new(name, Each(s => s.Card.Headline.Level ?? "")),
        "owner" => new(name, Each(s => s.Subject.Owner ?? "")),
        "percentile" => Percentile(),
        "position" => new(name, Each(s => s.Card.Headline.Position ?? "")),
        "possible" => Possible(),
        _ => new(name, Each(s => Terms.Of(s.Card.Dossier.Status))),
    };

    private CohortColumn Rank() => new("rank", Each(s => $"{(s.IsTied ? "=" : "")}{Numerals.Count(s.Rank)}"), IsNumber: true);

    private CohortColumn Possible() => new("could", Each(s => s.Possible.ToString()), IsNumber: true, _ => TextStyle.Faint);

    private CohortColumn Subject() => new("subject", Each(s => CohortText.Name(s.Card)));

    // Ranked by a dimension, its score is the first, and the headline is beside it.
    private IEnumerable<CohortColumn> Scores() => by is null
        ? [new("score", Each(s => Numerals.Score(s.Score, decimals)), IsNumber: true, _ => TextStyle.Strong)]
        : [Dimension(by) with { StyleOf = _ => TextStyle.Strong },
            new("headline", Each(s => Headline(s.Card)), IsNumber: true)];

    private CohortColumn Change() =>
        new("since", Each(s => CohortText.Since(s.Earlier, s.Change, decimals)), IsNumber: true, i => StyleOf(standings[i]));

    private CohortColumn Percentile() =>
        new("pct", Each(s => Numerals.Count((int)decimal.Round(s.Percentile, MidpointRounding.AwayFromZero))), IsNumber: true);

    private CohortColumn Bounds() => new("bounds", Each(s => CohortText.Bounds(s.Card)), IsNumber: true, _ => TextStyle.Faint);

    private CohortColumn Dimension(string id)
    {
        var index = cohort.IndexOf(id);
        return new(id, Each(s => ResultWords.Score(s.Card.Dimensions[index])), IsNumber: true);
    }

    private CohortColumn Confidence() => new("conf.", Each(s => s.Card.Headline.Confidence is { } c ? Terms.Of(c) : ""), IsNumber: false,
        i => standings[i].Card.Headline.Confidence is { } c ? ResultWords.StyleOf(c) : TextStyle.Plain);

    private CohortColumn? Word() => standings.Any(s => s.Card.Headline.Position is not null) ? Named("position")
        : standings.Any(s => s.Card.Headline.Level is not null) ? Named("level") : null;

    private string Headline(Scorecard card) =>
        card.Headline.Score is { } score ? Numerals.Score(score, decimals) : ResultWords.InPlaceOfScore(card.Headline.Outcome);

    private static TextStyle StyleOf(Standing subject) => subject.Change switch
    {
        null or 0 => TextStyle.Faint,
        { } moved => moved > 0 == (subject.Card.Better == Better.Higher) ? TextStyle.Good : TextStyle.Bad,
    };

    private string[] Each(Func<Standing, string> text) => [.. standings.Select(text)];
}
