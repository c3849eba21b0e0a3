namespace ScoringFramework.Yaml;

/// <summary>
/// The parts of a model that could not be read and have a placeholder. What a validator says of a placeholder follows from
/// a problem that is reported already, so it is not reported again.
/// </summary>
internal sealed class UnreadPaths
{
    private static readonly string[] Verdicts = ["score", "not-applicable", "declined", "checklist"];

    private readonly HashSet<ModelPath> unread = [];
    private readonly HashSet<ModelPath> incomplete = [];

    /// <summary>The value at a path is a placeholder.</summary>
    public void Add(ModelPath path) => unread.Add(path);

    /// <summary>The collection at a path may lack entries that the file has.</summary>
    public void AddIncomplete(ModelPath path) => incomplete.Add(path);

    /// <summary>True when a validator's diagnostic may only follow from what was not read.</summary>
    public bool Explain(Diagnostic diagnostic) =>
        (diagnostic.Path is { } path && (Touches(path) || Weighs(diagnostic.Descriptor, path).Any(IsTouched)))
        || diagnostic.Related.Any(r => r.Path is { } related && Touches(related))
        || ReferredInto(diagnostic.Descriptor).Any(IsIncomplete);

    /// <summary>True when something at a path or under it was not read.</summary>
    public bool IsTouched(ModelPath path) => IsUnder(path, unread) || unread.Concat(incomplete).Any(u => u.StartsWith(path));

    /// <summary>True when entries of the collection at a path may be missing.</summary>
    public bool IsIncomplete(ModelPath collection) => incomplete.Contains(collection) || IsUnder(collection, unread);

    // A problem with the name of a part is valid whatever its value is; one with the value falls with the value or any part of it.
    private bool Touches(ModelPath path) => path.IsName ? IsUnder(path.Parent, unread) : IsTouched(path);

    private static bool IsUnder(ModelPath path, HashSet<ModelPath> paths)
    {
        for (var above = path; ; above = above.Parent)
        {
            if (paths.Contains(above))
            {
                return true;
            }

            if (above.IsRoot)
            {
                return false;
            }
        }
    }

    /// <summary>The parts that a problem is about, other than its own place.</summary>
    private static IEnumerable<ModelPath> Weighs(DiagnosticDescriptor code, ModelPath path) => code switch
    {
        _ when code == RubricCodes.InvalidCap && path.IsName => [path.Then("when"), path.Then("limit")],
        _ when code == RubricCodes.InvalidScenario && path.IsName => [path.Then("likelihood")],
        _ when code == RubricCodes.NoDimensions => [path.Unnamed],
        _ when code == DossierCodes.NoOutcome => Verdicts.Select(path.Then),
        _ when code == DossierCodes.OverrideWithoutBecause => [path.Parent.Then("because")],
        _ when code == PublicationCodes.Unreconciled => [path.Parent, ModelPath.Of("reconciliations")],
        _ when code == PublicationCodes.NothingToReconcile || code == DossierCodes.ReconcilesAnother => [ModelPath.Of("evidence")],
        _ => [],
    };

    /// <summary>The collections in which a problem says that something is not.</summary>
    private static ModelPath[] ReferredInto(DiagnosticDescriptor code) => code switch
    {
        _ when code == RubricCodes.CapReference || code == RubricCodes.ScenarioReference || code == RubricCodes.CompassReference =>
            [ModelPath.Of("dimensions")],
        _ when code == RubricCodes.UnknownTier => [ModelPath.Of("source-policy", "tiers")],
        _ when code == DossierCodes.UnknownSource => [ModelPath.Of("sources"), ModelPath.Of("include")],
        _ when code == DossierCodes.UnknownEvidence => [ModelPath.Of("evidence"), ModelPath.Of("include")],
        _ => [],
    };
}
