namespace ScoringFramework.Cohorts;

/// <summary>
/// The subjects of one rubric beside each other: ranked by their displayed headlines, and apart from them those without a rank. The order
/// of the scorecards changes nothing.
/// </summary>
public sealed record Cohort
{
    internal Cohort()
    {
    }

    /// <summary>The rubric of all of them.</summary>
    public RubricIdentity Rubric { get; internal init; } = null!;

    /// <summary>
    /// The variant of the rubric that all of them have; null without one. Subjects of two variants are not ranked together.
    /// </summary>
    public VariantIdentity? Variant { get; internal init; }

    /// <summary>The ranked subjects, the best first; of one rank, by name.</summary>
    public ValueList<RankedSubject> Ranked { get; internal init; } = [];

    /// <summary>The others, by why they have no rank, and then by name.</summary>
    public ValueList<UnrankedSubject> Unranked { get; internal init; } = [];

    /// <summary>Median and quartiles of the ranked headlines; null with fewer than four.</summary>
    public Quartiles? Headlines { get; internal init; }

    /// <summary>All scorecards, the ranked ones first.</summary>
    internal IEnumerable<Scorecard> Cards => Ranked.Select(r => r.Card).Concat(Unranked.Select(u => u.Card));

    /// <summary>Ranks scorecards of one rubric, and of one variant of it.</summary>
    /// <param name="cards">At least one scorecard, in any order.</param>
    /// <param name="earlier">Gives a subject's earlier headline, such as the approved one; null for none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cards"/> is null.</exception>
    /// <exception cref="ArgumentException"> There is no scorecard, or two are of different rubrics, of rubrics that score differently, or
    /// of different variants.
    /// </exception>
    public static Cohort Of(IEnumerable<Scorecard> cards, Func<Scorecard, EarlierHeadline?>? earlier = null)
    {
        ArgumentNullException.ThrowIfNull(cards);
        var groups = GroupBy(cards, earlier);
        return groups.Count switch
        {
            1 => groups[0],
            0 => throw new ArgumentException("A cohort has at least one scorecard.", nameof(cards)),
            _ => throw new ArgumentException(
                $"Scores by {groups[0].Method} and by {groups[1].Method} do not compare. Rank them apart with Cohort.GroupBy.",
                nameof(cards)),
        };
    }

    /// <summary>Puts scorecards into cohorts: one for each rubric, way of scoring and variant.</summary>
    /// <param name="cards">Any number of scorecards, in any order.</param>
    /// <param name="earlier">Gives a subject's earlier headline, such as the approved one; null for none.</param>
    /// <returns>The cohorts, by the id and version of their rubric and by their variant.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cards"/> is null.</exception>
    public static ValueList<Cohort> GroupBy(IEnumerable<Scorecard> cards, Func<Scorecard, EarlierHeadline?>? earlier = null)
    {
        ArgumentNullException.ThrowIfNull(cards);
        return cards.GroupBy(c => (c.Rubric.Id, c.Rubric.Version, c.Rubric.ScoringHash, Variant: c.Subject.Variant?.Id))
            .OrderBy(g => g.Key.Id, StringComparer.Ordinal).ThenBy(g => g.Key.Version, StringComparer.Ordinal)
            .ThenBy(g => g.Key.ScoringHash, StringComparer.Ordinal).ThenBy(g => g.Key.Variant, StringComparer.Ordinal)
            .Select(g => Ranking.Of([.. g], earlier ?? (_ => null))).ToValueList();
    }

    /// <summary>The rubric and the variant, as a message names them.</summary>
    internal string Method => $"{Rubric.Id}@{Rubric.Version} ({Rubric.ScoringHash[..8]}{(Variant is { } v ? $", {v.Title}" : "")})";

    /// <summary>The cohort in a line: <c>vendor@1.0.0, 5 ranked, 1 not ranked</c>.</summary>
    public override string ToString() => $"{Rubric.Id}@{Rubric.Version}, {Ranked.Count} ranked, {Unranked.Count} not ranked";
}
