namespace ScoringFramework.Dossiers;

/// <summary>
/// The figures of a cohort that a criterion's curve compares with. They are part of a dossier's JSON, so that its scorecard can be
/// recomputed alone. A YAML file has none: there, the cohort's other dossiers give them.
/// </summary>
/// <param name="Criterion">The id of the criterion.</param>
/// <param name="Values">The figures in the measure's unit, ascending, each as often as it is there.</param>
public sealed record CohortFigures(string Criterion, ValueList<decimal> Values)
{
    /// <summary>The criterion and how many figures there are: <c>D1, 6 figures</c>.</summary>
    public override string ToString() => $"{Criterion}, {CountWords.Of(Values.Count, "figure")}";
}
