namespace ScoringFramework.Changes;

/// <summary>A subject's score over its editions and commits, the newest first.</summary>
/// <param name="Subject">The subject, as it is in the newest state.</param>
/// <param name="Rubric">The rubric of the newest state.</param>
/// <param name="Editions">Its editions, the working state first.</param>
/// <param name="Commits">The commits that changed its headline, the newest first.</param>
public sealed record History(
    SubjectIdentity Subject, RubricIdentity Rubric, ValueList<HistoryEntry> Editions, ValueList<HistoryEntry> Commits)
{
    /// <summary>What readers should know, whole sentences.</summary>
    public ValueList<string> Notes { get; init; } = [];

    /// <summary>Puts states in order and finds what changed between each and the one before it.</summary>
    /// <param name="editions">The states of the editions, the oldest first; at least one.</param>
    /// <param name="commits">The states at commits, the oldest first; those that changed nothing are left out.</param>
    /// <param name="cancellation">Ends the search for causes.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">There is no edition.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public static History Of(
        IReadOnlyList<HistoryState> editions, IReadOnlyList<HistoryState> commits, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(editions);
        ArgumentNullException.ThrowIfNull(commits);
        if (editions.Count == 0)
        {
            throw new ArgumentException("A history has at least one state.", nameof(editions));
        }

        var newest = editions[^1].Card;
        var moved = Entries(commits, cancellation).Where((e, i) => i == 0 || e.Before is null || e.IsMove);
        return new(newest.Subject, newest.Rubric,
            WithCorrections([.. Entries(editions, cancellation)]).Reverse().ToValueList(), moved.Reverse().ToValueList());
    }

    private static IEnumerable<HistoryEntry> Entries(IReadOnlyList<HistoryState> states, CancellationToken cancellation)
    {
        for (var i = 0; i < states.Count; i++)
        {
            var (now, before) = (states[i], i == 0 ? null : states[i - 1]);
            yield return before is null || !Compares(before.Card, now.Card)
                ? new(now, before, null)
                : new(now, before, SubjectChange.Of(Change.Between(before.Card, now.Card, cancellation: cancellation)));
        }
    }

    private static bool Compares(Scorecard before, Scorecard now) => before.Rubric.ScoringHash == now.Rubric.ScoringHash;

    // A correction belongs to the edition that it corrects: the last one before its date. The first of them to have it is not asked: that
    // one is the later.
    private static HistoryEntry[] WithCorrections(HistoryEntry[] entries)
    {
        var all = entries.SelectMany(e => e.State.Card.Corrections).Distinct().ToArray();
        return [.. entries.Select((entry, i) => entry with
        {
            Corrections = all.Where(c => IndexFor(c, entries) == i).OrderBy(c => c.Date.Last).ToValueList(),
        })];
    }

    private static int IndexFor(Correction correction, HistoryEntry[] entries)
    {
        var found = Array.FindLastIndex(entries, e => e.State.Card.Dossier.AsOf is { } day && day.Last <= correction.Date.Last);
        return Math.Max(found, 0);
    }

    /// <summary>The subject and how many editions there are.</summary>
    public override string ToString() => $"{Subject.Name}, {Numerals.Count(Editions.Count)} states";
}

/// <summary>A subject's state in an edition or at a commit.</summary>
/// <param name="Name">The edition's name, <c>working</c>, or the commit's short hash.</param>
/// <param name="Card">The scorecard, by the rubric of that state.</param>
public sealed record HistoryState(string Name, Scorecard Card)
{
    /// <summary>Its rank then; null when it is not known, or it had none.</summary>
    public RankPlace? Rank { get; init; }

    /// <summary>The scorecard by the rubric of the newest state; null where that one scores in the same way or cannot score it.</summary>
    public Scorecard? ByNewest { get; init; }

    /// <summary>The day of the commit; null for what is not committed.</summary>
    public string? Day { get; init; }

    /// <summary>The first line of the commit's message; null for editions.</summary>
    public string? Summary { get; init; }

    /// <summary>Name and score: <c>2026-05: 7.10</c>.</summary>
    public override string ToString() => $"{Name}: {Card.Headline.Score?.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
}

/// <summary>A state, and what changed since the one before it.</summary>
/// <param name="State">The state.</param>
/// <param name="Before">The state before it; null for the oldest.</param>
/// <param name="Change">What changed; null for the oldest, and where the rubric scores in another way, because then scores do not
/// compare.</param>
public sealed record HistoryEntry(HistoryState State, HistoryState? Before, SubjectChange? Change)
{
    /// <summary>The corrections of what was published then.</summary>
    public ValueList<Correction> Corrections { get; internal init; } = [];

    /// <summary>Whether the rubric scores in another way than that of the state before.</summary>
    public bool IsByAnotherRubric => Before is not null && Change is null;

    /// <summary>Whether the headline is another one than in the state before.</summary>
    public bool IsMove => Before is not null
        && (Before.Card.Headline.Outcome, Before.Card.Headline.Score) != (State.Card.Headline.Outcome, State.Card.Headline.Score);

    /// <summary>The state.</summary>
    public override string ToString() => State.ToString();
}
