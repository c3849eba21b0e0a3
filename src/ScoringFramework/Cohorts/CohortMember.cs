namespace ScoringFramework.Cohorts;

/// <summary>One subject of a cohort: its scorecard, its rank or why it has none, and how its scores compare.</summary>
public sealed class CohortMember
{
    internal CohortMember(Cohort cohort, Scorecard card, Standing? standing, UnrankedSubject? unranked) =>
        (Cohort, Card, Standing, Unranked) = (cohort, card, standing, unranked);

    /// <summary>The cohort.</summary>
    public Cohort Cohort { get; }

    /// <summary>Its scorecard.</summary>
    public Scorecard Card { get; }

    /// <summary>Who it is.</summary>
    public SubjectIdentity Subject => Card.Subject;

    /// <summary>Its rank by the headline; null when it has none.</summary>
    public Standing? Standing { get; }

    /// <summary>Why it has no rank; null when it has one.</summary>
    public UnrankedSubject? Unranked { get; }

    /// <summary>Its place in a ranking by one dimension.</summary>
    /// <param name="dimension">The id of a dimension.</param>
    /// <returns>The place; null when it has no score there, or is not compared.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dimension"/> is null.</exception>
    /// <exception cref="ArgumentException">The rubric has no such dimension.</exception>
    public Standing? StandingBy(string dimension) => Cohort.RankBy(dimension).FirstOrDefault(s => ReferenceEquals(s.Card, Card));

    /// <summary>How its headline compares with the others'.</summary>
    public Reading Reading() => Readings.OfHeadline(this);

    /// <summary>How its score in a dimension compares with the others'.</summary>
    /// <param name="dimension">The id of a dimension.</param>
    /// <exception cref="ArgumentNullException"><paramref name="dimension"/> is null.</exception>
    /// <exception cref="ArgumentException">The rubric has no such dimension.</exception>
    public Reading Reading(string dimension) => Readings.OfDimension(this, dimension);

    /// <summary>Name and rank in a line: <c>=4 Alibaba Qwen 7.10</c>, <c>Baidu Ernie, declined</c>.</summary>
    public override string ToString() => Standing?.ToString() ?? $"{Subject.Name}, {Terms.Of(Unranked!.Kind)}";
}
