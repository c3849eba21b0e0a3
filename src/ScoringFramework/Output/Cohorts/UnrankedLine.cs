namespace ScoringFramework.Output;

/// <summary>A subject without a rank, as a line has it.</summary>
/// <param name="Card">Its scorecard.</param>
/// <param name="Kind">Why it has no rank, in a word.</param>
/// <param name="Score">Its score, or its outcome and bounds.</param>
/// <param name="Why">Why it has no rank, in a sentence.</param>
internal sealed record UnrankedLine(Scorecard Card, string Kind, string Score, string Why)
{
    public string Name => CohortText.Name(Card);

    /// <summary>Those without a rank by the headline, or by a dimension.</summary>
    public static IReadOnlyList<UnrankedLine> Of(Cohort cohort, string? by)
    {
        if (by is null)
        {
            return [.. cohort.Unranked.Select(u => new UnrankedLine(u.Card, Terms.Of(u.Kind), ScoreOf(u.Card), ReasonOf(u)))];
        }

        var (index, ranked) = (cohort.IndexOf(by), cohort.RankBy(by).Select(s => s.Subject.Id).ToHashSet());
        return [.. cohort.Members.Where(m => !ranked.Contains(m.Subject.Id)).Select(m => Of(m, m.Card.Dimensions[index]))];
    }

    private static UnrankedLine Of(CohortMember member, DimensionScore dimension)
    {
        var isApart = member.Unranked?.Kind is UnrankedKind.Reference or UnrankedKind.WoundDown or UnrankedKind.Disqualified;
        return new(member.Card, isApart ? Terms.Of(member.Unranked!.Kind) : Terms.Of(dimension.Outcome), ResultWords.Score(dimension),
            isApart ? ReasonOf(member.Unranked!) : dimension.Reason?.Text ?? "");
    }

    private static string ScoreOf(Scorecard card) => card.Headline.Score is { } score
        ? Numerals.Score(score, card.Rounding.Decimals)
        : $"{ResultWords.InPlaceOfScore(card.Headline.Outcome)} {CohortText.Bounds(card)}".TrimEnd();

    private static string ReasonOf(UnrankedSubject subject) => (subject.Kind, subject.Card.Headline.Reason?.Text) switch
    {
        (UnrankedKind.WoundDown, _) => $"Wound down {subject.Subject.WoundDown!.When}.",
        (UnrankedKind.Reference, null) => "For reference.",
        (UnrankedKind.Reference, { } reason) => $"For reference. {reason}",
        (_, var reason) => reason ?? "",
    };
}
