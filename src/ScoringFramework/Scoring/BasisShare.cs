namespace ScoringFramework.Scoring;

/// <summary>How many of a scorecard's criteria have a score of one basis, and how much of the headline they supply.</summary>
/// <param name="Basis">Where the scores come from.</param>
/// <param name="Criteria">How many scored criteria there are of it, at least 0; those of weight 0 too.</param>
/// <param name="Contribution">The sum of their displayed contributions; null without a headline.</param>
public sealed record BasisShare(ScoreBasis Basis, int Criteria, decimal? Contribution)
{
    /// <summary>
    /// One share for each basis, in the order of <see cref="ScoreBasis"/>. Their contributions, with the displayed caps and the base of the
    /// ledger, sum to the displayed headline.
    /// </summary>
    /// <param name="card">The scorecard.</param>
    /// <exception cref="ArgumentNullException"><paramref name="card"/> is null.</exception>
    public static ValueList<BasisShare> Of(Scorecard card)
    {
        ArgumentNullException.ThrowIfNull(card);
        var scored = card.Dimensions.Where(d => d is { Kind: DimensionKind.Criterion, Outcome: Outcome.Scored }).ToLookup(BasisOf);
        return Enum.GetValues<ScoreBasis>().Select(basis => new BasisShare(
            basis,
            scored[basis].Count(),
            card.Ledger.Count == 0 ? null : scored[basis].Sum(d => d.Contribution ?? 0))).ToValueList();
    }

    /// <summary>Where a scored criterion's score comes from.</summary>
    internal static ScoreBasis BasisOf(DimensionScore criterion) => criterion.Basis switch
    {
        Dossiers.Basis.Published => ScoreBasis.Published,
        Dossiers.Basis.Judged => ScoreBasis.Judged,
        Dossiers.Basis.Reconstructed => ScoreBasis.Reconstructed,
        _ => ScoreBasis.Computed,
    };
}

/// <summary>Where a criterion's score comes from.</summary>
public enum ScoreBasis
{
    /// <summary>Held as somebody else published it.</summary>
    Published,

    /// <summary>Held on the analyst's judgement.</summary>
    Judged,

    /// <summary>Held as a reconstruction of a score that is not public.</summary>
    Reconstructed,

    /// <summary>Computed from a metric or a checklist.</summary>
    Computed,
}
