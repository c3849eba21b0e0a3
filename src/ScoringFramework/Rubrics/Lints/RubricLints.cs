namespace ScoringFramework.Rubrics;

/// <summary>What is odd about a rubric that meets every rule, as far as its model alone shows.</summary>
internal static class RubricLints
{
    public static IEnumerable<Diagnostic> Of(RubricTree tree) =>
        LevelLint.Of(tree).Concat(CurveLint.Of(tree)).Concat(PercentageLint.Of(tree)).Concat(MissingScoreLint.Of(tree))
            .Concat(PlaceMeanLint.Of(tree)).Concat(LikelihoodLint.Of(tree)).Concat(PositionLint.Of(tree)).Concat(FinerLimitLint.Of(tree))
            .Concat(LengthNameLint.Of(tree));
}
