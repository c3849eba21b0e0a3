namespace ScoringFramework.Changes;

/// <summary>A cohort over its editions, the newest first.</summary>
/// <param name="Name">What the cohort is called.</param>
/// <param name="Editions">Its editions, the working state first.</param>
public sealed record CohortHistory(string Name, ValueList<CohortHistoryEntry> Editions)
{
    /// <summary>What readers should know, whole sentences.</summary>
    public ValueList<string> Notes { get; init; } = [];

    /// <summary>Puts editions in order and finds what changed between each and the one before it.</summary>
    /// <param name="name">What the cohort is called.</param>
    /// <param name="editions">The editions, the oldest first.</param>
    /// <param name="cancellation">Ends the search for causes.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> or <paramref name="editions"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public static CohortHistory Of(string name, IReadOnlyList<CohortState> editions, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(editions);
        var entries = new List<CohortHistoryEntry>(editions.Count);
        for (var i = 0; i < editions.Count; i++)
        {
            var (now, before) = (editions[i], i == 0 ? null : editions[i - 1]);
            var compares = before is not null && Methods(before).SetEquals(Methods(now));
            entries.Add(new(now, before, compares
                ? CohortChange.Between(before!.Cards, now.Cards, now.References, cancellation) : null));
        }

        entries.Reverse();
        return new(name, entries.ToValueList());
    }

    /// <summary>The name and how many editions there are.</summary>
    public override string ToString() => $"{Name}, {Numerals.Count(Editions.Count)} states";

    private static HashSet<(string Id, string Hash)> Methods(CohortState state) =>
        [.. state.Cards.Select(c => (c.Rubric.Id, c.Rubric.ScoringHash))];
}

/// <summary>A cohort in one edition.</summary>
/// <param name="Name">The edition's name, or <c>working</c>.</param>
/// <param name="Cards">The scorecards of its members, by the rubrics of that edition.</param>
public sealed record CohortState(string Name, ValueList<Scorecard> Cards)
{
    /// <summary>The ids of members that are shown for reference and not ranked.</summary>
    public ValueList<string> References { get; init; } = [];

    /// <summary>The scorecards by the rubrics of the newest state; null where they score in the same way.</summary>
    public ValueList<Scorecard>? ByNewest { get; init; }

    /// <summary>The date that most members have; null without members.</summary>
    public PartialDate? AsOf => Cards.Select(c => c.Dossier.AsOf).OfType<PartialDate>().GroupBy(d => d)
        .OrderByDescending(g => g.Count()).ThenByDescending(g => g.Key.Last).FirstOrDefault()?.Key;

    /// <summary>How many scorecards have a rank, and the median of their headlines where one rubric and variant scores them.</summary>
    /// <param name="cards">The scorecards: <see cref="Cards"/> or <see cref="ByNewest"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cards"/> is null.</exception>
    public (int Ranked, decimal? Median) Of(IEnumerable<Scorecard> cards)
    {
        ArgumentNullException.ThrowIfNull(cards);
        var groups = Cohort.GroupBy(cards.DistinctBy(c => c.Subject.Id), new() { References = References });
        return (groups.Sum(g => g.Ranked.Count),
            groups.Count == 1 && groups[0].Headlines is { } all ? groups[0].Members[0].Card.Rounding.Round(all.Median) : null);
    }

    /// <summary>The name and how many members there are.</summary>
    public override string ToString() => $"{Name}, {Numerals.Count(Cards.Count)} members";
}

/// <summary>An edition of a cohort, and what changed since the one before it.</summary>
/// <param name="State">The edition.</param>
/// <param name="Before">The edition before it; null for the oldest.</param>
/// <param name="Change">What changed; null for the oldest, and where rubrics score in another way, because then scores do not
/// compare.</param>
public sealed record CohortHistoryEntry(CohortState State, CohortState? Before, CohortChange? Change)
{
    /// <summary>Whether rubrics score in another way than in the edition before.</summary>
    public bool IsByAnotherRubric => Before is not null && Change is null;

    /// <summary>The edition.</summary>
    public override string ToString() => State.ToString();
}
