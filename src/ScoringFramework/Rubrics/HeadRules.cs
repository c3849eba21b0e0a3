namespace ScoringFramework.Rubrics;

/// <summary>Id, version, scale and rounding.</summary>
internal sealed class HeadRules : ModelRules<RubricTree>
{
    private const decimal Furthest = 1_000_000_000m;
    private const int NoiseDecimals = 12;

    public HeadRules()
    {
        RuleFor(t => t.Rubric.Id).Must(Ids.IsId)
            .Report((_, id) => Ids.Invalid(RubricCodes.InvalidId, id, ModelPath.Of("rubric")));
        RuleFor(t => t.Rubric.Version).Must(v => SemanticVersion.Of(v) is not null)
            .Report((_, version) => new Diagnostic(
                RubricCodes.InvalidVersion,
                $"'{Quote.Short(version)}' is not a version",
                "Write major.minor.patch, such as 1.0.0.").At(ModelPath.Of("version")));
        RuleFor(t => t.Rubric.Scale).Must(s => s.Min < s.Max)
            .Report((_, scale) => new Diagnostic(
                RubricCodes.InvalidScale,
                $"the scale's min of {Quote.Number(scale.Min)} is not below its max of {Quote.Number(scale.Max)}",
                scale.Min == scale.Max ? "Write a max above the min."
                    : $"Write {{ min: {Quote.Number(scale.Max)}, max: {Quote.Number(scale.Min)} }}.").At(ModelPath.Of("scale")));
        RuleFor(t => t.Rubric.Scale).Must(s => s.Min >= -Furthest && (s.IsOpen || s.Max <= Furthest))
            .Report((_, scale) => new Diagnostic(
                RubricCodes.InvalidScale,
                $"the scale from {Quote.Number(scale.Min)} to {Quote.Number(scale.Max)} is outside ±1,000,000,000",
                "Write a scale within ±1,000,000,000.").At(ModelPath.Of("scale")));
        RuleFor(t => t.Rubric.Rounding).Must(r => r.Decimals is >= 0 and <= 8)
            .Report((_, rounding) => new Diagnostic(
                RubricCodes.InvalidRounding,
                $"{rounding.Decimals} decimals are not possible",
                "Write 0 to 8.").At(ModelPath.Of("rounding", "decimals")));
        RuleFor(t => t.Rubric).Must(HaveDigitsThatMeanSomething)
            .Report((_, rubric) => new Diagnostic(
                RubricCodes.InvalidRounding,
                $"{rubric.Rounding.Decimals} decimals on a scale with a span of {Quote.Number(rubric.Scale.Span)} would show noise: "
                + "scores are exact to twelve decimals of the span",
                "Write fewer decimals, or a shorter scale.").At(ModelPath.Of("rounding", "decimals"))
                .And(ModelPath.Of("scale"), "the scale"));
    }

    /// <summary>True when scores can be on the scale and are exact there.</summary>
    public static bool IsUsable(Scale scale) => scale.Min < scale.Max && scale.Min >= -Furthest && (scale.IsOpen || scale.Max <= Furthest);

    private static bool HaveDigitsThatMeanSomething(Rubric rubric)
    {
        var (decimals, span) = (rubric.Rounding.Decimals, rubric.Scale.Span);
        return decimals is < 0 or > 8 || span <= 0 || span > 2 * Furthest
            || (double)span * Math.Pow(10, decimals) <= Math.Pow(10, NoiseDecimals);
    }
}
