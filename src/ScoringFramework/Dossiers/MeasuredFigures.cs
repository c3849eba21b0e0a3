namespace ScoringFramework.Dossiers;

/// <summary>
/// The figures that measured criteria can read: of evidence that supports the criterion and is not retracted, in a form and unit that its
/// curve reads.
/// </summary>
internal sealed class MeasuredFigures
{
    private readonly Dictionary<string, List<Evidence>> byCriterion = new(StringComparer.Ordinal);

    public MeasuredFigures(DossierIndex index)
    {
        foreach (var piece in index.Dossier.Evidence.Where(e => e.Metric is not null && index.Counts(e)))
        {
            foreach (var id in piece.Supports.Distinct(StringComparer.Ordinal))
            {
                if (index.FindCriterion(id)?.Measure is { } measure && measure.Metric == piece.Metric!.Name && Reads(measure, piece.Metric))
                {
                    Add(id, piece);
                }
            }
        }
    }

    /// <summary>The figures, in the dossier's order; empty for a criterion that is not measured.</summary>
    public IReadOnlyList<Evidence> Of(string criterion) => byCriterion.GetValueOrDefault(criterion) ?? [];

    /// <summary>
    /// Whether a measure's curve reads a figure: a lookup by its text, every other one as a number in a unit that converts.
    /// </summary>
    public static bool Reads(Measure measure, Metric metric) => measure.Curve is LookupCurve lookup
        ? lookup.Find(FigureText.Key(metric)) is not null
        : metric.Value is not null && Units.Converts(metric.Unit, measure.Unit);

    private void Add(string criterion, Evidence piece)
    {
        if (!byCriterion.TryGetValue(criterion, out var all))
        {
            byCriterion[criterion] = all = [];
        }

        all.Add(piece);
    }
}
