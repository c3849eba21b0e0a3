namespace ScoringFramework.Rubrics;

/// <summary>What is said of a reference to a dimension that does not exist, or is of the wrong kind.</summary>
internal static class DimensionReferences
{
    /// <param name="tree">The rubric.</param>
    /// <param name="code">The code.</param>
    /// <param name="id">What no dimension is called.</param>
    /// <param name="path">Its place.</param>
    /// <param name="other">What else may be named there.</param>
    public static Diagnostic Unknown(RubricTree tree, DiagnosticDescriptor code, string id, ModelPath path, string? other = null) =>
        Renamed(tree, id) is { Length: > 0 } now
            ? new Diagnostic(
                code, $"'{Quote.Short(id)}' is {Quote.List(now)} since {tree.Rubric.Version}",
                $"Write {string.Join(" or ", now)}.").At(path)
            : new Diagnostic(code, $"the rubric has no dimension '{Quote.Short(id)}'",
                other is null ? "Write the id of one of its dimensions." : $"Write the id of one of its dimensions, or {other}.") with
            {
                Path = path,
                Suggestion = NearName.Find(id, other is null ? tree.Ids : tree.Ids.Append(other)),
            };

    private static string[] Renamed(RubricTree tree, string id) =>
        [.. (tree.Rubric.Supersedes?.Renamed ?? []).Where(r => r.From == id && tree.Find(r.To) is not null).Select(r => r.To)];

    public static Diagnostic OutsideScale(Scale scale, DiagnosticDescriptor code, string what, decimal value, ModelPath path) =>
        new Diagnostic(
            code, $"{what} is {Quote.Number(value)}, outside the scale of {scale}", $"Write a score from {scale}.")
            .At(path).And(ModelPath.Of("scale"), "the scale");
}
