namespace ScoringFramework.Yaml;

/// <summary>Reads <c>ratings: { combine: median, spread: 15 percent, least: 2 }</c>.</summary>
internal static class RatingPolicyReader
{
    /// <summary>The policy; null when it is not there.</summary>
    public static RatingPolicy? Read(Field field)
    {
        if (field.Node is null)
        {
            return null;
        }

        var ratings = field.Map(PolicyFields.Ratings);
        return Combine(ratings["combine"]) with { Spread = ratings["spread"].Percent(), Least = ratings["least"].Whole() ?? 1 };
    }

    private static RatingPolicy Combine(Field field)
    {
        if (field.Node is YamlMap)
        {
            var drop = field.Map(PolicyFields.Combination)["drop"].Map(PolicyFields.Dropped);
            return new() { Combine = RatingCombination.Drop, Lowest = drop["lowest"].Whole() ?? 0, Highest = drop["highest"].Whole() ?? 0 };
        }

        return field.Word(RubricWords.RatingCombinations, forms: "{ drop: { lowest: 1, highest: 1 } }") switch
        {
            RatingCombination.Drop => new() { Combine = RatingCombination.Drop, Lowest = 1, Highest = 1 },
            { } combine => new() { Combine = combine },
            null => RatingPolicy.Default,
        };
    }
}
