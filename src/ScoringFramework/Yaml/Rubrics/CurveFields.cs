namespace ScoringFramework.Yaml;

/// <summary>The kinds of curves, with descriptions for editors.</summary>
internal static class CurveFields
{
    private static readonly Shape Anchors = Shape.Entries(Shape.StepKey, Shape.Number);
    private static readonly NumberShape Positive = new() { Above = 0 };

    public static FieldSet Linear { get; } = new(
        "a linear curve",
        new("from", Shape.Number, "The value that scores the bottom of the scale.", "20") { IsRequired = true },
        new("to", Shape.Number, "The value that scores the top of the scale; less than 'from' where lower is better.",
            "85")
        { IsRequired = true });

    public static FieldSet Log { get; } = new(
        "a logarithmic curve",
        new("from", Positive, "The value that scores the bottom of the scale, above 0.", "100") { IsRequired = true },
        new("to", Positive, "The value that scores the top of the scale, above 0; less than 'from' where lower is better.",
            "75000")
        { IsRequired = true });

    public static FieldSet Logistic { get; } = new(
        "a logistic curve",
        new("midpoint", Shape.Number, "The value that scores the middle of the scale.", "50") { IsRequired = true },
        new("slope", Shape.Number, "How steep the curve is, per unit of the metric; not 0, and below 0 where lower is better.", "0.1",
            "-0.2")
        { IsRequired = true });

    public static FieldSet LogNormal { get; } = new(
        "a log-normal curve",
        new("median", Positive, "The value that scores the middle of the scale, above 'p10'; lower values score higher.",
            "4000")
        { IsRequired = true },
        new("p10", Positive, "The value that scores nine tenths of the scale, above 0 and below 'median'.", "1800") { IsRequired = true });

    public static FieldSet Ln { get; } = new(
        "a natural logarithm",
        new("times", Shape.Number, "What the logarithm is multiplied by, in scores; not 0, and below 0 where lower is better. If absent, "
            + "it is 1.", "14.4")
        { Default = "1" },
        new("start", Shape.Number, "The score of the value 1. If absent, it is 0.", "10") { Default = "0" });

    public static FieldSet Power { get; } = new(
        "a power curve",
        new("exponent", new NumberShape
        {
            Above = 0,
            Most = 50
        }, "The exponent, above 0 and at most 50.", "1.81", "0.5")
        { IsRequired = true },
        new("times", Shape.Number, "What the power is multiplied by, in scores; not 0. If absent, it is 1.", "25.4347") { Default = "1" },
        new("from", Shape.Number, "The value from which more of the metric earns more; what is less counts as it. If absent, and without "
            + "'below', it is 0.", "220")
        { Default = "0" },
        new("below", Shape.Number, "Instead of 'from', the value below which less of the metric earns more, such as seconds; what is "
            + "more counts as it.", "18"),
        new("start", Shape.Number, "The score of the value in 'from' or 'below'. If absent, it is 0.", "50") { Default = "0" });

    public static FieldSet Custom { get; } = new(
        "a custom curve",
        new("name", Shape.Id, "The curve's permanent name in its program: a letter, then up to 63 letters, digits, '.', '_' or '-'.",
            "saturation")
        { IsRequired = true },
        new("version", Shape.Whole(1), "The curve's version, 1 or more. Another version gives other scores.", "1") { IsRequired = true });

    public static FieldSet Cohort { get; } = new(
        "a curve among a cohort",
        new("rule", Shape.Word(RubricWords.CohortRules), "How a figure becomes a place among those of its cohort.", "z-score")
        { IsRequired = true },
        new("better", Shape.Word(RubricWords.Betters), "Whether more of the metric is better, or less. If absent, more is better.",
            "lower")
        { Default = "higher" });

    public static FieldSet Curve { get; } = new(
        "a curve",
        new("points", Anchors, "Values and their scores, at least two, from the least value to the greatest: straight lines between "
            + "them, flat outside them. After a point, 'above 20' is where the next line begins for what exceeds it: a jump.",
            "{ 0: 2, 20: 5, 60: 10 }", "{ 0: 0, 20: 5, above 20: 7, 60: 10 }"),
        new("steps", Anchors, "Values and their scores, at least two, from the least value to the greatest: a value has the score of the "
            + "last one not above it. 'above 335' is a step for what exceeds 335, and not for 335 itself. Below the first, it has the "
            + "bottom of the scale, or the first step's score where the steps fall.", "{ 0: 2, 20: 5, 60: 10 }", "{ 0: 0, above 335: 1, "
            + "above 670: 2 }"),
        new("linear", Shape.Map(Linear), "A straight line from the bottom of the scale to its top.", "{ from: 20, to: 85 }"),
        new("log", Shape.Map(Log), "A straight line in the logarithm of the value. Values of 0 and below count as the end nearer 0.",
            "{ from: 100, to: 75000 }"),
        new("logistic", Shape.Map(Logistic), "An S-shaped curve around a midpoint.", "{ midpoint: 50, slope: 0.1 }"),
        new("log-normal", Shape.Map(LogNormal), "A falling S-shaped curve for times and sizes, where lower is better.", "{ median: 4000, "
            + "p10: 1800 }"),
        new("ln", Shape.Map(Ln), "A natural logarithm in scores: start + times × ln(value). Values of 0 and below count as the end of "
            + "the scale nearest to them.", "{ times: 2, start: 1 }"),
        new("power", Shape.Map(Power), "A power in scores: start + times × (value − from)^exponent, or with 'below', start + times × "
            + "(below − value)^exponent.",
            "{ times: 25.4347, below: 18, exponent: 1.81 }"),
        new("lookup", Shape.Entries(Shape.Prose, Shape.Number), "Texts and their scores, for a metric whose value is a text. Capitals "
            + "matter.", "{ open: 10, closed: 0 }"),
        new("custom", Shape.Map(Custom), "A curve that only the program knows that reads the file, by its name and its version. The tool "
            + "'scoring' knows none.", "{ name: saturation, version: 1 }"),
        new("cohort", Shape.Either(Shape.Word(RubricWords.CohortRules), Shape.Map(Cohort)), "A place among the figures of the cohort, whose "
            + "dossiers are scored together. With fewer than five figures, or equal ones, the criterion does not apply.",
            "min-max", "{ rule: z-score, better: lower }"))
    {
        IsOneOf = true,
    };

    /// <summary>A curve on a composite: what one on a measure has, and what it is of.</summary>
    public static FieldSet CompositeCurve { get; } = new(
        "a curve",
        [
            new("of", ScaleFields.Either,
                "The range of what the dimensions below give, before the curve. If absent, it is what a sum or product of them can "
                    + "reach, and for a mean the scale from above.", "100", "{ min: 0, max: 100 }"),
            .. Curve.Fields,
        ])
    {
        NeedsOne = true,
    };

    /// <summary>A curve, or the word that is one.</summary>
    public static Shape Either { get; } = Shape.Either(
        Shape.Map(Curve), new WordShape([(CurveReader.Ln, "The natural logarithm of the figure is the score.")]));
}
