namespace ScoringFramework.Dossiers;

/// <summary>The figures of a dossier that must agree: those of one metric, one period and units that convert into each other.</summary>
internal sealed class MetricGroups
{
    private readonly Dictionary<string, MetricGroup> byEvidence = new(StringComparer.Ordinal);
    private readonly DossierIndex index;
    private readonly Evidence[] figures;
    private Dictionary<Evidence, Evidence>? otherUnits;

    public MetricGroups(DossierIndex index)
    {
        var dossier = index.Dossier;
        this.index = index;
        figures = dossier.Evidence.Where(e => e.Metric?.Value is not null && index.Counts(e)).ToArray();
        var choices = dossier.Reconciliations.ToLookup(r => r.Metric, StringComparer.Ordinal);
        All = Alike().Select(g => new MetricGroup(dossier, g[0].Metric!.Name, g, choices[g[0].Metric!.Name])).ToArray();
        foreach (var group in All)
        {
            foreach (var piece in group.Pieces)
            {
                byEvidence.TryAdd(piece.Id, group);
            }

            Disagree |= group.Disagrees;
        }
    }

    // Figures of one metric, period and unit, in the order of the dossier. Most metrics have one figure only.
    private List<List<Evidence>> Alike()
    {
        var groups = new List<List<Evidence>>(figures.Length);
        var counts = figures.CountBy(e => e.Metric!.Name, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var byKey = new Dictionary<(string, FigurePeriod, string), List<Evidence>>();
        foreach (var figure in figures)
        {
            var metric = figure.Metric!;
            if (counts[metric.Name] == 1)
            {
                groups.Add([figure]);
                continue;
            }

            var key = (metric.Name, index.PeriodOf(metric), Units.Resolve(metric.Unit).Label);
            if (!byKey.TryGetValue(key, out var group))
            {
                groups.Add(byKey[key] = group = []);
            }

            group.Add(figure);
        }

        return groups;
    }

    /// <summary>Whether the figures of some metric disagree.</summary>
    public bool Disagree { get; }

    public IReadOnlyList<MetricGroup> All { get; }

    /// <summary>
    /// The first piece before this one with a figure of the same metric and period, in a unit that does not convert; or null.
    /// </summary>
    public Evidence? OtherUnit(Evidence piece)
    {
        if (otherUnits is null)
        {
            otherUnits = new(ReferenceEqualityComparer.Instance);
            foreach (var alike in figures.GroupBy(e => (e.Metric!.Name, index.PeriodOf(e.Metric))))
            {
                FindOtherUnits(alike, otherUnits);
            }
        }

        return otherUnits.GetValueOrDefault(piece);
    }

    // Two are enough to compare with: the first, and the first that differs from it.
    private static void FindOtherUnits(IEnumerable<Evidence> alike, Dictionary<Evidence, Evidence> otherUnits)
    {
        Evidence? first = null, second = null;
        foreach (var piece in alike)
        {
            first ??= piece;
            var differs = !Units.Converts(piece.Metric!.Unit, first.Metric!.Unit);
            if ((differs ? first : second) is { } other)
            {
                otherUnits.TryAdd(piece, other);
            }

            second ??= differs ? piece : null;
        }
    }

    /// <summary>The group of a piece of evidence; null when it has no number.</summary>
    public MetricGroup? Find(string evidence) => byEvidence.GetValueOrDefault(evidence);
}

/// <summary>Figures of one metric and period.</summary>
internal sealed class MetricGroup
{
    public MetricGroup(Dossier dossier, string metric, IReadOnlyList<Evidence> pieces, IEnumerable<Reconciliation> choices)
    {
        (Metric, Pieces) = (metric, pieces);
        if (pieces.Count == 1)
        {
            Reconciliation = choices.FirstOrDefault(r => r.Use == pieces[0].Id);
            return;
        }

        var values = Units.Alike(pieces.Select(p => (p.Metric!.Value!.Value, p.Metric.Unit)));
        var greatest = values.Max(Math.Abs);
        Spread = greatest == 0 ? 0 : (values.Max() - values.Min()) / greatest;
        var ids = pieces.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        Reconciliation = choices.FirstOrDefault(r => ids.Contains(r.Use));
        Disagrees = dossier.Rubric.SourcePolicy.Disagreement is { } allowed && Spread > allowed;
    }

    public string Metric { get; }

    public IReadOnlyList<Evidence> Pieces { get; }

    /// <summary>(max − min) / max |value|, bounds counted as their numbers.</summary>
    public decimal Spread { get; }

    /// <summary>Whether the spread is wider than the rubric allows.</summary>
    public bool Disagrees { get; }

    public Reconciliation? Reconciliation { get; }

    public bool IsUnreconciled => Disagrees && Reconciliation is null;
}
