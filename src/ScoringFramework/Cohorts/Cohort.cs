using System.Collections.Frozen;

namespace ScoringFramework.Cohorts;

/// <summary>
/// The subjects of one rubric beside each other: ranked by their displayed headlines, and apart from them those without a rank. The order
/// of the scorecards changes nothing.
/// </summary>
public sealed partial class Cohort
{
    // What is made when it is first asked for has one lock.
    private readonly object gate = new();
    private readonly FrozenDictionary<string, int> dimensions;
    private readonly FrozenDictionary<string, CohortMember> byId;
    private readonly Late<ValueList<Standing>>[] standings;
    private readonly Late<Distribution?>[] distributions;
    private readonly Late<Distribution?> headlines;

    private Cohort(Scorecard[] cards, CohortOptions options)
    {
        Rubric = cards.Select(c => c.Rubric).OrderByDescending(r => SemanticVersion.Of(r.Version)).First();
        Variant = cards[0].Subject.Variant;
        Array.Sort(cards, ByName.Instance);
        (Scorecard Card, UnrankedKind? Kind)[] all = [.. cards.Select(c => (c, KindOf(c, options)))];
        Compared = all.Where(c => c.Kind is null or UnrankedKind.Declined or UnrankedKind.Missing).Select(c => c.Card).ToValueList();
        Ranked = Ranking.Of([.. Compared.Select(Place.OfHeadline).OfType<Place>()], options.Earlier);
        EarlierName = options.EarlierName;
        Unranked = all.Where(c => c.Kind is not null).OrderBy(c => c.Kind)
            .Select(c => new UnrankedSubject(c.Card, c.Kind!.Value, options.Earlier?.Invoke(c.Card))).ToValueList();
        headlines = new(gate, _ => Distribution.Of(Ranked.Select(s => s.Score)));

        var scores = cards[0].Dimensions;
        dimensions = scores.Index().ToFrozenDictionary(d => d.Item.Id, d => d.Index, StringComparer.Ordinal);
        standings = [.. scores.Select((_, i) => new Late<ValueList<Standing>>(gate, RankByDimension, i))];
        distributions = [.. scores.Select((_, i) => new Late<Distribution?>(gate, d => Distribution.Of(
            standings[d].Value.Select(s => s.Score)), i))];
        Members = Ranked.Select(s => new CohortMember(this, s.Card, s, null))
            .Concat(Unranked.Select(u => new CohortMember(this, u.Card, null, u))).ToValueList();
        byId = Members.DistinctBy(m => m.Subject.Id).ToFrozenDictionary(m => m.Subject.Id, StringComparer.Ordinal);
    }

    /// <summary>The rubric of all of them; of several versions that score in the same way, the highest.</summary>
    public RubricIdentity Rubric { get; }

    /// <summary>
    /// The variant of the rubric that all of them have; null without one. Subjects of two variants are not ranked together.
    /// </summary>
    public VariantIdentity? Variant { get; }

    /// <summary>The ranked subjects, the best first; of one rank, by name.</summary>
    public ValueList<Standing> Ranked { get; }

    /// <summary>The others, by why they have no rank, and then by name.</summary>
    public ValueList<UnrankedSubject> Unranked { get; }

    /// <summary>All subjects, the ranked ones first.</summary>
    public ValueList<CohortMember> Members { get; }

    /// <summary>How the ranked headlines are distributed; null when nobody is ranked.</summary>
    public Distribution? Headlines => headlines.Value;

    /// <summary>The subject of an id.</summary>
    /// <param name="id">The dossier's id, compared ordinally.</param>
    /// <exception cref="ArgumentException">No subject has this id.</exception>
    public CohortMember this[string id] => Find(id) ?? throw new ArgumentException($"The cohort has no subject '{id}'.", nameof(id));

    /// <summary>
    /// Those whose scores are compared: the ranked ones, and those whose headline is declined or missing. A dimension of theirs may have a
    /// score. By name.
    /// </summary>
    internal ValueList<Scorecard> Compared { get; }

    /// <summary>What the earlier headlines are called; null for the approved ones.</summary>
    internal string? EarlierName { get; }

    /// <summary>All scorecards, the ranked ones first.</summary>
    internal IEnumerable<Scorecard> Cards => Members.Select(m => m.Card);

    /// <summary>The subject of an id; null when no subject has it.</summary>
    /// <param name="id">The dossier's id, compared ordinally.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public CohortMember? Find(string id) => byId.GetValueOrDefault(id);

    /// <summary>
    /// Ranks by one dimension: those with a score in it, whether or not their headline has one. Reference, disqualified and wound-down
    /// subjects have no rank here either.
    /// </summary>
    /// <param name="dimension">The id of a dimension.</param>
    /// <returns>The best first; of one rank, by name.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dimension"/> is null.</exception>
    /// <exception cref="ArgumentException">The rubric has no such dimension.</exception>
    public ValueList<Standing> RankBy(string dimension) => standings[IndexOf(dimension)].Value;

    /// <summary>How the scores of the compared subjects in one dimension are distributed.</summary>
    /// <param name="dimension">The id of a dimension.</param>
    /// <returns>The distribution; null when nobody has a score in it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dimension"/> is null.</exception>
    /// <exception cref="ArgumentException">The rubric has no such dimension.</exception>
    public Distribution? DistributionOf(string dimension) => distributions[IndexOf(dimension)].Value;

    /// <summary>The cohort in a line: <c>vendor@1.0.0, 5 ranked, 1 not ranked</c>.</summary>
    public override string ToString() =>
        $"{Rubric.Id}@{Rubric.Version}, {Numerals.Count(Ranked.Count)} ranked, {Numerals.Count(Unranked.Count)} not ranked";

    /// <summary>The place of a dimension in every scorecard's list.</summary>
    internal int IndexOf(string dimension)
    {
        ArgumentNullException.ThrowIfNull(dimension);
        return dimensions.TryGetValue(dimension, out var index)
            ? index : throw new ArgumentException($"The rubric has no dimension '{dimension}'.", nameof(dimension));
    }

    private ValueList<Standing> RankByDimension(int dimension) =>
        Ranking.Of([.. Compared.Select(c => Place.OfDimension(c, dimension)).OfType<Place>()]);

    private static UnrankedKind? KindOf(Scorecard card, CohortOptions options) => card switch
    {
        { Subject.WoundDown: not null } => UnrankedKind.WoundDown,
        _ when options.References.Contains(card.Subject.Id) => UnrankedKind.Reference,
        { Headline.Score: not null } => null,
        { Headline.Outcome: Outcome.NotApplicable } => UnrankedKind.NotApplicable,
        { Headline.Outcome: Outcome.Disqualified } => UnrankedKind.Disqualified,
        { Headline.Outcome: Outcome.Missing } => UnrankedKind.Missing,
        _ => UnrankedKind.Declined,
    };
}
