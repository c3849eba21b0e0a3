namespace ScoringFramework.Changes;

/// <summary>Gives a rubric's dimensions and all that names them in a dossier the ids of a later version.</summary>
internal sealed class Renamed
{
    private readonly Dictionary<string, string> ids;

    private Renamed(IEnumerable<Renaming> renamings)
    {
        All = renamings.ToValueList();
        ids = All.ToDictionary(r => r.From, r => r.To, StringComparer.Ordinal);
    }

    public ValueList<Renaming> All { get; }

    public static Renamed Nothing { get; } = new([]);

    public bool IsEmpty => ids.Count == 0;

    /// <summary>The ids that differ from those of a version that supersedes it; empty when it does not.</summary>
    public static Renamed From(Rubric older, Rubric newer)
    {
        if (newer.Supersedes is not { Renamed.Count: > 0 } supersedes || older.Id != newer.Id)
        {
            return new([]);
        }

        var (old, now) = (new RubricTree(older), new RubricTree(newer));
        return new(supersedes.Renamed.Where(r => old.Find(r.From) is not null && old.Find(r.To) is null && now.Find(r.To) is not null));
    }

    public string Id(string id) => ids.GetValueOrDefault(id, id);

    public Rubric Rubric(Rubric rubric) => IsEmpty ? rubric : rubric with
    {
        Dimensions = rubric.Dimensions.Select(Dimension).ToValueList(),
        Caps = rubric.Caps.Select(c => c with
        {
            When = c.When.Select(Condition).ToValueList(),
            Limits = c.Limits.Select(l => l with { Target = Id(l.Target) }).ToValueList(),
        }).ToValueList(),
        Scenarios = rubric.Scenarios
            .Select(s => s with { Emphasis = s.Emphasis.Select(e => e with { Dimension = Id(e.Dimension) }).ToValueList() }).ToValueList(),
        Variants = rubric.Variants
            .Select(v => v with { Weights = v.Weights.Select(w => w with { Dimension = Id(w.Dimension) }).ToValueList() }).ToValueList(),
        Compass = rubric.Compass is not { } compass ? null : new(
            Id(compass.X), Id(compass.Y),
            compass.Positions.Select(p => p with { When = p.When.Select(Condition).ToValueList() }).ToValueList()),
    };

    public Dossier Dossier(Dossier dossier, Rubric rubric) => IsEmpty ? dossier : dossier with
    {
        Rubric = rubric,
        Evidence = dossier.Evidence.Select(e => e with
        {
            Supports = e.Supports.Select(Id).ToValueList(),
            Contradicts = e.Contradicts.Select(Id).ToValueList(),
        }).ToValueList(),
        Scores = dossier.Scores.Select(s => s with { Dimension = Id(s.Dimension) }).ToValueList(),
        Risks = dossier.Risks.Select(r => r with { Dimension = Id(r.Dimension) }).ToValueList(),
    };

    private Dimension Dimension(Dimension dimension) => dimension switch
    {
        Composite c => c with { Id = Id(c.Id), Dimensions = c.Dimensions.Select(Dimension).ToValueList() },
        _ => dimension with { Id = Id(dimension.Id) },
    };

    private Condition Condition(Condition condition) => condition with { Dimension = Id(condition.Dimension) };
}
