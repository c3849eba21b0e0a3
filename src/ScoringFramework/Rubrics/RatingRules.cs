namespace ScoringFramework.Rubrics;

/// <summary>How ratings are combined.</summary>
internal sealed class RatingRules : ModelRules<RubricTree>
{
    private const int Most = 1000;
    private static readonly ModelPath Ratings = ModelPath.Of("ratings");

    public RatingRules()
    {
        RuleFor(t => t.Rubric.Ratings).Must(r => r is null or { Least: >= 1 and <= Most })
            .Report((_, r) => new Diagnostic(
                RubricCodes.InvalidRatings, $"{Quote.Number((decimal)r!.Least)} ratings cannot be required", "Write least: 1 or more.")
                .At(Ratings.Then("least")));
        RuleFor(t => t.Rubric.Ratings).Must(r => r?.Spread is null or >= 0)
            .Report((_, r) => new Diagnostic(
                RubricCodes.InvalidRatings,
                $"a spread of {Quote.Number(r!.Spread!.Value * 100)} percent is not possible",
                "Write 0 percent or more.").At(Ratings.Then("spread")));
        RuleFor(t => t.Rubric.Ratings).Must(r => r is null || DropsSome(r))
            .Report((_, r) => new Diagnostic(
                RubricCodes.InvalidRatings,
                $"{Quote.Number((decimal)r!.Lowest)} of the lowest and {Quote.Number((decimal)r.Highest)} of the highest ratings cannot "
                    + $"be left out",
                "Write combine: drop, or combine: { drop: { lowest: 1, highest: 1 } }.").At(Ratings.Then("combine")));
    }

    private static bool DropsSome(RatingPolicy policy) => policy.Combine == RatingCombination.Drop
        ? policy is { Lowest: >= 0 and <= Most, Highest: >= 0 and <= Most } && policy.Lowest + policy.Highest > 0
        : policy is { Lowest: 0, Highest: 0 };
}
