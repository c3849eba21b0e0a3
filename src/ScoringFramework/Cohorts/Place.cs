namespace ScoringFramework.Cohorts;

/// <summary>
/// What a subject brings to a ranking: its displayed score and its bounds, turned where less is better: more is better in all.
/// </summary>
/// <param name="Card">The scorecard.</param>
/// <param name="Score">The displayed score as it is shown; null for one that is open.</param>
/// <param name="Worth">The score turned; 0 for one that is open.</param>
/// <param name="Low">The worst that it could be.</param>
/// <param name="High">The best that it could be.</param>
internal sealed record Place(Scorecard Card, decimal? Score, decimal Worth, decimal Low, decimal High)
{
    /// <summary>A subject's headline; null when it neither has a score nor can get one.</summary>
    public static Place? OfHeadline(Scorecard card) =>
        Of(card, card.Headline.Score, card.Headline.Bounds, card.Headline.Outcome, card.Better);

    /// <summary>A subject's score in a dimension; null when it neither has one nor can get one.</summary>
    public static Place? OfDimension(Scorecard card, int dimension)
    {
        var score = card.Dimensions[dimension];
        return Of(card, score.Score, card.BoundsOf(dimension), score.Outcome, score.Better);
    }

    private static Place? Of(Scorecard card, decimal? score, Bounds? bounds, Outcome outcome, Better better)
    {
        var sign = better == Better.Lower ? -1 : 1;
        if (score is null && (bounds is null || outcome is not (Outcome.Declined or Outcome.Missing)))
        {
            return null;
        }

        // An open end of a scale is beyond every score.
        var (low, high) = bounds is null ? (score, score) : (bounds.Low, bounds.High);
        var (worst, best) = sign > 0 ? (low, high) : (-high, -low);
        return new(card, score, sign * score ?? 0, worst ?? decimal.MinValue, best ?? decimal.MaxValue);
    }
}
