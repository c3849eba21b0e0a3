namespace ScoringFramework.Output;

/// <summary>The one criterion that a starting dossier fills in, and the evidence that its score requires.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Tier">The tier of its sources.</param>
/// <param name="Pieces">How many pieces of evidence, each from a source of its own; at least 1.</param>
internal sealed record DraftExample(Criterion Criterion, string Tier, int Pieces)
{
    // More copies of one example do not help.
    private const int MostPieces = 9;

    public static DraftExample Of(RubricTree tree)
    {
        // A cap that depends on a criterion without a score is reported, and a starting file must have no problems.
        var capped = tree.Rubric.Caps.SelectMany(c => c.When).Select(w => w.Dimension).ToHashSet(StringComparer.Ordinal);
        var chosen = tree.All.Where(d => d.Dimension is Criterion)
            .OrderBy(d => tree.Rubric.WithoutEvidence && d.Dimension is Criterion { Measure: null } ? 1 : 0)
            .ThenBy(d => IsCounted(d) ? 0 : 1)
            .ThenBy(d => capped.Contains(d.Dimension.Id) ? 0 : 1)
            .ThenBy(d => d.Dimension is Criterion { Measure: null, Checklist.Count: 0 } ? 0 : 1)
            .First();
        var requires = chosen.Requires;
        var pieces = new[] { requires.Evidence, requires.Sources, requires.Primary }.Max() ?? 1;
        var criterion = (Criterion)chosen.Dimension;
        var figures = criterion.Measure is { } measure ? DraftPeriods.Of(measure, DateOnly.MaxValue).Count : 1;
        return new(criterion, TierOf(requires, tree.Rubric), Math.Max(figures, Math.Clamp(pieces, 1, MostPieces)))
        {
            HasEvidence = !tree.Rubric.WithoutEvidence || criterion.Measure is not null,
        };
    }

    /// <summary>Whether there is evidence: a method without evidence that measures nothing has none.</summary>
    public bool HasEvidence { get; private init; }

    public string EvidenceId(int index) => Pieces == 1 ? "example" : $"example-{Numerals.Count(index + 1)}";

    public string SourceId(int index) => Pieces == 1 ? "example-source" : $"example-source-{Numerals.Count(index + 1)}";

    private static string TierOf(Requirements requires, Rubric rubric)
    {
        var tiers = rubric.SourcePolicy.Tiers.Select(t => t.Name).ToArray();
        return requires.Tiers is { } counted ? tiers.FirstOrDefault(counted.Contains) ?? tiers[0] : tiers[0];
    }

    private static bool IsCounted(PlacedDimension placed)
    {
        for (var at = placed; at is not null; at = at.Parent)
        {
            if (at.Dimension.Weight == 0)
            {
                return false;
            }
        }

        return true;
    }
}
