namespace ScoringFramework;

/// <summary>The figures of a dossier that must agree: those of one metric, one period and units that convert into each other.</summary>
internal sealed class MetricGroups
{
    private readonly Dictionary<string, MetricGroup> byEvidence = new(StringComparer.Ordinal);

    public MetricGroups(Dossier dossier)
    {
        All = dossier.Evidence.Where(e => e.Metric?.Value is not null)
            .GroupBy(e => (e.Metric!.Name, e.Metric.Period, Units.Resolve(e.Metric.Unit).Label))
            .Select(g => new MetricGroup(dossier, g.Key.Name, g.ToArray())).ToArray();
        foreach (var group in All)
        {
            foreach (var piece in group.Pieces)
            {
                byEvidence.TryAdd(piece.Id, group);
            }
        }
    }

    public IReadOnlyList<MetricGroup> All { get; }

    /// <summary>The group of a piece of evidence; null when it has no number.</summary>
    public MetricGroup? Find(string evidence) => byEvidence.GetValueOrDefault(evidence);
}

/// <summary>Figures of one metric and period.</summary>
internal sealed class MetricGroup
{
    public MetricGroup(Dossier dossier, string metric, IReadOnlyList<Evidence> pieces)
    {
        (Metric, Pieces) = (metric, pieces);
        var values = Units.Alike(pieces.Select(p => (p.Metric!.Value!.Value, p.Metric.Unit)));
        var greatest = values.Max(Math.Abs);
        Spread = greatest == 0 ? 0 : (values.Max() - values.Min()) / greatest;
        Disagrees = dossier.Rubric.SourcePolicy.Disagreement is { } allowed && Spread > allowed;
        Reconciliation = dossier.Reconciliations.FirstOrDefault(r => r.Metric == metric && pieces.Any(p => p.Id == r.Use));
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
