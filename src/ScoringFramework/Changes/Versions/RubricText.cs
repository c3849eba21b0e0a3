namespace ScoringFramework.Changes;

/// <summary>Writes the parts of a rubric for people.</summary>
internal static class RubricText
{
    /// <summary>Requirements that state something; else null.</summary>
    public static Requirements? Stated(Requirements? requires) => requires == new Requirements() ? null : requires;

    /// <summary>The rule for missing scores; null for none.</summary>
    public static string? Of(MissingRule? rule, decimal? score) =>
        rule is null ? null : rule == MissingRule.Score ? $"the score {Quote.Number(score ?? 0)}" : Terms.Of(rule.Value);

    /// <summary>A curve after a composite; null for none.</summary>
    public static string? Of(CompositeCurve? curve) =>
        curve is null ? null : $"{curve.Curve}{(curve.Of is { } of ? $" of {of}" : "")}";

    public static string Of(Rounding rounding) =>
        (rounding.To is { } step ? $"to {Quote.Number(step)}, " : "")
        + (rounding.Direction == RoundingDirection.Nearest ? "" : $"{Terms.Of(rounding.Direction)}, ")
        + $"{Quote.Number((decimal)rounding.Decimals)} decimals, "
        + $"{(rounding.Midpoint == MidpointRounding.ToEven ? "to even" : "away from zero")}";

    public static string? Of(PublicationPolicy? policy) => string.Join(", ", new[]
    {
        policy?.MinCompleteness is { } c ? $"min-completeness {Quote.Number(c)}" : null,
        policy?.MinConfidence is { } f ? $"min-confidence {Terms.Of(f)}" : null,
    }.OfType<string>());

    public static string? Of(Compass? compass) => compass is null
        ? null
        : $"{compass.X} by {compass.Y}: {string.Join("; ", compass.Positions.Select(p => $"{p.Name} ({string.Join(", ", p.When)})"))}";

    public static string Of(Scenario scenario) =>
        string.Join(", ", scenario.Emphasis.Select(e => $"{e.Dimension} × {Quote.Number(e.Factor)}"))
        + (scenario.Likelihood is { } l ? $", likelihood {Quote.Number(l)}" : "");

    public static string? Of(RatingPolicy? policy) => policy is null ? null : string.Join(", ", new[]
    {
        policy.Combine == RatingCombination.Drop
            ? $"the mean without the {Quote.Number((decimal)policy.Lowest)} lowest and {Quote.Number((decimal)policy.Highest)} highest"
            : $"the {Terms.Of(policy.Combine)}",
        policy.Spread is { } spread ? $"spread {Quote.Number(spread * 100)} percent" : null,
        policy.Least > 1 ? $"least {Quote.Number((decimal)policy.Least)}" : null,
    }.OfType<string>());

    public static string Of(Variant variant) =>
        variant.Weights.Count == 0 ? "no weights"
            : string.Join(", ", variant.Weights.Select(w => $"{w.Dimension} {Figures.Weight(w.Weight)}"));

    public static string Of(SourcePolicy policy) => string.Join("; ", new[]
    {
        $"tiers {string.Join(", ", policy.Tiers.Select(t => $"{t.Name} {Terms.Of(t.Carries)}"))}",
        policy.CommentaryOnly.Count > 0 ? $"commentary only {string.Join(", ", policy.CommentaryOnly)}" : null,
        policy.Excluded.Count > 0 ? $"excluded {string.Join(", ", policy.Excluded)}" : null,
        policy.Disagreement is { } d ? $"disagreement {Quote.Number(d)}" : null,
        policy.ConfidenceSpread.Count > 0
            ? $"spread {string.Join(", ", policy.ConfidenceSpread.Select(s => $"{Terms.Of(s.Confidence)} {Quote.Number(s.Points)}"))}"
            : null,
    }.OfType<string>());
}
