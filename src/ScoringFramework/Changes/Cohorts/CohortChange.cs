namespace ScoringFramework.Changes;

/// <summary>What changed between two states of a cohort, such as two editions, or a branch and its base.</summary>
public sealed record CohortChange
{
    internal CohortChange()
    {
    }

    /// <summary>
    /// The subjects that changed: first those whose outcome changed, then by the size of the change of the score, then the others by name.
    /// </summary>
    public ValueList<SubjectChange> Subjects { get; init; } = [];

    /// <summary>The subjects that are only in the later state, by name.</summary>
    public ValueList<Scorecard> Added { get; internal init; } = [];

    /// <summary>The subjects that are only in the earlier state, by name.</summary>
    public ValueList<Scorecard> Removed { get; internal init; } = [];

    /// <summary>The subjects whose rank changed and whose score did not, by their rank after.</summary>
    public ValueList<RankMove> RankOnly { get; internal init; } = [];

    /// <summary>The causes that changed the headlines of two or more subjects, the largest sum first.</summary>
    public ValueList<SharedCause> SharedCauses { get; internal init; } = [];

    /// <summary>The rubrics before.</summary>
    public ValueList<RubricIdentity> RubricsBefore { get; internal init; } = [];

    /// <summary>The rubrics after.</summary>
    public ValueList<RubricIdentity> RubricsAfter { get; internal init; } = [];

    /// <summary>How many subjects the later state has.</summary>
    public int Count { get; internal init; }

    /// <summary>Those whose outcome or displayed headline changed.</summary>
    public IEnumerable<SubjectChange> Moved => Subjects.Where(s => s.Kind is SubjectChangeKind.Outcome or SubjectChangeKind.Score);

    /// <summary>Whether nothing changed.</summary>
    public bool IsEmpty => Subjects.Count + Added.Count + Removed.Count + RankOnly.Count == 0;

    /// <summary>Compares two states. Subjects are paired by their ids, and each change is split into its causes.</summary>
    /// <param name="before">The earlier scorecards. One that is the same object in both states is taken as unchanged.</param>
    /// <param name="after">The later scorecards.</param>
    /// <param name="references">The ids of subjects that are shown for reference and not ranked; null for none.</param>
    /// <param name="cancellation">Ends the search for causes.</param>
    /// <exception cref="ArgumentNullException"><paramref name="before"/> or <paramref name="after"/> is null.</exception>
    /// <exception cref="ArgumentException">A scorecard that changed is of a vector.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public static CohortChange Between(
        IEnumerable<Scorecard> before, IEnumerable<Scorecard> after, IEnumerable<string>? references = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return new CohortComparison([.. before], [.. after], references?.ToHashSet(StringComparer.Ordinal) ?? [], cancellation).Write();
    }

    /// <summary>The counts in a line: <c>12 of 60 subjects changed</c>.</summary>
    public override string ToString() => $"{Numerals.Count(Subjects.Count)} of {Numerals.Count(Count)} subjects changed";
}
