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
        ({ } m, _) => $"measured by {m.Metric}{(m.Unit is null ? "" : $" in {m.Unit}")}{PeriodOf(m)} {(m.Curve is IdentityCurve ? "as "
            + "the score" : $"through {Of(m.Curve)}")}",
        (_, { Count: > 0 } items) => $"a checklist "
            + $"of {string.Join(", ", items.Select(i => $"{i.Key} {Quote.Number(i.Points)}{(i.Partly is { } partly ? $" "
            + $"({Quote.Number(partly)} partly)" : "")}"))}",
        _ => "held",
    };

    private static string PeriodOf(Measure measure) =>
        (measure.Period is { } period ? $", for periods of '{period}'," : "")
            + (measure.Prefer == FigurePreference.Tier ? ", the best tier first," : "")
        + (measure.Over is { } over ? $", the {Terms.Of(over.Take)} over {over.Last}," : "")
        + (measure.Rounding is { } rounding ? $", rounded {Terms.Of(rounding.Direction)} to {Quote.Number(rounding.To)}," : "");

    private static string Of(Curve curve) => curve switch
    {
        PointsCurve c => $"points {Of(c.Anchors)}",
        StepsCurve c => $"steps {Of(c.Anchors)}",
        LinearCurve c => $"a line from {Quote.Number(c.From)} to {Quote.Number(c.To)}",
        LogCurve c => $"a logarithm from {Quote.Number(c.From)} to {Quote.Number(c.To)}",
        LogisticCurve c => $"a logistic curve, midpoint {Quote.Number(c.Midpoint)}, slope {Quote.Number(c.Slope)}",
        LogNormalCurve c => $"a log-normal curve, median {Quote.Number(c.Median)}, p10 {Quote.Number(c.P10)}",
        LnCurve c => $"a natural logarithm, times {Quote.Number(c.Times)}, start {Quote.Number(c.Start)}",
        PowerCurve c => $"a power, times {Quote.Number(c.Times)}, {(c.IsBelow ? "below" : "from")} {Quote.Number(c.From)}, "
            + "exponent {Quote.Number(c.Exponent)}, start {Quote.Number(c.Start)}",
        LookupCurve c => $"a lookup of {string.Join(", ", c.Entries.Select(e => $"{e.Text} {Quote.Number(e.Score)}"))}",
        CustomCurve c => $"the custom curve {c}",
        CohortCurve c => $"its place in the cohort ({Terms.Of(c.Rule)}{(c.Better == Better.Lower ? ", less is better" : "")})",
        _ => "a curve",
    };

    private static string Of(ValueList<CurvePoint> points) =>
        string.Join(", ", points.Select(p => $"{p.Key}: {Quote.Number(p.Score)}"));

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
