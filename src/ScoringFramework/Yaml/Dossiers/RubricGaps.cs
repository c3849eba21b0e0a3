namespace ScoringFramework.Yaml;

/// <summary>
/// What a dossier's problems say of a rubric that could not be read whole: a dimension that seems unknown may be one of those that were
/// lost.
/// </summary>
/// <param name="Unread">What of the rubric was not read.</param>
internal sealed record RubricGaps(UnreadPaths Unread)
{
    private static readonly string[] Computations = ["measure", "checklist"];

    /// <summary>Nothing is lost.</summary>
    public static RubricGaps None => new(new UnreadPaths());

    /// <summary>Nothing of the rubric is known.</summary>
    public static RubricGaps Everything
    {
        get
        {
            var unread = new UnreadPaths();
            unread.Add(ModelPath.Root);
            return new(unread);
        }
    }

    /// <summary>True when a dossier's problem may only follow from the rubric's.</summary>
    public bool Explain(Diagnostic diagnostic) =>
        RestsOnLost(diagnostic) || diagnostic.Related.Any(r => r.Path is { Segments: ["dimensions", ..] } path && Unread.IsTouched(path));

    private bool RestsOnLost(Diagnostic diagnostic) => diagnostic.Descriptor switch
    {
        var code when code == DossierCodes.UnknownDimension => Unread.IsIncomplete(ModelPath.Of("dimensions")),
        var code when code == DossierCodes.UnknownItem || code == DossierCodes.OverrideWithoutBecause =>
            Computations.Any(c => Unread.IsTouched(ModelPath.Of("dimensions", diagnostic.Path!.Segments[1], c))),
        var code when code == DossierCodes.ScoreOutsideScale => Unread.IsTouched(ModelPath.Of("scale")),
        var code when code == DossierCodes.WrongVariant => Unread.IsIncomplete(ModelPath.Of("variants")),
        var code when code == DossierCodes.UnknownTier => Unread.IsIncomplete(ModelPath.Of("source-policy", "tiers")),
        _ => false,
    };
}
