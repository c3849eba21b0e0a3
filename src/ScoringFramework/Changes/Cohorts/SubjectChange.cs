namespace ScoringFramework.Changes;

/// <summary>One subject of a cohort whose score, outcome, evidence or words changed.</summary>
public sealed record SubjectChange
{
    internal SubjectChange(Change change, SubjectChangeKind kind) => (Change, Kind) = (change, kind);

    /// <summary>The change of its headline, with its causes.</summary>
    public Change Change { get; }

    /// <summary>How far the change reaches.</summary>
    public SubjectChangeKind Kind { get; }

    /// <summary>The subject, as it is after the change.</summary>
    public SubjectIdentity Subject => Change.After.Subject;

    /// <summary>Its rank before; null when it had none.</summary>
    public RankPlace? RankBefore { get; internal init; }

    /// <summary>Its rank after; null when it has none.</summary>
    public RankPlace? RankAfter { get; internal init; }

    /// <summary>
    /// The causes that changed the headline without new evidence: an analyst's decision about a criterion for which no evidence was added
    /// or changed.
    /// </summary>
    public ValueList<ChangePart> WithoutEvidence { get; internal init; } = [];

    /// <summary>The dossier's file before, where it is another one than now; null otherwise.</summary>
    public string? RenamedFrom { get; init; }

    /// <summary>Grades the change of one subject.</summary>
    /// <param name="change">The change of its headline.</param>
    internal static SubjectChange Of(Change change) => new(change, KindOf(change))
    {
        WithoutEvidence = change.Parts.Where(p => p.Displayed != 0 && IsWithoutEvidence(p)).ToValueList(),
    };

    private static SubjectChangeKind KindOf(Change change) =>
        change.Before.Outcome != change.After.Outcome ? SubjectChangeKind.Outcome
        : change.Before.Score != change.After.Score ? SubjectChangeKind.Score
        : change.Events.Any(e => e.Kind is not EventKind.Reasoning and not EventKind.Scenario) || change.Parts.Any(p => p.Displayed != 0)
            ? SubjectChangeKind.Below
        : SubjectChangeKind.Words;

    // What the analyst decided about one criterion. A rubric that changed has causes of its own, and a figure is evidence.
    private static bool IsWithoutEvidence(ChangePart part) =>
        part.Kind is CauseKind.Rescored or CauseKind.Scored or CauseKind.Checked or CauseKind.NotApplicable or CauseKind.Declined
            or CauseKind.Missing
        && part.Evidence.All(e => e.Kind == EvidenceChangeKind.Removed);

    /// <summary>Name and change: <c>DeepSeek: 6.98 → 7.35</c>.</summary>
    public override string ToString() => $"{Subject.Name}: {Change}";
}

/// <summary>How far a change of a subject reaches, the furthest first.</summary>
public enum SubjectChangeKind
{
    /// <summary>The headline has another outcome: it gained or lost its score.</summary>
    Outcome,

    /// <summary>The displayed headline is another one.</summary>
    Score,

    /// <summary>The headline is the same; a dimension, a confidence, a level or a cap is not.</summary>
    Below,

    /// <summary>Only words, sources or evidence changed.</summary>
    Words,
}

/// <summary>A rank in a cohort.</summary>
/// <param name="Rank">From 1, as in a competition.</param>
/// <param name="IsTied">Whether another subject has the same rank.</param>
/// <param name="Of">How many subjects are ranked.</param>
public sealed record RankPlace(int Rank, bool IsTied, int Of)
{
    /// <summary>The rank as lists show it: <c>=4</c>.</summary>
    public override string ToString() => (IsTied ? "=" : "") + Numerals.Count(Rank);
}

/// <summary>A subject whose rank changed and whose score did not.</summary>
/// <param name="Subject">The subject.</param>
/// <param name="Before">Its rank before.</param>
/// <param name="After">Its rank after.</param>
public sealed record RankMove(SubjectIdentity Subject, RankPlace Before, RankPlace After)
{
    /// <summary>How many places it went up; below 0 for down.</summary>
    public int Up => Before.Rank - After.Rank;
}

/// <summary>One cause that changed the headlines of several subjects.</summary>
/// <param name="Kind">Whether evidence or the rubric is the cause.</param>
/// <param name="Ids">The ids of the sources; or the dimension or the cap of the rubric, none for what belongs to all of it.</param>
/// <param name="Title">The source's title, or what changed in the rubric.</param>
/// <param name="Subjects">The subjects, in the order of the changes.</param>
/// <param name="Total">The sum of its parts of the changes, in points of the scale, with two decimals more than scores have.</param>
public sealed record SharedCause(
    SharedCauseKind Kind, ValueList<string> Ids, string Title, ValueList<SubjectIdentity> Subjects, decimal Total);

/// <summary>The kinds of <see cref="SharedCause"/>.</summary>
public enum SharedCauseKind
{
    /// <summary>Evidence from one source, or from the same few.</summary>
    Source,

    /// <summary>One part of the rubric.</summary>
    Rubric,
}
