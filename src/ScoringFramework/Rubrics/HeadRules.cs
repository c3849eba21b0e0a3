using FluentValidation;

namespace ScoringFramework.Rubrics;

/// <summary>Id, version, scale and rounding.</summary>
internal sealed class HeadRules : AbstractValidator<RubricTree>
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
                $"'{Quote.Short(version)}' is not a version, and readers could not tell which scores compare",
                "Write major.minor.patch, such as 1.0.0.").At(ModelPath.Of("version")));
        RuleFor(t => t.Rubric.Scale).Must(s => s.Min < s.Max)
            .Report((_, scale) => new Diagnostic(
                RubricCodes.InvalidScale,
                $"the scale runs from {Quote.Number(scale.Min)} to {Quote.Number(scale.Max)}, so no score can lie on it",
                "Give a max above the min.").At(ModelPath.Of("scale")));
        RuleFor(t => t.Rubric.Scale).Must(s => s.Min >= -Furthest && s.Max <= Furthest)
            .Report((_, scale) => new Diagnostic(
                RubricCodes.InvalidScale,
                $"the scale from {Quote.Number(scale.Min)} to {Quote.Number(scale.Max)} reaches beyond ±1,000,000,000",
                "Score in larger units.").At(ModelPath.Of("scale")));
        RuleFor(t => t.Rubric.Rounding).Must(r => r.Decimals is >= 0 and <= 8)
            .Report((_, rounding) => new Diagnostic(
                RubricCodes.InvalidRounding,
                $"{rounding.Decimals} decimals cannot be shown",
                "Give 0 to 8.").At(ModelPath.Of("rounding", "decimals")));
        RuleFor(t => t.Rubric).Must(HaveDigitsThatMeanSomething)
            .Report((_, rubric) => new Diagnostic(
                RubricCodes.InvalidRounding,
                $"{rubric.Rounding.Decimals} decimals on a scale that spans {Quote.Number(rubric.Scale.Span)} would show digits that are noise: "
                + "scores are exact to twelve decimals of the scale's span",
                "Give fewer decimals or a shorter scale.").At(ModelPath.Of("rounding", "decimals")).And(ModelPath.Of("scale"), "the scale"));
    }

    private static bool HaveDigitsThatMeanSomething(Rubric rubric)
    {
        var (decimals, span) = (rubric.Rounding.Decimals, rubric.Scale.Span);
        return decimals is < 0 or > 8 || span <= 0 || span > 2 * Furthest
            || (double)span * Math.Pow(10, decimals) <= Math.Pow(10, NoiseDecimals);
    }
}
