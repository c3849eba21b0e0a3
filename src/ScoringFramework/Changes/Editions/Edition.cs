namespace ScoringFramework.Changes;

/// <summary>
/// What was approved of a cohort: its members, their headlines and ranks, and who is highest and lowest in each dimension. It is kept in
/// the cohort's lock; a git tag <c>edition/NAME</c> marks the commit of a published one.
/// </summary>
public sealed record Edition
{
    internal Edition()
    {
    }

    /// <summary>The cohort's id.</summary>
    public string Cohort { get; internal init; } = "";

    /// <summary>The edition's name, such as <c>2026-06</c>; null without one.</summary>
    public string? Name { get; internal init; }

    /// <summary>The date that the cohort's file states; null when it states none.</summary>
    public PartialDate? AsOf { get; internal init; }

    /// <summary>Why it was approved; null without a reason.</summary>
    public string? Because { get; init; }

    /// <summary>The rubrics of the members.</summary>
    public ValueList<EditionRubric> Rubrics { get; internal init; } = [];

    /// <summary>The members: the ranked ones by their rank, then the others; of one rank, by name.</summary>
    public ValueList<EditionMember> Members { get; internal init; } = [];

    /// <summary>Who is highest and lowest, a reading for each dimension in which two or more subjects have a score.</summary>
    public ValueList<EditionReading> Readings { get; internal init; } = [];

    /// <summary>Takes what there is to approve of a cohort.</summary>
    /// <param name="definition">The cohort's file.</param>
    /// <param name="cards">The scorecards of its members, in any order.</param>
    /// <param name="because">Why it is approved; or null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="definition"/> or <paramref name="cards"/> is null.</exception>
    public static Edition Of(CohortDefinition definition, IEnumerable<Scorecard> cards, string? because = null)
    {
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentNullException.ThrowIfNull(cards);
        var cohorts = ScoringFramework.Cohorts.Cohort.GroupBy(cards, new() { References = definition.Reference });
        return new()
        {
            Cohort = definition.Id,
            Name = definition.Edition,
            AsOf = definition.AsOf,
            Because = because,
            Rubrics = cohorts.Select(c => new EditionRubric(c.Rubric.Id, c.Rubric.Version, c.Rubric.ScoringHash)).Distinct().ToValueList(),
            Members = cohorts.SelectMany(c => c.Members.Select(EditionMember.Of)).ToValueList(),
            Readings = cohorts.SelectMany(EditionReading.In).ToValueList(),
        };
    }

    /// <summary>The member of an id; null when there is none.</summary>
    /// <param name="id">The dossier's id, compared ordinally.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public EditionMember? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Members.FirstOrDefault(m => m.Id == id);
    }

    /// <summary>What differs in a later state, the reason of the approval aside.</summary>
    /// <param name="later">The later state.</param>
    /// <returns>The differences: of the head, of members in their order, of readings; empty when all is the same.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="later"/> is null.</exception>
    public ValueList<EditionDifference> DifferencesTo(Edition later)
    {
        ArgumentNullException.ThrowIfNull(later);
        return EditionDifferences.Between(this, later).ToValueList();
    }

    /// <summary>The edition in a line: <c>foundation-models 2026-06: 6 members, 5 ranked</c>.</summary>
    public override string ToString() =>
        $"{Cohort}{(Name is null ? "" : $" {Name}")}: {Numerals.Count(Members.Count)} {(Members.Count == 1 ? "member" : "members")}, "
        + $"{Numerals.Count(Members.Count(m => m.Rank is not null))} ranked";
}

/// <summary>A rubric of an edition.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Version">Its version.</param>
/// <param name="ScoringHash">SHA-256 of all that can change a number or an outcome, in lower-case hexadecimal.</param>
public sealed record EditionRubric(string Id, string Version, string ScoringHash);

/// <summary>A member of an edition.</summary>
/// <param name="Id">The dossier's id.</param>
/// <param name="Name">The name that readers see.</param>
/// <param name="Outcome">The outcome of the headline.</param>
/// <param name="Score">The displayed headline; null unless scored.</param>
/// <param name="Rank">Its rank from 1; null when it is not ranked.</param>
/// <param name="IsTied">Whether another member has the same rank.</param>
/// <param name="Unranked">Why it has no rank; null when it has one.</param>
public sealed record EditionMember(
    string Id, string Name, Outcome Outcome, decimal? Score, int? Rank, bool IsTied, UnrankedKind? Unranked)
{
    /// <summary>The variant of the rubric, within which it is ranked; null without one.</summary>
    public string? Variant { get; init; }

    /// <summary>Score and rank as lists show them: <c>7.10, rank =4</c>.</summary>
    public override string ToString() =>
        $"{(Score is { } score ? Quote.Displayed(score) : Terms.Of(Outcome))}, "
        + (Rank is { } rank ? $"rank {(IsTied ? "=" : "")}{Numerals.Count(rank)}" : Unranked is { } why ? Terms.Of(why) : "not ranked");

    internal static EditionMember Of(CohortMember member) => new(
        member.Subject.Id, member.Subject.Name, member.Card.Headline.Outcome, member.Card.Headline.Score, member.Standing?.Rank,
        member.Standing?.IsTied ?? false, member.Unranked?.Kind)
    {
        Variant = member.Subject.Variant?.Id,
    };
}

/// <summary>Who is highest and lowest in a dimension.</summary>
/// <param name="Dimension">The dimension's id.</param>
/// <param name="Variant">The variant of the rubric; null without one.</param>
/// <param name="Highest">The highest displayed score.</param>
/// <param name="HighestOf">The ids of those who have it, in ordinal order.</param>
/// <param name="Lowest">The lowest displayed score.</param>
/// <param name="LowestOf">The ids of those who have it, in ordinal order.</param>
public sealed record EditionReading(
    string Dimension, string? Variant, decimal Highest, ValueList<string> HighestOf, decimal Lowest, ValueList<string> LowestOf)
{
    internal static IEnumerable<EditionReading> In(Cohort cohort)
    {
        foreach (var dimension in cohort.Members[0].Card.Dimensions)
        {
            var standings = cohort.RankBy(dimension.Id);
            if (standings.Count > 1)
            {
                var (high, low) = (standings.Max(s => s.Score), standings.Min(s => s.Score));
                yield return new(dimension.Id, cohort.Variant?.Id, high, Ids(standings, high), low, Ids(standings, low));
            }
        }
    }

    private static ValueList<string> Ids(ValueList<Standing> standings, decimal score) =>
        standings.Where(s => s.Score == score).Select(s => s.Subject.Id).Order(StringComparer.Ordinal).ToValueList();
}
