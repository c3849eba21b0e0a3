namespace ScoringFramework.Tests.Generators;

/// <summary>Builds sketches through the public API, as a user's program would.</summary>
public static class SketchBuilding
{
    private const string Source = "register";

    public static Scorecard Score(this RubricSketch sketch)
    {
        var dossier = sketch.BuildDossier();
        return new ScoringEngine(dossier.Rubric).Score(dossier);
    }

    public static Rubric BuildRubric(this RubricSketch sketch) => Rubric.Define("random", "1.0.0", r =>
    {
        r.Scale(sketch.Scale.Min, sketch.Scale.Max).Rounding(sketch.Rounding.Decimals, sketch.Rounding.Midpoint);
        r.Aggregate(sketch.Aggregation).OnMissing(sketch.OnMissing);
        if (sketch.MinCompleteness is { } least)
        {
            r.Publish(least);
        }

        AddTo(r, sketch.Dimensions, sketch);
        foreach (var cap in sketch.Caps)
        {
            r.Cap(new()
            {
                Id = cap.Id,
                When = cap.When.Select(w => new Condition(w.Criterion, Comparison.AtMost, sketch.Score(w.AtMost))).ToValueList(),
                Limits = cap.Limits.Select(l => new CapLimit(l.Target, sketch.Score(l.Limit))).ToValueList(),
                Because = "A weakness that nothing pays for.",
            });
        }

        foreach (var scenario in sketch.Scenarios)
        {
            r.Scenario(new()
            {
                Id = scenario.Id,
                Title = scenario.Id,
                Likelihood = scenario.Likelihood,
                Emphasis = scenario.Emphasis.Select(e => new Emphasis(e.Dimension, e.Factor)).ToValueList(),
                Because = "Another world.",
            });
        }
    }).ValueOrThrow();

    public static Dossier BuildDossier(this RubricSketch sketch) =>
        Dossier.Define("subject", sketch.BuildRubric(), "Subject", new DateOnly(2026, 5, 31), d =>
        {
            d.Source(new() { Id = Source, Title = "Register", Publisher = "Registrar", Tier = "primary", Published = new(2026, 5) });
            foreach (var criterion in sketch.Criteria)
            {
                Hold(d, criterion, sketch);
            }
        }).ValueOrThrow();

    private static void AddTo<T>(DimensionsBuilder<T> builder, IEnumerable<DimensionSketch> dimensions, RubricSketch sketch)
        where T : DimensionsBuilder<T>
    {
        foreach (var dimension in dimensions)
        {
            if (dimension is CompositeSketch composite)
            {
                builder.Composite(composite.Id, composite.Id, composite.Weight, c => Fill(c, composite, sketch));
            }
            else
            {
                builder.Criterion(dimension.Id, dimension.Id, dimension.Weight, c => Fill(c, (CriterionSketch)dimension, sketch));
            }
        }
    }

    private static void Fill(CompositeBuilder builder, CompositeSketch composite, RubricSketch sketch)
    {
        _ = composite.Aggregation is { } aggregation ? builder.Aggregate(aggregation) : builder;
        _ = composite.OnMissing is { } rule ? builder.OnMissing(rule) : builder;
        _ = composite.MinCompleteness is { } least ? builder.MinCompleteness(least) : builder;
        AddTo(builder, composite.Dimensions, sketch);
    }

    private static void Fill(CriterionBuilder builder, CriterionSketch criterion, RubricSketch sketch)
    {
        _ = criterion.OnMissing is { } rule ? builder.OnMissing(rule) : builder;
        _ = criterion.Curve is { } curve ? builder.Measure(criterion.Id, null, curve.On(sketch)) : builder;
        for (var i = 0; i < criterion.Items.Count; i++)
        {
            builder.Item($"item-{i}", "Is it so?", criterion.Items[i], criterion.Items[i] / 4);
        }
    }

    private static void Hold(DossierBuilder builder, CriterionSketch criterion, RubricSketch sketch)
    {
        var (id, given) = (criterion.Id, criterion.Given);
        if (given.Figure is not null || given.Text is not null)
        {
            builder.Evidence(new()
            {
                Id = $"of-{id}",
                Claim = "The register gives a figure.",
                Source = Source,
                Supports = [id],
                Metric = new(id) { Value = given.Figure, Text = given.Text },
            });
        }

        var answers = given.Answers.Select((a, i) => (Key: $"item-{i}", Answer: a)).Where(a => a.Answer is not null).ToArray();
        _ = given switch
        {
            { NotApplicable: true } => builder.NotApplicable(id, "It has no such thing."),
            { Declined: true } => builder.Decline(id, "It is not disclosed."),
            { Score: { } unit } => builder.Hold(id, sketch.Score(unit), "The register says so."),
            _ when answers.Length > 0 => builder.Answer(id, answers.Select(a => (a.Key, a.Answer!.Value))),
            _ => builder,
        };
    }
}
