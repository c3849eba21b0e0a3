using ScoringFramework.Reporting.Charts;
using ScoringFramework.Reporting.Data;

namespace ScoringFramework.Reporting.Profiles;

/// <summary>What the first screen of a phone shows, and beside it on a desktop the dimensions in short.</summary>
internal static class HeroSection
{
    public static PageData Of(ProfileSubject s)
    {
        var (card, headline) = (s.Card, s.Card.Headline);
        var (applicable, withheld) = (s.Criteria.Count(c => c.Outcome != Outcome.NotApplicable), s.Withheld.Count());
        var (pros, cons) = Arguments.Of(s, 1);
        return new()
        {
            { "edition", s.Site.Options.Edition is { Length: > 0 } edition ? Terms.Capital(edition) : null },
            { "asOf", Dates.Of(card.Dossier.AsOf) },
            { "asOfDate", card.Dossier.AsOf?.ToString() },
            { "name", card.Subject.Name },
            { "owner", card.Subject.Owner },
            { "variant", card.Subject.Variant?.Title },
            { "woundDown", Dates.Of(card.Subject.WoundDown) },
            { "score", headline.Score is { } score ? Quote.Displayed(score) : null },
            { "outcome", headline.Score is null ? headline.Reason?.Word ?? Terms.Capital(Terms.Of(headline.Outcome)) : null },
            { "why", s.Citing.Prose(headline.Reason?.Text, "headline") },
            { "needs", headline.Needs.Select(n => new PageData { { "text", s.Citing.Prose(n.Text, "headline") } }) },
            { "wouldBe", headline.WouldBe is { } wouldBe ? Quote.Displayed(wouldBe) : null },
            { "level", headline.Level },
            { "position", headline.Position },
            { "confidence", Shown.Word(headline.Confidence) },
            { "confidenceReasons", string.Join(' ', headline.ConfidenceReasons.Select(r => r.Text)) },
            { "scale", ScaleChart.Of(headline, card.Scale, s.Rubric.Levels, card.Rounding) },
            { "bounds", Shown.Bounds(headline, card.Rounding) is { } bounds ? Terms.Capital(bounds) : null },
            { "boundsAre", BoundsText(card, withheld) },
            { "change", s.Change is null ? null : Shown.Difference(s.Change.Difference) ?? "see below" },
            { "since", Since(s) },
            { "moved", s.Change is { Parts.Count: > 0 } c ? Shown.Count(c.Parts.Count(p => p.Kind != CauseKind.Rounding), "cause") : null },
            { "rank", s.Ranked is { } r ? $"{Shown.Rank(r)} of {Quote.Number((decimal)s.Cohort!.Ranked.Count)} ranked" : null },
            { "possible", s.Ranked is { } p ? Shown.Possible(p) : null },
            { "pro", pros.FirstOrDefault() },
            { "con", cons.FirstOrDefault() },
            { "withheld", withheld == 0 ? null : $"{Quote.Number((decimal)withheld)} of {Shown.Count(applicable, "score")}" },
            { "analyst", card.Dossier.Analyst },
            { "reviewer", card.Dossier.Reviewer },
            { "corrections", card.Corrections.Count == 0 ? null : Shown.Count(card.Corrections.Count, "correction") },
            { "lower", card.Better == Better.Lower },
            { "groups", Groups(s) },
        };
    }

    private static string? BoundsText(Scorecard card, int withheld) => card.Headline.Bounds switch
    {
        null => null,
        { Low: { } low, High: { } high } when low == high => withheld == 0 ? "every score that applies is known"
            : "whatever the open scores are",
        _ when withheld == 0 => "with all that is open at its worst, and at its best",
        _ => $"with {Withheld(withheld)} at the worst, and at the best",
    };

    private static string Withheld(int count) => count switch
    {
        1 => "the withheld score",
        2 => "both withheld scores",
        _ => $"all {Quote.Number((decimal)count)} withheld scores",
    };

    private static string? Since(ProfileSubject s) => s.Change is null ? null
        : s.Site.Options.PreviousEdition is { } name ? $"Since {name}"
        : Dates.Of(s.Change.Before.Dossier.AsOf) is { } date && s.Change.Before.Dossier.AsOf != s.Card.Dossier.AsOf
            ? $"Since {date}" : "Since the last edition";

    // Two levels of the tree, which is what fits beside the headline.
    private static IEnumerable<PageData> Groups(ProfileSubject s)
    {
        DimensionScore[] tops = [.. s.ChildrenOf(null)];
        return tops.All(t => t.Kind == DimensionKind.Criterion)
            ? [new PageData { { "rows", tops.Select(t => Row(s, t)) } }]
            : tops.Select(top => new PageData
            {
                { "id", top.Id }, { "title", top.Title }, { "score", Shown.Score(top) }, { "bar", Shown.Bar(top, s.Rubric) },
                { "confidence", Shown.Word(top.Confidence) }, { "rows", s.ChildrenOf(top.Id).Select(d => Row(s, d)) },
            });
    }

    private static PageData Row(ProfileSubject s, DimensionScore d) => new()
    {
        { "id", d.Id }, { "title", d.Title }, { "score", Shown.Score(d) }, { "bar", Shown.Bar(d, s.Rubric) },
        { "confidence", Shown.Word(d.Confidence) },
    };
}
