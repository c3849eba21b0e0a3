namespace ScoringFramework;

/// <summary>What is said of a reference to a dimension that does not exist, or is of the wrong kind.</summary>
internal static class DimensionReferences
{
    public static Diagnostic Unknown(RubricTree tree, DiagnosticCode code, string id, ModelPath path) =>
        new Diagnostic(code, $"the rubric has no dimension '{Quote.Short(id)}'", "Give the id of one of its dimensions.") with
        {
            Path = path,
            Suggestion = NearName.Find(id, tree.Ids),
        };

    public static Diagnostic OutsideScale(RubricTree tree, DiagnosticCode code, string what, decimal value, ModelPath path) =>
        new Diagnostic(
            code, $"{what} is {Quote.Number(value)}, which lies outside the scale of {tree.Rubric.Scale}", "Give a score on the scale.")
            .At(path).And(ModelPath.Of("scale"), "the scale");
}
