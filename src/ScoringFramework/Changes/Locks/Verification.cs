namespace ScoringFramework.Changes;

/// <summary>What was approved, beside what is computed now.</summary>
public sealed class Verification
{
    private Verification(Approval approval, Scorecard now, ApprovedResults results)
    {
        (Approval, Now) = (approval, now);
        Differences = Compare(approval.Results, results).ToValueList();
        IsCurrent = approval.Results.IsSameAs(results);
        EngineDifferences = Compare(approval.Results, approval.Recomputed).ToValueList();
        HasEngineChanged = approval.Results.Engine != results.Engine || EngineDifferences.Count > 0;
    }

    /// <summary>What was approved.</summary>
    public Approval Approval { get; }

    /// <summary>What is computed now.</summary>
    public Scorecard Now { get; }

    /// <summary>Whether every number, outcome, confidence and reasoning is the approved one.</summary>
    public bool Passes => Differences.Count == 0;

    /// <summary>What is no longer as approved: the headline, the dimensions in rubric order, then the rest.</summary>
    public ValueList<LockDifference> Differences { get; }

    /// <summary>
    /// Whether the lock is, in everything, the one that would be written now. False and <see cref="Passes"/>: the inputs or the release
    /// changed, the results did not.
    /// </summary>
    public bool IsCurrent { get; }

    /// <summary>
    /// What this release computes differently from the approved method and inputs; empty while the arithmetic is the same.
    /// </summary>
    public ValueList<LockDifference> EngineDifferences { get; }

    /// <summary>Whether this release's arithmetic is another one, by its version or by its results.</summary>
    public bool HasEngineChanged { get; }

    /// <summary>Whether the rubric is another one, in its numbers or in its words.</summary>
    public bool HasRubricChanged => Approval.Card.Rubric != Now.Rubric;

    /// <summary>
    /// Whether the rubric raised its version enough since the approval, and what was renamed without saying so: warnings at their places
    /// in the rubric. Empty while it is the approved rubric, and for scorecards without their method.
    /// </summary>
    public DiagnosticList RubricProblems => HasRubricChanged && Approval.Card.Method is { } approved && Now.Method is { } method
        ? new(RubricChange.Between(ModelJson.ReadRubric(approved), ModelJson.ReadRubric(method)).Check()
            .Select(d => d with { Severity = Severity.Warning }))
        : DiagnosticList.Empty;

    /// <summary>
    /// The criteria whose held score is the same number on another scale than the approved one, where it means something else; also under
    /// an id that the rubric says was renamed.
    /// </summary>
    public ValueList<KeptScore> KeptOnOtherScale => HasRubricChanged ? Kept().ToValueList() : [];

    /// <summary>
    /// The criteria whose evidence gave figures of some metric when it was approved, and now gives figures of other metrics only, in the
    /// order of the rubric. A metric, once chosen, is kept: scores from two of them do not show how the subject moved.
    /// </summary>
    public ValueList<ReplacedMetric> ReplacedMetrics => Now.Dimensions
        .Where(d => d.Kind == DimensionKind.Criterion && d.Score is not null)
        .Select(d => (d.Id, Before: MetricsOf(Approval.Card, d.Id), Now: MetricsOf(Now, d.Id)))
        .Where(d => d.Before.Length > 0 && d.Now.Length > 0 && !d.Before.Intersect(d.Now).Any())
        .Select(d => new ReplacedMetric(d.Id, d.Before.ToValueList(), d.Now.ToValueList())).ToValueList();

    private static string[] MetricsOf(Scorecard card, string dimension)
    {
        var ids = card.Find(dimension) is { Score: not null } found ? found.Evidence : [];
        return [.. card.Evidence.Where(e => ids.Contains(e.Id)).Select(e => e.Figure?.Metric).OfType<string>().Distinct()
            .Order(StringComparer.Ordinal)];
    }

    /// <summary>Whether the dossier is another one, in its numbers or in its words.</summary>
    public bool HasDossierChanged => Approval.Card.Dossier != Now.Dossier;

    /// <summary>
    /// Whether a published headline, of the same date, has another score or outcome than the approved one, and the dossier has no
    /// correction that it did not have then: readers cannot see why the number changed.
    /// </summary>
    public bool MovesWithoutCorrection =>
        Approval.Card.Dossier.Status == DossierStatus.Published && Now.Dossier.Status == DossierStatus.Published
        && Approval.Card.Dossier.AsOf == Now.Dossier.AsOf
        && (Approval.Results.Headline?.Outcome, Approval.Headline) != (Now.Headline.Outcome, Now.Headline.Score)
        && !Now.Corrections.Except(Approval.Card.Corrections).Any();

    /// <summary>Whether the approved scorecard is of the same subject, by the dossier's id.</summary>
    public bool IsOfSameSubject => Approval.Card.Subject.Id == Now.Subject.Id;

    /// <summary>Whether it passes, and the parts that differ.</summary>
    public override string ToString() =>
        Passes ? $"{Now.Subject.Id}: as locked" : $"{Now.Subject.Id}: not as locked: {string.Join(", ", Differences.Select(d => d.Part))}";

    /// <summary>Compares what was approved with what is computed now.</summary>
    /// <param name="approval">What was approved.</param>
    /// <param name="now">What is computed now.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Verification Of(Approval approval, Scorecard now)
    {
        ArgumentNullException.ThrowIfNull(approval);
        ArgumentNullException.ThrowIfNull(now);
        return new(approval, now, new(ScorecardJson.ElementOf(now)));
    }

    /// <summary>
    /// Whether the displayed headline is further from the approved one than a limit. To gain or to lose a score is further than any limit.
    /// </summary>
    /// <param name="limit">Scale points, at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="limit"/> is negative.</exception>
    public bool MovesMoreThan(decimal limit)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        return (Approval.Headline, Now.Headline.Score) switch
        {
            ({ } before, { } after) => Math.Abs(after - before) > limit,
            (null, null) => false,
            _ => true,
        };
    }

    private IEnumerable<KeptScore> Kept()
    {
        var renamed = Approval.Card.Method is { } approved && Now.Method is { } method
            ? Renamed.From(ModelJson.ReadRubric(approved), ModelJson.ReadRubric(method)) : Renamed.Nothing;
        var approvedIds = renamed.All.ToLookup(r => r.To, r => r.From, StringComparer.Ordinal);
        foreach (var now in Now.Dimensions)
        {
            if (now is { Basis: not null, Score: { } score }
                && Approval.Card.Find(approvedIds[now.Id].FirstOrDefault() ?? now.Id) is { Basis: not null } before
                && before.Score == score && before.Scale.ToUnit(score) != now.Scale.ToUnit(score))
            {
                yield return new(now.Id, before.Scale, now.Scale);
            }
        }
    }

    private static IEnumerable<LockDifference> Compare(ApprovedResults before, ApprovedResults after) =>
        after.Parts.Union(before.Parts).Select(part => (Part: part, Kind: before.DifferenceTo(after, part))).Where(d => d.Kind is not null)
            .Select(d => new LockDifference(d.Part.Part, d.Part.Id, d.Kind!.Value)
            {
                Title = after.TitleOf(d.Part) ?? before.TitleOf(d.Part),
                Before = before.ScoreOf(d.Part),
                After = after.ScoreOf(d.Part),
            });
}
