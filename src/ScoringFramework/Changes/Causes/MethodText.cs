namespace ScoringFramework.Changes;

/// <summary>Writes how a rubric scores a criterion, and the evidence that it requires, for people.</summary>
internal static class MethodText
{
    public static string Of(CriterionMethod method)
    {
        var how = Of(method.Measure, method.Checklist);
        return Of(method.Requires) is { } required ? $"{how}; requires {required}" : how;
    }

    public static string Of(Criterion criterion) => Of(criterion.Measure, criterion.Checklist);

    private static string Of(Measure? measure, ValueList<ChecklistItem> checklist) => (measure, checklist) switch
    {
        ({ } m, _) => $"measured by {m.Metric}{(m.Unit is null ? "" : $" in {m.Unit}")}{PeriodOf(m)} through {Of(m.Curve)}",
        (_, { Count: > 0 } items) => $"a checklist of {string.Join(", ", items.Select(i => $"{i.Key} {Quote.Number(i.Points)}"))}",
        _ => "held",
    };

    private static string PeriodOf(Measure measure) =>
        (measure.Period is { } period ? $", for periods of '{period}'," : "")
        + (measure.Prefer == FigurePreference.Tier ? ", the best tier first," : "");

    private static string Of(Curve curve) => curve switch
    {
        PointsCurve c => $"points {Of(c.Anchors)}",
        StepsCurve c => $"steps {Of(c.Anchors)}",
        LinearCurve c => $"a line from {Quote.Number(c.From)} to {Quote.Number(c.To)}",
        LogCurve c => $"a logarithm from {Quote.Number(c.From)} to {Quote.Number(c.To)}",
        LogisticCurve c => $"a logistic curve, midpoint {Quote.Number(c.Midpoint)}, slope {Quote.Number(c.Slope)}",
        LogNormalCurve c => $"a log-normal curve, median {Quote.Number(c.Median)}, p10 {Quote.Number(c.P10)}",
        LookupCurve c => $"a lookup of {string.Join(", ", c.Entries.Select(e => $"{e.Text} {Quote.Number(e.Score)}"))}",
        CustomCurve c => $"the custom curve {c}",
        _ => "a curve",
    };

    private static string Of(ValueList<CurvePoint> points) =>
        string.Join(", ", points.Select(p => $"{Quote.Number(p.Value)}: {Quote.Number(p.Score)}"));

    /// <summary>The evidence that is required; null when none is.</summary>
    public static string? Of(Requirements? requires)
    {
        if (requires is null or { LiftsAbove: true })
        {
            return requires is null ? null : "none";
        }

        var required = new List<string>();
        Add(requires.Evidence, "evidence");
        Add(requires.Sources, "sources");
        Add(requires.Primary, "primary");
        if (requires.Tiers is { } tiers)
        {
            required.Add($"tiers {string.Join(", ", tiers)}");
        }

        if (requires.MaxAge is { } age)
        {
            required.Add($"max-age {age}");
        }

        return required.Count == 0 ? null : string.Join(", ", required);

        void Add(int? count, string what)
        {
            if (count is { } c)
            {
                required.Add($"{what} {Quote.Number((decimal)c)}");
            }
        }
    }
}
