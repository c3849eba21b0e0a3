namespace ScoringFramework.Output;

/// <summary>The subjects of a cohort on the compass of their rubric: two axes, a dot for each subject with both scores.</summary>
internal sealed class CompassPlot
{
    private CompassPlot(Cohort cohort, Compass compass)
    {
        (Cohort, Compass) = (cohort, compass);
        var dots = cohort.Members.Select(m => (Member: m, X: Score(m.Card, compass.X), Y: Score(m.Card, compass.Y))).ToArray();
        Dots = [.. dots.Where(d => d is { X: not null, Y: not null }).Select(d => new CompassDot(d.Member, d.X!.Value, d.Y!.Value))];
        Without = [.. dots.Where(d => d.X is null || d.Y is null).Select(d => d.Member)];
        X = Axis(compass.X, Dots.Select(d => d.X));
        Y = Axis(compass.Y, Dots.Select(d => d.Y));
    }

    public Cohort Cohort { get; }

    public Compass Compass { get; }

    /// <summary>The subjects with both scores.</summary>
    public CompassDot[] Dots { get; }

    /// <summary>The others.</summary>
    public CohortMember[] Without { get; }

    public CompassAxis X { get; }

    public CompassAxis Y { get; }

    /// <summary>The plot; null when the rubric has no compass.</summary>
    public static CompassPlot? Of(Cohort cohort) => cohort.Members[0].Card.Compass is { } compass ? new(cohort, compass) : null;

    private static decimal? Score(Scorecard card, string id) => id == CapLimit.Headline ? card.Headline.Score : card.Find(id)?.Score;

    // The part of the scale that is used, whole steps around the dots and the limits of the positions.
    private CompassAxis Axis(string id, IEnumerable<decimal> scores)
    {
        var card = Cohort.Members[0].Card;
        var dimension = id == CapLimit.Headline ? null : card[id];
        var (scale, title) = dimension is null ? (card.Scale, "Headline") : (dimension.Scale, $"{id} {dimension.Title}");
        decimal[] limits = [.. Compass.Positions.SelectMany(p => p.Conditions).Where(c => c.Dimension == id).Select(c => c.Limit)];
        decimal[] shown = [.. scores, .. limits];
        var (low, high) = shown.Length == 0 ? (scale.Min, scale.IsOpen ? scale.Min + 1 : scale.Max) : (shown.Min(), shown.Max());
        var step = Step(scale.IsOpen ? high - low : scale.Max - scale.Min);
        var from = Math.Max(scale.Min, (decimal.Floor(low / step) - 1) * step);
        var to = (decimal.Ceiling(high / step) + 1) * step;
        return new(id, title, from, scale.IsOpen ? to : Math.Min(scale.Max, to), step, limits);
    }

    // A tenth of what there is, as 1, 2 or 5 times a power of ten.
    private static decimal Step(decimal span)
    {
        var step = 1m;
        while (step * 20 <= span)
        {
            step *= 10;
        }

        while (step * 2 > span)
        {
            step /= 10;
        }

        return step * 10 <= span ? step : step * 5 <= span ? step / 2 : step / 5;
    }
}

/// <summary>A subject on the compass.</summary>
internal sealed record CompassDot(CohortMember Member, decimal X, decimal Y);

/// <summary>An axis of the compass.</summary>
/// <param name="Id">The id of its dimension, or <c>headline</c>.</param>
/// <param name="Title">What readers see.</param>
/// <param name="From">Where it starts.</param>
/// <param name="To">Where it ends, above <paramref name="From"/>.</param>
/// <param name="Step">From one mark to the next.</param>
/// <param name="Limits">Where positions begin and end.</param>
internal sealed record CompassAxis(string Id, string Title, decimal From, decimal To, decimal Step, decimal[] Limits)
{
    public IEnumerable<decimal> Marks
    {
        get
        {
            for (var mark = decimal.Ceiling(From / Step) * Step; mark <= To; mark += Step)
            {
                yield return mark;
            }
        }
    }

    /// <summary>The ends and the limits between them, in order.</summary>
    public decimal[] Breaks => [.. Limits.Where(l => l > From && l < To).Append(From).Append(To).Distinct().Order()];

    /// <summary>The place of a score, 0 at the start and 1 at the end.</summary>
    public double PlaceOf(decimal score) => (double)((score - From) / (To - From));
}
