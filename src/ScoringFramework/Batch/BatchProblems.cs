namespace ScoringFramework.Batch;

/// <summary>What keeps a rubric from scoring rows.</summary>
internal static class BatchProblems
{
    public static IEnumerable<Diagnostic> Of(Rubric rubric, BatchOptions options)
    {
        if (!options.AssumeEvidence && Conditions(rubric).ToArray() is { Length: > 0 } conditions)
        {
            yield return new(BatchCodes.NeedsEvidence,
                $"the rubric {Quote.Short(rubric.Id)} has {string.Join(" and ", conditions)}, and rows have no evidence to check that with",
                "If every score meets these conditions, use --assume-evidence (AssumeEvidence = true in BatchOptions).");
        }

        if (CohortCurve.In(rubric).Select(c => c.Id).ToArray() is { Length: > 0 } relative)
        {
            yield return new(BatchCodes.NeedsCohort,
                $"{Quote.Some(relative, 3)} {(relative.Length == 1 ? "compares" : "compare")} with the other subjects of a cohort, and rows "
                + "are scored one by one",
                "Write a curve with fixed ends, such as curve: { linear: { from: 0, to: 100 } }.");
        }

        var tree = new RubricTree(rubric);
        var ids = tree.All.Select(placed => placed.Dimension.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var id in options.Dimensions.Where(id => id != CapLimit.Headline && !ids.Contains(id)).Distinct())
        {
            yield return new(BatchCodes.UnknownResult, $"the rubric {Quote.Short(rubric.Id)} has no dimension '{Quote.Short(id)}'",
                "Give the id of one of its dimensions, or 'headline'.")
            { Suggestion = NearName.Find(id, ids) };
        }
    }

    private static IEnumerable<string> Conditions(Rubric rubric)
    {
        if (!rubric.WithoutEvidence)
        {
            if (new RubricTree(rubric).All.Any(placed => placed.Dimension is Criterion && Requires(placed.Requires)))
            {
                yield return "'requires'";
            }

            if (rubric.Publish?.MinConfidence is not null)
            {
                yield return "'min-confidence'";
            }
        }

        if (rubric.Ratings is { Needed: > 1 })
        {
            yield return "'ratings' of several raters";
        }
    }

    private static bool Requires(Requirements all) =>
        all.Evidence is not null || all.Sources is not null || all.Primary is not null || all.Tiers is not null || all.MaxAge is not null;
}
