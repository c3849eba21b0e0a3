namespace ScoringFramework.Scoring;

/// <summary>
/// Which of a criterion's figures its measure reads, and why not the others: the reconciled one; else that of the newest period, of these
/// the best tier's, the most recently published, the one that gives the lower score, and the first id. A measure may put the tier before
/// the period. Never an average.
/// </summary>
internal sealed class FigureChoice
{
    private readonly DossierIndex index;
    private readonly Measure measure;
    private readonly Func<Evidence, double> unitOf;
    private readonly List<string> tiers;

    /// <param name="index">The dossier.</param>
    /// <param name="measure">The measure.</param>
    /// <param name="figures">The figures that the measure's curve can read.</param>
    /// <param name="unitOf">Where on the scale a figure scores.</param>
    public FigureChoice(DossierIndex index, Measure measure, IReadOnlyList<Evidence> figures, Func<Evidence, double> unitOf)
    {
        (this.index, this.measure, this.unitOf) = (index, measure, unitOf);
        tiers = index.Tree.Rubric.SourcePolicy.Tiers.Select(t => t.Name).ToList();
        var open = figures.Where(e => FixedReason(e) is null).ToArray();
        Window = measure.Over is { } over && open.Length > 0
            ? FigureWindow.Of(index, over, open.GroupBy(e => index.PeriodOf(e.Metric!)).Select(g => InOrder(g).First())) : null;
        Used = Window is null ? InOrder(open).FirstOrDefault() : Window.Read[0];
        SetAside = figures.Where(e => !IsRead(e)).Select(e => new FigureSetAside(e, FixedReason(e) ?? Difference(e, Rival(e))))
            .ToValueList();
        Former = figures.Where(e => !IsReconciledAway(e)).OrderBy(TierOf).ThenByDescending(DateOf).ThenBy(unitOf)
            .ThenBy(e => e.Id, StringComparer.Ordinal).FirstOrDefault();
    }

    /// <summary>The figure that is read; null when none can be.</summary>
    public Evidence? Used { get; }

    /// <summary>The figures of several periods that are read together; null when one is, or none.</summary>
    public FigureWindow? Window { get; }

    /// <summary>Whether releases before periods were typed read a figure that gives another score.</summary>
    public bool HasMoved => Window is null && Used is not null && Former is not null
        && Noise.Drop(unitOf(Used)) != Noise.Drop(unitOf(Former));

    /// <summary>The others, in the order of the figures.</summary>
    public ValueList<FigureSetAside> SetAside { get; }

    /// <summary>The figure that releases before periods were typed would read; null when none.</summary>
    public Evidence? Former { get; }

    private IEnumerable<Evidence> InOrder(IEnumerable<Evidence> figures)
    {
        var ordered = measure.Prefer == FigurePreference.Tier
            ? figures.OrderBy(TierOf).ThenByDescending(PeriodRank)
            : figures.OrderByDescending(PeriodRank).ThenBy(TierOf);
        return ordered.ThenByDescending(DateOf).ThenBy(unitOf).ThenBy(e => e.Id, StringComparer.Ordinal);
    }

    private bool IsRead(Evidence figure) => Window is null ? ReferenceEquals(figure, Used)
        : Window.Read.Any(r => ReferenceEquals(r, figure));

    // The figure that is read and not this one: of the same period where one is.
    private Evidence Rival(Evidence figure) => Window?.Read.FirstOrDefault(r =>
        index.PeriodOf(r.Metric!) == index.PeriodOf(figure.Metric!)) ?? Used!;

    private bool IsReconciledAway(Evidence figure) =>
        index.Groups.Find(figure.Id) is { Disagrees: true, Reconciliation: { } choice } && choice.Use != figure.Id;

    private SetAsideReason? FixedReason(Evidence figure) =>
        IsReconciledAway(figure) ? SetAsideReason.Reconciled
        : measure.Period is { } length && figure.Metric!.Period?.Length != length ? SetAsideReason.AnotherLength
        : null;

    private SetAsideReason Difference(Evidence figure, Evidence used)
    {
        var byPeriod = PeriodRank(figure).CompareTo(PeriodRank(used)) < 0
            ? figure.Metric!.Period is null && used.Metric!.Period is not null ? SetAsideReason.NoPeriod : SetAsideReason.OlderPeriod
            : (SetAsideReason?)null;
        var byTier = TierOf(figure) > TierOf(used) ? SetAsideReason.LowerTier : (SetAsideReason?)null;
        return (measure.Prefer == FigurePreference.Tier ? byTier ?? byPeriod : byPeriod ?? byTier)
            ?? (DateOf(figure) < DateOf(used) ? SetAsideReason.OlderSource
            : unitOf(figure) > unitOf(used) ? SetAsideReason.HigherScore
            : SetAsideReason.Same);
    }

    // A figure without a period comes after every one that has one; among such, what was observed later is newer.
    private (bool HasPeriod, DateOnly Last) PeriodRank(Evidence figure) =>
        (figure.Metric!.Period is not null,
        (figure.Metric.Period is null ? figure.Observed?.Last : index.PeriodOf(figure.Metric).Last) ?? DateOnly.MinValue);

    private int TierOf(Evidence figure) => tiers.IndexOf(index.FindSource(figure.Source)?.Tier ?? "");

    private DateOnly DateOf(Evidence figure) => EvidenceAge.DateOf(figure, index.FindSource(figure.Source))?.Last ?? DateOnly.MinValue;
}

/// <summary>A figure that a measure could read and does not.</summary>
/// <param name="Figure">The evidence.</param>
/// <param name="Why">Why it does not.</param>
internal sealed record FigureSetAside(Evidence Figure, SetAsideReason Why);

/// <summary>Why a measure does not read a figure.</summary>
public enum SetAsideReason
{
    /// <summary>The dossier's reconciliation chooses another figure of its period.</summary>
    Reconciled,

    /// <summary>Its period is not of the length that the measure reads.</summary>
    AnotherLength,

    /// <summary>It has no period, and the one that is read has one.</summary>
    NoPeriod,

    /// <summary>Its period is older.</summary>
    OlderPeriod,

    /// <summary>Its source is of a lower tier.</summary>
    LowerTier,

    /// <summary>Its source, or what it observed, is older.</summary>
    OlderSource,

    /// <summary>It gives a higher score, and the lower one is read.</summary>
    HigherScore,

    /// <summary>It gives the same score, and the other id comes first.</summary>
    Same,
}
