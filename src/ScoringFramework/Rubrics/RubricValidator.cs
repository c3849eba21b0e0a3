namespace ScoringFramework.Rubrics;

/// <summary>Every rule that a rubric must meet, whether it was read from a file or built in code.</summary>
internal sealed class RubricValidator : ModelRules<RubricTree>
{
    private static readonly RubricValidator Instance = new();

    private RubricValidator()
    {
        Include(new HeadRules());
        Include(new TreeRules());
        Include(new SupersedesRules());
        Include(new AggregationRules());
        Include(new LevelRules());
        Include(new CurveRules());
        Include(new MeasureRules());
        Include(new CapRules());
        Include(new VariantRules());
        Include(new RatingRules());
        Include(new ScenarioRules());
        Include(new CompassRules());
        Include(new PolicyRules());
    }

    public static IEnumerable<Diagnostic> Check(Rubric rubric)
    {
        var tree = new RubricTree(rubric);
        var problems = Instance.Check(tree).Concat(MethodRules.Of(tree));
        return HeadRules.IsUsable(rubric.Scale) ? problems : problems.Where(p => !DependsOnScale(p));
    }

    // With a wrong scale every score is outside it: one cause, one diagnostic.
    private static bool DependsOnScale(Diagnostic problem) => problem.Related.Any(r => r.Path == ModelPath.Of("scale"));
}
