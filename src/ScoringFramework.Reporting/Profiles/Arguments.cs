using ScoringFramework.Reporting.Data;

namespace ScoringFramework.Reporting.Profiles;

/// <summary>
/// The case for and the case against, as many points a side: for, the criteria that give the headline most; against, those of the others
/// that leave most room up to the best score. Each with the first sentence of its reason.
/// </summary>
internal static class Arguments
{
    public static (PageData[] For, PageData[] Against) Of(ProfileSubject s, int most)
    {
        DimensionScore[] scored = [.. s.Criteria.Where(c => c.Score is not null && c.EffectiveWeight > 0)];
        var count = Math.Min(most, scored.Length / 2);
        DimensionScore[] pros = [.. scored.OrderByDescending(c => Gain(s, c)).ThenByDescending(Place).Take(count)];
        DimensionScore[] cons = [.. scored.Except(pros).OrderByDescending(c => Math.Abs(c.Upside ?? 0)).ThenBy(Place).Take(count)];
        return ([.. pros.Select(c => Point(s, c, true))], [.. cons.Select(c => Point(s, c, false))]);
    }

    // Where less is better, the ledger's lines are what counts against.
    private static double Gain(ProfileSubject s, DimensionScore c) =>
        s.Card.Better == Better.Lower || c.Contribution is null ? c.EffectiveWeight * Place(c) : (double)c.Contribution.Value;

    private static double Place(DimensionScore c) => c.Scale.IsOpen ? 0
        : c.Better == Better.Lower ? 1 - c.Scale.ToUnit(c.Score!.Value) : c.Scale.ToUnit(c.Score!.Value);

    private static PageData Point(ProfileSubject s, DimensionScore c, bool isFor) => new()
    {
        { "id", c.Id },
        { "title", c.Title },
        { "score", Shown.Score(c) },
        { "effect", isFor ? Shown.Signed(c.Contribution) : Shown.Signed(c.Upside) },
        { "text", s.Citing.Prose(
            FirstSentence.Of(c.Because) ?? c.Reasoning.Origin?.Text ?? c.Level, isFor ? "case for" : "case against") },
    };
}
