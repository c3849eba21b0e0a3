using ScoringFramework.Output;
using ScoringFramework.Reporting.Charts;
using ScoringFramework.Reporting.Data;
using ScoringFramework.Reporting.Profiles;

namespace ScoringFramework.Reporting.Methods;

/// <summary>The rubric as a document: its tree with weights, questions, levels, requirements, curves and limits.</summary>
internal static class MethodPage
{
    public static string Write(ProfileSubject s)
    {
        var rubric = s.Rubric;
        var title = rubric.Title ?? rubric.Id;
        var compiled = new CompiledRubric(rubric);
        var data = new PageData
        {
            { "title", title },
            { "version", rubric.Version },
            { "id", rubric.Id },
            { "about", rubric.About },
            { "hash", s.Card.Rubric.ContentHash },
            { "scale", s.Card.Scale.ToString() },
            { "rules", MethodSection.Rules(rubric).Select(r => new PageData { { "text", r } }) },
            { "levels", Levels(rubric.Levels) },
            { "tree", rubric.Dimensions.SelectMany(d => Branch(s, compiled, rubric.Dimensions, d, 0, 1)) },
            { "caps", s.Card.Caps.Select(c => new PageData { { "text", CapText(c) }, { "because", c.Cap?.Because } }) },
            { "scenarios", rubric.Scenarios.Select(x => new PageData
                {
                    { "title", x.Title }, { "because", x.Because },
                    { "likelihood", x.Likelihood is { } l ? Figures.Percent(l) : null },
                    { "emphasis", Quote.List(x.Emphasis.Select(e =>
                        $"{rubric.Find(e.Dimension)?.Title ?? e.Dimension} × {Figures.Weight(e.Factor)}")) },
                }) },
            { "tiers", rubric.WithoutEvidence ? [] : rubric.SourcePolicy.Tiers.Select(t => new PageData
                {
                    { "name", Terms.Capital(t.Name) }, { "carries", Terms.Of(t.Carries) },
                }) },
            { "commentary", Quote.List(rubric.SourcePolicy.CommentaryOnly) },
            { "excluded", Quote.List(rubric.SourcePolicy.Excluded) },
        };
        return PageFrame.Write(
            s.Site with { MethodPage = null },
            new()
            {
                { "title", $"{title} {rubric.Version}" },
                { "description", $"How scores by {title} are made: dimensions, weights, questions, levels and limits." },
                { "kind", "method" },
                { "draft", false },
                { "hidden", false },
                { "disclaimer", rubric.Disclaimer },
            },
            "method-page.liquid",
            data);
    }

    private static string? CapText(CapResult c)
    {
        var end = c.IsFloor ? "least" : "most";
        return c.Cap is { } cap
            ? $"{Quote.List(cap.Limits.Select(l => $"{l.Target} at {end} {Quote.Number(l.Limit)}"))} while {cap.ToSentence()}." : null;
    }

    private static IEnumerable<PageData> Levels(ValueList<Level> levels) =>
        levels.InOrder().Select(l => new PageData { { "key", l.Key }, { "text", l.Text } });

    private static IEnumerable<PageData> Branch(
        ProfileSubject s, CompiledRubric compiled, ValueList<Dimension> siblings, Dimension d, int depth, double? above)
    {
        var part = Importance.Of(compiled, d, siblings, above);
        yield return new()
        {
            { "id", d.Id },
            { "title", d.Title },
            { "about", d.About },
            { "asks", (d as Criterion)?.Asks },
            { "depth", Quote.Number((decimal)Math.Min(depth, 4)) },
            { "composite", d is Composite },
            { "local", part.Local is { } local ? Figures.Percent(local) : null },
            { "effective", part.Effective is { } effective ? Figures.Percent(effective) : part.Instead },
            { "bar", part.Effective is { } wide ? Bars.Step(0, wide * 100, "v") : null },
            { "part", part.Text },
            { "levels", Levels(d.Levels) },
            { "aggregation", d is Composite c ? ResultWords.Of(c.Aggregation ?? s.Rubric.Aggregation) : null },
            { "measure", d is Criterion { Measure: { } m }
                ? $"Measured: {m.Metric.Replace('-', ' ')}{(m.Unit is { } unit ? $" in {unit}" : "")}" : null },
            { "curve", d is Criterion { Measure.Curve: { } curve }
                ? CurveChart.Of(d.Id, d.Title, curve, s.Find(d.Id)?.Scale ?? s.Card.Scale) : null },
            { "checklist", ((d as Criterion)?.Checklist ?? []).Select(i => new PageData { { "asks", i.Asks } }) },
            { "mustPass", d is Criterion { MustPass: { } pass } ? $"At least {Quote.Number(pass.AtLeast)}, else {pass.Else}." : null },
        };
        if (d is Composite composite)
        {
            foreach (var row in composite.Dimensions.SelectMany(x =>
                Branch(s, compiled, composite.Dimensions, x, depth + 1, part.Effective)))
            {
                yield return row;
            }
        }
    }
}
