using ScoringFramework.Reporting.Data;

namespace ScoringFramework.Reporting.Profiles;

/// <summary>Every dimension, in the order of the tree, each with its reasons to open.</summary>
internal static class DimensionSection
{
    public static PageData Of(ProfileSubject s) => new()
    {
        { "summary", Summary(s) },
        { "groups", s.ChildrenOf(null).Select(top => Group(s, top)) },
    };

    private static string Summary(ProfileSubject s)
    {
        DimensionScore[] all = [.. s.Criteria];
        var outcomes = all.GroupBy(c => c.Outcome).OrderBy(g => g.Key)
            .Select(g => $"{Quote.Number((decimal)g.Count())} {Terms.Of(g.Key)}");
        return $"{Shown.Count(all.Length, "criterion", "criteria")}: {Quote.List(outcomes)}. Open a row for its reasons and evidence.";
    }

    private static PageData Group(ProfileSubject s, DimensionScore top) => new()
    {
        { "head", top.Kind == DimensionKind.Composite ? Row(s, top, 0) : null },
        { "rows", (top.Kind == DimensionKind.Composite ? Below(s, top.Id, 1) : [(top, 1)]).Select(d => Row(s, d.Dimension, d.Depth)) },
    };

    private static IEnumerable<(DimensionScore Dimension, int Depth)> Below(ProfileSubject s, string id, int depth) =>
        s.ChildrenOf(id).SelectMany(d => Below(s, d.Id, depth + 1).Prepend((d, depth)));

    private static PageData Row(ProfileSubject s, DimensionScore d, int depth)
    {
        var (r, asked) = (d.Reasoning, s.Rubric.Find(d.Id));
        return new()
        {
            { "id", d.Id },
            { "title", d.Title },
            { "composite", d.Kind == DimensionKind.Composite },
            { "deep", depth > 2 },
            { "score", Shown.Score(d) },
            { "scored", d.Score is not null },
            { "bar", Shown.Bar(d, s.Rubric) },
            { "confidence", Shown.Word(d.Confidence) },
            { "asks", (asked as Criterion)?.Asks ?? asked?.About },
            { "level", d.Level },
            { "because", s.Citing.Prose(d.Because, d.Id) },
            { "reason", s.Citing.Prose(d.Because == d.Reason?.Because && d.Because is not null ? null : d.Reason?.Text, d.Id) },
            { "origin", s.Citing.Prose(r.Origin?.Text, d.Id) },
            { "ratings", (r.Origin?.Ratings ?? []).Select(g => new PageData
                {
                    { "name", g.Name }, { "model", g.Kind == RaterKind.Model }, { "score", Quote.Number(g.Score) },
                    { "because", s.Citing.Prose(g.Because, d.Id) },
                }) },
            { "evidence", r.Evidence.Select(e => Piece(s, e, d)) },
            { "counter", r.CounterEvidence.Select(e => Piece(s, e, d)) },
            { "effect", s.Citing.Prose(r.Effect.Text, d.Id) },
            { "adds", d.Contribution is { } adds ? Shown.Number(adds) : null },
            { "confidenceReasons", d.ConfidenceReasons.Select(c => new PageData { { "text", s.Citing.Prose(c.Text, d.Id) } }) },
            { "notes", r.Notes.Select(n => new PageData { { "text", s.Citing.Prose(n.Text, d.Id) } }) },
            { "needs", d.Needs.Select(n => new PageData { { "text", s.Citing.Prose(n.Text, d.Id) } }) },
        };
    }

    private static PageData Piece(ProfileSubject s, ResolvedEvidence e, DimensionScore d) => new()
    {
        { "cite", s.Citing.Of([e.Id], d.Id) },
        { "claim", e.Claim },
        { "source", e.Publisher },
        { "tier", e.Tier },
        { "date", Dates.Of(e.Published) ?? "undated" },
        { "flags", s.Register.Find(e.Id) is { } known ? string.Join(", ", Flags.Of(known)) : null },
    };
}
