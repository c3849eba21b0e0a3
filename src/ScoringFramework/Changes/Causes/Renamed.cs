namespace ScoringFramework.Changes;

/// <summary>
/// Gives a rubric's dimensions and all that names them in a dossier the ids of a later version. A criterion that was split is there as
/// all its parts, each with its score, and its weight is shared among them as the later version weighs them, which changes no mean.
/// </summary>
internal sealed class Renamed
{
    private readonly ILookup<string, string> ids;
    private readonly Dictionary<string, double> shares;

    private Renamed(Renaming[] renamings, Func<string, double> weight)
    {
        All = renamings.ToValueList();
        ids = renamings.ToLookup(r => r.From, r => r.To, StringComparer.Ordinal);
        shares = new(StringComparer.Ordinal);
        foreach (var parts in ids)
        {
            var sum = parts.Sum(weight);
            foreach (var part in parts)
            {
                shares[part] = sum > 0 ? weight(part) / sum : 1.0 / parts.Count();
            }
        }
    }

    public ValueList<Renaming> All { get; }

    public static Renamed Nothing { get; } = new([], _ => 1);

    public bool IsEmpty => All.Count == 0;

    /// <summary>The ids that differ from those of a version that supersedes it; empty when it does not.</summary>
    public static Renamed From(Rubric older, Rubric newer)
    {
        if (newer.Supersedes is not { Renamed.Count: > 0 } supersedes || older.Id != newer.Id)
        {
            return Nothing;
        }

        var (old, now) = (new RubricTree(older), new RubricTree(newer));
        var known = supersedes.Renamed
            .Where(r => old.Find(r.From) is not null && old.Find(r.To) is null && now.Find(r.To) is not null).ToArray();
        var isSplit = known.ToLookup(r => r.From, StringComparer.Ordinal);
        return new(
            [.. known.Where(r => isSplit[r.From].Count() == 1 || CanBeSplit(old.Find(r.From)!, older))],
            id => now.Find(id)!.Dimension.Weight);
    }

    // A composite's children cannot be there twice, and an ordered mean weighs by rank.
    private static bool CanBeSplit(PlacedDimension placed, Rubric rubric) =>
        placed.Dimension is Criterion
        && ((placed.Parent?.Dimension as Composite)?.Aggregation ?? rubric.Aggregation).Kind != AggregationKind.Owa;

    /// <summary>The id; the first of several.</summary>
    public string Id(string id) => Ids(id).First();

    /// <summary>The id, or those of its parts.</summary>
    public IEnumerable<string> Ids(string id) => ids.Contains(id) ? ids[id] : [id];

    public Rubric Rubric(Rubric rubric) => IsEmpty ? rubric : rubric with
    {
        Dimensions = rubric.Dimensions.SelectMany(Dimensions).ToValueList(),
        Caps = rubric.Caps.Select(c => c with
        {
            When = c.When.SelectMany(Conditions).ToValueList(),
            Limits = c.Limits.Select(l => l with { Target = Id(l.Target) }).ToValueList(),
        }).ToValueList(),
        Scenarios = rubric.Scenarios
            .Select(s => s with { Emphasis = s.Emphasis.SelectMany(Emphases).ToValueList() }).ToValueList(),
        Variants = rubric.Variants.Select(v => v with { Weights = v.Weights.SelectMany(Weights).ToValueList() }).ToValueList(),
        Compass = rubric.Compass is not { } compass ? null : new(
            Id(compass.X), Id(compass.Y),
            compass.Positions.Select(p => p with { When = p.When.SelectMany(Conditions).ToValueList() }).ToValueList()),
    };

    public Dossier Dossier(Dossier dossier, Rubric rubric) => IsEmpty ? dossier : dossier with
    {
        Rubric = rubric,
        Evidence = dossier.Evidence.Select(e => e with
        {
            Supports = e.Supports.SelectMany(Ids).ToValueList(),
            Contradicts = e.Contradicts.SelectMany(Ids).ToValueList(),
        }).ToValueList(),
        Scores = dossier.Scores.SelectMany(s => Ids(s.Dimension).Select(id => s with { Dimension = id })).ToValueList(),
        Risks = dossier.Risks.Select(r => r with { Dimension = Id(r.Dimension) }).ToValueList(),
        CohortFigures = dossier.CohortFigures
            .SelectMany(f => Ids(f.Criterion).Select(id => f with { Criterion = id })).ToValueList(),
    };

    private IEnumerable<Dimension> Dimensions(Dimension dimension) => dimension switch
    {
        Composite c => [c with { Id = Id(c.Id), Dimensions = c.Dimensions.SelectMany(Dimensions).ToValueList() }],
        _ when ids[dimension.Id].Skip(1).Any() =>
            ids[dimension.Id].Select(id => dimension with { Id = id, Weight = dimension.Weight * shares[id] }),
        _ => [dimension with { Id = Id(dimension.Id) }],
    };

    private IEnumerable<Condition> Conditions(Condition condition) =>
        Ids(condition.Dimension).Select(id => condition with { Dimension = id });

    private IEnumerable<Emphasis> Emphases(Emphasis emphasis) => Ids(emphasis.Dimension).Select(id => emphasis with { Dimension = id });

    private IEnumerable<VariantWeight> Weights(VariantWeight weight) =>
        Ids(weight.Dimension).Select(id => weight with { Dimension = id, Weight = weight.Weight * shares.GetValueOrDefault(id, 1) });
}
