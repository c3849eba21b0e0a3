namespace ScoringFramework.Cohorts;

/// <summary>Finds why scorecards cannot be compared with each other.</summary>
internal static class CohortProblems
{
    public static IEnumerable<Diagnostic> Of(IReadOnlyList<Scorecard> cards, CohortOptions options)
    {
        if (cards.Count == 0)
        {
            yield return new(CohortCodes.Nobody, "there is no scorecard to compare", "Give at least one.");
            yield break;
        }

        if (OtherRubric(cards) is { } other)
        {
            yield return other;
        }
        else if (OtherVariant(cards) is { } variant)
        {
            yield return variant;
        }

        foreach (var same in cards.GroupBy(c => c.Subject.Id).Where(g => g.Count() > 1).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            yield return new(CohortCodes.Twice,
                $"'{Quote.Short(same.Key)}' is given {CountWords.Of(same.Count(), "time")}, and one subject has one rank",
                "Give one scorecard of each subject.");
        }

        foreach (var reference in options.References.Where(r => cards.All(c => c.Subject.Id != r)))
        {
            yield return new(CohortCodes.NoReference,
                $"the reference '{Quote.Short(reference)}' is not among the {CountWords.Of(cards.Count, "subject")}",
                $"Write the id of one of them, such as '{Quote.Short(cards.Select(c => c.Subject.Id).Min(StringComparer.Ordinal)!)}'.")
            { Suggestion = NearName.Find(reference, cards.Select(c => c.Subject.Id)) };
        }
    }

    /// <summary>The problem of rubrics that score differently; null when all score in one way.</summary>
    public static Diagnostic? OtherRubric(IReadOnlyList<Scorecard> cards)
    {
        var methods = cards.GroupBy(c => (c.Rubric.Id, c.Rubric.ScoringHash))
            .Select(g => (By: Method(g.First()), Names: Names(g), Count: g.Count()))
            .OrderByDescending(g => g.Count).ThenBy(g => g.By, StringComparer.Ordinal).ToArray();
        return methods.Length < 2 ? null : new(CohortCodes.OtherRubric,
            $"{methods[1].Names} {(methods[1].Count == 1 ? "is" : "are")} scored by {methods[1].By}, and {methods[0].Names} by "
            + $"{methods[0].By}, so their scores do not compare",
            "Compare the subjects of one rubric, or score all by one with --rubric FILE.");
    }

    private static string Names(IEnumerable<Scorecard> cards) =>
        Quote.Some([.. cards.Select(c => c.Subject.Id).Order(StringComparer.Ordinal)], 2);

    private static Diagnostic? OtherVariant(IReadOnlyList<Scorecard> cards)
    {
        var variants = cards.GroupBy(c => c.Subject.Variant).OrderBy(g => g.Key?.Id, StringComparer.Ordinal).Take(2).ToArray();
        return variants.Length < 2 ? null : new(CohortCodes.OtherVariant,
            $"'{Quote.Short(variants[0].First().Subject.Id)}' is scored by the variant '{variants[0].Key?.Id}', and "
            + $"'{Quote.Short(variants[1].First().Subject.Id)}' by '{variants[1].Key?.Id}', and variants are not ranked together",
            "Compare the subjects of one variant, or take one cohort a variant from Cohort.GroupBy.");
    }

    private static string Method(Scorecard card) => $"{card.Rubric.Id}@{card.Rubric.Version} ({card.Rubric.ScoringHash[..8]})";
}
