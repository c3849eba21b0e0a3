namespace ScoringFramework.Scoring;

/// <summary>When evidence becomes too old, and what changes then without new evidence.</summary>
/// <param name="Criteria">Each scored criterion whose evidence can become too old, by the first day on which some does, then in rubric
/// order.</param>
/// <param name="Next">The next day on which the headline, its confidence or its publication changes; null when none comes.</param>
public sealed record Freshness(ValueList<FreshnessOfCriterion> Criteria, FreshnessChange? Next);

/// <summary>When a criterion's evidence becomes too old.</summary>
/// <param name="Criterion">The criterion's id.</param>
/// <param name="StaleFrom">The first day on which a piece that counts now no longer does.</param>
/// <param name="Evidence">The ids of the pieces that become too old on that day.</param>
/// <param name="DeclinedFrom">The first day on which the criterion is declined; null when other evidence meets the requirements.</param>
public sealed record FreshnessOfCriterion(string Criterion, DateOnly StaleFrom, ValueList<string> Evidence, DateOnly? DeclinedFrom);

/// <summary>A day on which the headline changes without new evidence.</summary>
/// <param name="Date">The day.</param>
/// <param name="Before">The headline until then.</param>
/// <param name="After">The headline from then on.</param>
/// <param name="Declined">The ids of the criteria that are declined from then on and were scored before.</param>
public sealed record FreshnessChange(DateOnly Date, Headline Before, Headline After, ValueList<string> Declined);
