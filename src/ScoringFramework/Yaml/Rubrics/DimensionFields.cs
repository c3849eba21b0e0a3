namespace ScoringFramework.Yaml;

/// <summary>What a dimension has, composite or criterion, with descriptions for editors.</summary>
internal static class DimensionFields
{
    public static FieldSet Requirements { get; } = new(
        "requirements",
        new("evidence", Shape.Whole(1),
            "How many pieces of evidence must count, 1 or more. If absent, the rule from further up holds, or none.", "1", "2"),
        new("sources", Shape.Whole(1),
            "How many independent sources the evidence must come from, 1 or more; two articles that relay one release are one. If "
            + "absent, the rule from further up holds, or none.", "2"),
        new("primary", Shape.Whole(1),
            "How many pieces must come from the best tier, 1 or more. If absent, the rule from further up holds, or none.", "1"),
        new("tiers", Shape.List(Shape.Prose),
            "The tiers of the source policy whose evidence counts. If absent, the rule from further up holds, or evidence of every tier "
            + "counts.", "[primary, secondary]"),
        new("max-age", Shape.Age,
            "How old evidence may be on the dossier's as-of date, in days, months or years. Older evidence does not count, and neither "
            + "does evidence without a date. "
            + "If absent, the rule from further up holds, or any age will do.", "18 months", "1 year"));

    /// <summary>Requirements, or the word that lifts those from further up.</summary>
    public static Shape Required { get; } = Shape.Either(
        Shape.Map(Requirements), new WordShape([(RequirementsReader.None, "Nothing is required, whatever holds further up.")]));

    public static FieldSet ChecklistItem { get; } = new(
        "a checklist's item",
        new("asks", Shape.Prose, "The question, which yes answers in the subject's favour.",
            "Is the licence stated?")
        { IsRequired = true },
        new("points", new NumberShape { Above = 0 },
            "What a yes earns, above 0, relative to the other items. If absent, it is 1.", "2")
        { Default = "1" },
        new("partly", new NumberShape { Above = 0 },
            "What the answer partly earns, above 0 and below 'points'. If absent, partly is no answer.", "1", "0.5"));

    public static FieldSet Plausible { get; } = new(
        "a plausible range",
        new("min", Shape.Number, "The least value that is plausible, in the measure's unit. If absent, there is no limit.", "0"),
        new("max", Shape.Number, "The greatest value that is plausible, in the measure's unit. If absent, there is no limit.", "100"));

    public static FieldSet FigureRounding { get; } = new(
        "a rounding of figures",
        new("decimals", Shape.Whole(0, 8), "How many digits the figure keeps after the point, 0 to 8. Write it or 'to'.", "1"),
        new("to", new NumberShape { Above = 0 }, "What the figure is rounded to a multiple of, above 0, in the measure's unit. Write it "
            + "or 'decimals'.", "0.001", "5"),
        new("direction", Shape.Word(RubricWords.RoundingDirections), "Where it is rounded to. If absent, it is rounded to the "
            + "nearest.")
        { Default = "nearest" })
    { NeedsOne = true };

    public static FieldSet Over { get; } = new(
        "figures over time",
        new("last", Shape.Age, "How far back the figures go, counted from the newest one, in months or years.", "3 years", "12 "
            + "months")
        { IsRequired = true },
        new("take", Shape.Word(RubricWords.FigureTakes), "What is made of them. Each period must have a figure; for 'change', the first "
            + "and the last.")
        { IsRequired = true });

    public static FieldSet Measure { get; } = new(
        "a measure",
        new("metric", Shape.Prose,
            "The name of the metric, as evidence gives it under metric: name.", "cloud-revenue-growth")
        { IsRequired = true },
        new("unit", Shape.Prose,
            "The unit that the curve reads. Evidence in another unit is converted where that is exact, else refused. If absent, the "
                + "metric has no unit.", "percent"),
        new("curve", CurveFields.Either,
            "What turns the metric's value into a score. What it gives is clamped to the scale. If absent, the figure itself is the "
                + "score.", "{ points: { 0: 2, 20: 5, 60: 10 } }"),
        new("rounding", Shape.Map(FigureRounding),
            "How the figure is rounded before the curve reads it. If absent, it is not.", "{ decimals: 1 }", "{ to: 0.001, direction: "
                + "down }"),
        new("over", Shape.Map(Over),
            "Reads the figures of several periods and not only that of the newest; 'period' gives their length. If absent, one figure is "
                + "read.", "{ last: 3 years, take: mean }"),
        new("period", Shape.Prose,
            "The length of the periods whose figures are read: year, half-year, quarter, month, instant, '9 months', or a label that the "
            + "dossiers use. If absent, all figures of the metric must be of one length.",
            "year", "quarter"),
        new("prefer", Shape.Word(RubricWords.FigurePreferences),
            "Which of several figures is read. If absent, it is the one of the newest period.")
        { Default = "newest" },
        new("plausible", Shape.Map(Plausible),
            "The values that the metric can have. A figure outside is reported: most often its point or comma is in the wrong place. It "
            + "moves no number. If absent, any value is plausible.",
            "{ min: 0, max: 100 }"));

    public static FieldSet Missing { get; } = new(
        "a rule for missing scores",
        new KnownField("score", Shape.Number, "The score that a missing or declined dimension counts with. It does not count as scored.",
            "3") { IsRequired = true });

    /// <summary>A word, or the score that counts.</summary>
    public static Shape OnMissing { get; } = Shape.Either(Shape.Word(RubricWords.MissingRules), Shape.Map(Missing));

    public static FieldSet MustPass { get; } = new(
        "a criterion to pass",
        new("at-least", Shape.Number, "The score that must be reached; where lower is better, not exceeded.", "1") { IsRequired = true },
        new("else", Shape.Prose, "The word for a subject that does not pass.", "Disqualified") { IsRequired = true })
    {
        Hint = (name, value) => name is "at-most" or "min" or "max" ? $"Write at-least: {Quote.Short(value ?? "1")}." : null,
    };

    public static FieldSet Dimension { get; } = new(
        "a dimension",
        new("title", Shape.Prose, "The name that readers see. If absent, they see the id.", "Geopolitical exposure"),
        new("about", Shape.Prose, "What the dimension is, where it comes from, and why it has its weight. It changes no number.",
            "Ours. Reach has most of the weight."),
        new("asks", Shape.Prose, "The question that a criterion's score answers. For criteria only.",
            "How much of the business can another state's decision stop?"),
        new("weight", Shape.AtLeast(0),
            "The weight relative to its siblings, 0 or more: 60 beside 40 is six tenths. If absent, it is 1; with 0 the dimension is "
            + "shown and never counted.", "60", "2.5")
        { Default = "1" },
        new("times", Shape.AtLeast(0), "What a sum multiplies the score by, 0 or more. If absent, it is 1; under a sum only.",
            "2.5") { Default = "1" },
        new("exponent", Shape.AtLeast(0), "The power of the score in a product, 0 or more. If absent, it is 1; under a product only.",
            "2") { Default = "1" },
        new("scale", ScaleFields.Either,
            "The range of its scores; 40 is short for { min: 0, max: 40 }. If absent, it is that from above, and for a sum or a product "
                + "what its dimensions can reach. Dimensions under a sum or a product state theirs.",
            "40", "{ min: 1, max: 5, step: 1 }"),
        new("rounding", Shape.Map(ScaleFields.Rounding), "How its scores are displayed. If absent, as further up.", "{ decimals: 0 }",
            "{ to: 0.5 }"),
        new("better", Shape.Word(RubricWords.Betters),
            "Which end of its scale is the good one. If it is the other one than that of the dimension above, the score is turned under "
                + "a mean, subtracted by a sum and divides in a product. If absent, it is as further up.", "lower"),
        new("curve", Shape.Map(() => CurveFields.CompositeCurve),
            "A curve from what the dimensions below give to the score, rising. If absent, that is the score; for composites only.",
            "{ of: 100, steps: { 0: 0, 40: 1, 60: 2 } }"),
        new("must-pass", Shape.Map(MustPass),
            "The score without which the subject is disqualified; missing and declined do not pass either. Such a criterion counts "
                + "nothing. For criteria only.", "{ at-least: 1, else: Disqualified }"),
        new("aggregate", AggregationFields.Either,
            "How a composite's score is computed from its dimensions. If absent, it is the rubric's; for composites only.", "geometric",
            "{ power: 0.5 }"),
        new("min-completeness", Shape.Share,
            "How much of a composite must be scored, by weight, from 0 to 1; below it the composite is declined. If absent, something "
                + "must be scored; for composites only.", "0.5"),
        new("on-missing", OnMissing,
            "What happens to the composite above when this dimension is missing or declined; set on a composite, it holds below too. If "
                + "absent, the rule from further up holds.",
            "floor", "{ score: 3 }"),
        new("not-applicable", Shape.Word(RubricWords.NotApplicableRules),
            "Whether a dossier may say that this criterion does not apply to its subject. If absent, it may, with a reason; for "
            + "criteria only.",
            "never")
        { Default = "needs-reason" },
        new("requires", Required,
            "What evidence this criterion, or every criterion below this composite, must have; it replaces the requirements from further "
            + "up, key by key. 'none' removes all of them. If absent, it holds.",
            "{ evidence: 2, sources: 2, primary: 1 }", "none"),
        new("levels", Shape.Levels,
            "What scores mean in words: a score has the level with the greatest number not above it, as displayed. Analysts choose a "
            + "criterion's score by them.",
            "{ 0: Nobody has looked., 7: A certified auditor has. }"),
        new("measure", Shape.Map(Measure),
            "Computes a criterion from a figure in evidence. If absent, and without a checklist, an analyst holds the score.",
            "{ metric: waiting, unit: days, curve: { points: { 0: 10, 7: 5, 30: 0 } } }"),
        new("checklist", Shape.Entries(Shape.Id, Shape.Either(Shape.Prose, Shape.Map(ChecklistItem))),
            "Computes a criterion from questions by their keys, answered yes, no, n/a or, where the item has points for it, partly: the "
                + "points earned of those that apply. If absent, and without a measure, an analyst holds the score.",
            "{ licence: Is the licence stated?, data: { asks: Is the data disclosed?, points: 2 } }"),
        new("dimensions", Tree,
            "The dimensions below a composite, by their ids. If absent, the dimension is a criterion, which is scored itself.",
                "{ D4f: { title: Geopolitical exposure } }"))
    {
        Hint = Hint,
    };

    private static readonly string[] Against =
    [
        "counts", "direction", "polarity", "inverse", "inverted", "invert", "reverse", "reversed", "penalty", "deduct", "deduction",
            "negative",
        "cost", "lower-is-better",
    ];

    // What other tools call what is written better: lower or scale: 40 here.
    private static string? Hint(string name, string? value) => name switch
    {
        _ when Against.Contains(name) =>
            IsPositive(name, value) ? "Remove it: higher is better unless better: lower says otherwise." : "Write better: lower.",
        "higher-is-better" =>
            value == "false" ? "Write better: lower." : "Remove it: higher is better unless better: lower says otherwise.",
        "max" or "points" or "max-points" or "maximum" => $"Write scale: {Quote.Short(value ?? "40")}.",
        "min" => $"Write scale: {{ min: {Quote.Short(value ?? "1")}, max: 10 }}.",
        "factor" or "multiplier" or "coefficient" =>
            $"Write times: {Quote.Short(value ?? "2")} under a sum, or weight: {Quote.Short(value ?? "2")} under a mean.",
        "required" or "mandatory" or "knock-out" or "knockout" => "Write must-pass: { at-least: 1, else: Disqualified }.",
        _ => null,
    };

    private static bool IsPositive(string name, string? value) =>
        value is "false" or "no" || (name is "direction" or "counts" or "polarity" && value is "positive" or "for" or "up" or "+");

    /// <summary>Dimensions by their ids, each of which may hold others.</summary>
    public static Shape Tree => Shape.Entries(Shape.Id, Shape.Map(() => Dimension));
}
