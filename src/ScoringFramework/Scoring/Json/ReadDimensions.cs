namespace ScoringFramework.Scoring;

/// <summary>Gives the dimensions of a scorecard that is read what its JSON says elsewhere.</summary>
internal sealed class ReadDimensions(ScorecardForm form, Rubric rubric)
{
    private readonly Dictionary<string, Dimension> dimensions = First(rubric.AllDimensions, d => d.Id);
    private readonly Dictionary<string, EvidenceEntry> evidence = First(form.Evidence, e => e.Id);
    private readonly Dictionary<string, SourceEntry> sources = First(form.Sources, s => s.Id);

    private readonly RubricTree tree = new(rubric);

    private int Decimals => rubric.Rounding.Decimals;

    public DimensionScore Whole(DimensionScore read) => read with
    {
        Aggregation = dimensions.GetValueOrDefault(read.Id) is Composite composite ? composite.Aggregation ?? rubric.Aggregation : null,
        Role = Role(read),
        Score = Role(read).Layout.Rounding.Shown(read.Score),
        Replaced = Role(read).Layout.Rounding.Shown(read.Replaced),
        Reasoning = Reasoning(read),
    };

    private ScoreRole Role(DimensionScore read) => tree.Find(read.Id) is { } placed ? ScoreRole.Of(tree, placed) : ScoreRole.Default;

    private ReasoningSnapshot Reasoning(DimensionScore read) => read.Reasoning with
    {
        Dimension = read.Id,
        Title = read.Title,
        Outcome = read.Outcome,
        Score = Role(read).Layout.Rounding.Shown(read.Score),
        Level = read.Level,
        Reason = read.Reason,
        Because = read.Because,
        Evidence = Resolved(read.Evidence),
        CounterEvidence = Resolved(read.CounterEvidence),
        Effect = read.Reasoning.Effect with
        {
            Weight = read.Weight,
            LocalShare = read.LocalShare,
            EffectiveWeight = read.EffectiveWeight,
            Contribution = read.Contribution,
            Upside = read.Upside,
            Role = Role(read),
            IsLessBetter = rubric.Better == Better.Lower,
            Decimals = Decimals,
        },
        Origin = read.Reasoning.Origin is { } origin ? origin with { Replaced = rubric.Rounding.Shown(origin.Replaced) } : null,
        Notes = read.Reasoning.Notes.Select(n => n with { Decimals = Decimals }).ToValueList(),
        Confidence = read.Confidence,
        ConfidenceReasons = read.ConfidenceReasons,
        Needs = read.Needs,
        Scale = Role(read).Layout.Scale,
        Decimals = Role(read).Layout.Rounding.Decimals,
    };

    // Edited JSON may have an id twice.
    private static Dictionary<string, T> First<T>(IEnumerable<T> all, Func<T, string> id) =>
        all.DistinctBy(id, StringComparer.Ordinal).ToDictionary(id, StringComparer.Ordinal);

    private ValueList<ResolvedEvidence> Resolved(ValueList<string> ids) => ids.Select(id => evidence.GetValueOrDefault(id))
        .Where(e => e is not null && sources.ContainsKey(e.Source)).Select(e => new ResolvedEvidence(e!, sources[e!.Source])).ToValueList();
}
