namespace ScoringFramework.Yaml;

/// <summary>Fields of a criterion on a composite, and the other way round.</summary>
internal static class TwoWays
{
    public static void Report(string id, MapReader dimension)
    {
        var isComposite = dimension.Has("dimensions");
        foreach (var field in Others(isComposite).Where(dimension.Has).Select(name => dimension[name]))
        {
            var problem = isComposite
                ? new Diagnostic(
                    RubricCodes.TwoWaysToScore,
                    $"'{id}' has dimensions, and '{field.Name}' is for criteria only",
                    $"Move '{field.Name}' to one of its dimensions, or remove it.").And(dimension["dimensions"].Path.Name, "its dimensions")
                : new Diagnostic(
                    RubricCodes.TwoWaysToScore,
                    $"'{id}' has no dimensions, and '{field.Name}' is for composites only",
                    $"Remove '{field.Name}', or add dimensions to '{id}'.");
            dimension.Reading.Report(problem.At(field.Path.Name));
        }
    }

    private static string[] Others(bool isComposite) =>
        isComposite ? ["asks", "not-applicable", "measure", "checklist", "must-pass"] : ["aggregate", "min-completeness", "curve"];
}
