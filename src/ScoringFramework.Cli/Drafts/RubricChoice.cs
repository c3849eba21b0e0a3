namespace ScoringFramework.Cli.Drafts;

/// <summary>The rubric of a new dossier: the one that is named, else one that its place suggests.</summary>
/// <param name="Path">The rubric's path; null when there is none yet, nor any work beside which one would be out of place.</param>
/// <param name="Why">Why it is this one, to go after <c>scored by r.yaml, </c>; empty when the call names it.</param>
/// <param name="Problem">Why none can be chosen; or null.</param>
internal sealed record RubricChoice(string? Path, string Why, Diagnostic? Problem)
{
    /// <summary>
    /// In this order: the rubric that the dossiers in the same folder name; the one in that folder; the nearest one in a folder above, up
    /// to the repository's or the current one; the only one under that.
    /// </summary>
    public static RubricChoice For(string dossier, string? named)
    {
        if (named is not null)
        {
            return new(named, "", null);
        }

        var place = new DraftPlace(dossier);
        return Steps(place).FirstOrDefault(s => s.Rubrics.Count > 0) switch
        {
            { Rubrics: [var only], Why: var why } => new(only, why, null),
            { Rubrics: { Count: > 1 } several } => new(null, "", Several(dossier, several)),
            _ when place.HasDossiers() => new(null, "", None(dossier)),
            _ => new(null, "", null),
        };
    }

    // One after the other: the tree is only searched when nothing is nearer.
    private static IEnumerable<(IReadOnlyList<string> Rubrics, string Why)> Steps(DraftPlace place)
    {
        yield return (place.OfNeighbours(), "the rubric of the other dossiers in its folder");
        yield return (place.InFolder(), "the rubric in its folder");
        foreach (var rubrics in place.Above())
        {
            yield return (rubrics, "the nearest rubric above it");
        }

        yield return (place.InTree(), "the only rubric here");
    }

    private static Diagnostic Several(string dossier, IReadOnlyList<string> rubrics) => new(
        FileCodes.WhichRubric,
        $"the new dossier could use any of {rubrics.Count} rubrics, and it needs one",
        $"Choose one: --rubric {string.Join(" or --rubric ", rubrics.Take(3))}{(rubrics.Count > 3 ? " or another" : "")}.")
    { Span = new SourceSpan(dossier, 1, 1, 1, 1) };

    private static Diagnostic None(string dossier) => new(
        FileCodes.WhichRubric,
        "there are dossiers here, but no rubric",
        "Name the rubric with --rubric FILE, or write one first: scoring new rubric FILE.")
    { Span = new SourceSpan(dossier, 1, 1, 1, 1) };
}
