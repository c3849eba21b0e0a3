namespace ScoringFramework.Yaml;

/// <summary>What a rubric's file has at its top, with descriptions for editors.</summary>
internal static class RubricFields
{
    private const string Levels =
        "What scores mean in words: a score has the level with the greatest number not above it, as displayed. Numbers are on the scale. "
        + "Without levels, scores are only numbers.";

    public static FieldSet Publication { get; } = new(
        "a publication policy",
        new("min-completeness", Shape.Share,
            "How much of what applies must be scored, by weight, from 0 (nothing) to 1 (everything). Below it the headline is declined. "
            + "If absent, something must be scored.", "0.75"),
        new("min-confidence", Shape.Word(RubricWords.Confidences),
            "The confidence that the headline must have at least, or it is declined. If absent, any is enough."));

    public static FieldSet Supersedes { get; } = new(
        "a superseded version",
        new("version", Shape.Version, "The older version of this rubric that it replaces, below its own.", "1.0.0") { IsRequired = true },
        new("renamed", Shape.Entries(Shape.Id, Shape.Either(Shape.Id, Shape.List(Shape.Id))),
            "Dimensions' old ids and their new ones, which diffs and locks follow; a list for a criterion that was split. If absent, "
            + "no id has "
            + "changed.", "{ D4x: D4f }", "{ D4x: [D4f, D4g] }"));

    public static FieldSet Rubric { get; } = new(
        "a rubric",
        new("rubric", Shape.Id,
            "The rubric's permanent id: a letter, then up to 63 letters, digits, '.', '_' or '-'. Scorecards and dossiers name it, so it "
            + "never changes.", "im-style")
        { IsRequired = true },
        new("version", Shape.Version,
            "The rubric's version, major.minor.patch. A dossier may require it, and it shows readers which scores can be compared.",
            "1.0.0")
        { IsRequired = true },
        new("title", Shape.Prose, "The name that readers see. If absent, they see the id.", "IM-style competitive framework"),
        new("about", Shape.Prose,
            "What the rubric is and where it comes from, for readers. It changes no number.",
            "What the rubric is, and which parts are ours."),
        new("disclaimer", Shape.Prose,
            "How readers must not read the scores. It changes no number.", "Considered opinion, not a statement of fact, not advice."),
        new("supersedes", Shape.Map(Supersedes),
            "The older version that this one replaces, and the dimensions with a new id. If absent, nothing was renamed.",
            "{ version: 1.0.0, renamed: { D4x: D4f } }"),
        new("scale", ScaleFields.Either,
            "The range of the headline, and of every dimension that states none. If absent, it runs from 0 to 10; a headline that is a "
                + "sum or a product has what it can reach.",
            "{ min: 0, max: 10 }", "100")
        {
            Default = "{ min: 0, max: 10 }",
        },
        new("better", Shape.Word(RubricWords.Betters),
            "Which end of the scale is the good one, for the headline and every dimension that does not say. If absent, the higher.")
        { Default = "higher" },
        new("rounding", Shape.Map(ScaleFields.Rounding),
            "How scores are displayed; computed values stay exact. If absent, they have two decimals, and halves go away from zero.",
            "{ decimals: 2, midpoint: away-from-zero }")
        { Default = "{ decimals: 2, midpoint: away-from-zero }" },
        new("aggregate", AggregationFields.Either,
            "How the headline is computed from the top dimensions, and every composite without its own aggregation. If absent, it is the "
            + "arithmetic mean.",
            "arithmetic", "geometric", "{ power: 0.5 }")
        { Default = "arithmetic" },
        new("curve", Shape.Map(() => CurveFields.CompositeCurve),
            "A curve from what the top dimensions give to the headline. If absent, that is the headline.",
            "{ of: 100, steps: { 0: 0, 40: 1, 60: 2 } }"),
        new("on-missing", DimensionFields.OnMissing,
            "What happens to a composite when a dimension below it is missing or declined, unless that dimension has its own rule. If "
                + "absent, the dimension is left out of a mean, and declines a sum, a product or a table.",
            "exclude", "{ score: 3 }")
        { Default = "exclude" },
        new("evidence", Shape.Word(RubricWords.Evidences),
            "Write 'none' for a method that knows no evidence, such as a sum of entered points: then no score has a confidence. If "
                + "absent, evidence gives confidence."),
        new("requires", DimensionFields.Required,
            "What evidence every criterion must have for its score to be published; dimensions may ask for more or less, key by key. If "
            + "absent, nothing is required.",
            "{ evidence: 1, tiers: [primary, secondary], max-age: 18 months }"),
        new("publish", Shape.Map(Publication),
            "What the headline must reach to be published. Below that it is declined, and the scorecard shows what is missing.",
            "{ min-completeness: 0.75, min-confidence: red }"),
        new("levels", Shape.Levels, $"The headline's levels. {Levels}", "{ 0: Weak, 4: Contested, 6: Strong, 8: Dominant }"),
        new("dimensions", DimensionFields.Tree,
            "The top dimensions by their ids, at least one. Their order is kept in every output.",
            "{ D1: { title: Reach, weight: 60 }, D2: { title: Cost, weight: 40 } }")
        { IsRequired = true },
        new("caps", Shape.Entries(Shape.Id, Shape.Map(RuleFields.Cap)),
            "Limits by their ids: while some dimensions are bad, a composite or the headline stays no better than a limit. They apply in "
                + "this order.",
            "{ closed-border: { when: { D4f: at most 2 }, limit: { D4: 4.5 }, because: One closed border outweighs the rest. } }"),
        new("floors", Shape.Entries(Shape.Id, Shape.Map(RuleFields.Floor)),
            "Limits by their ids: while some dimensions are good, a composite or the headline stays no worse than a limit. They apply "
                + "before caps.",
            "{ listed: { when: { D4f: at least 9 }, limit: { headline: 6 }, because: An audited record speaks for itself. } }"),
        new("scenarios", Shape.Entries(Shape.Id, Shape.Map(RuleFields.Scenario)),
            "Scenarios by their ids: each has other weights, and so another headline from the same scores.",
            "{ borders: { title: Borders, emphasis: { D1: 3 }, because: Markets close. } }"),
        new("variants", Shape.Entries(Shape.Id, Shape.Map(RuleFields.Variant)),
            "Other weights for kinds of subjects, by their ids. A dossier then names the variant of its subject. If absent, all subjects "
            + "have the same weights.",
            "{ bank: { title: Banks, weights: { E1: 5, E3: 0 } }, miner: { title: Miners, weights: { E1: 30 } } }"),
        new("rank", Shape.Word(RubricWords.Ranks),
            "Write 'together' to rank subjects of all variants together. If absent, each variant has its own ranks."),
        new("compass", Shape.Map(RuleFields.Compass),
            "A plot of one dimension against another, with named positions. If absent, no subject has a position.",
            "{ x: P, y: D, positions: { Leader: { D: at least 6.5 }, Other: {} } }"),
        new("ratings", Shape.Map(PolicyFields.Ratings),
            "How the scores of several raters become one, and how many raters there must be. If absent, it is their mean, and one is "
                + "enough.",
            "{ combine: median, spread: 15 percent, least: 2 }"),
        new("source-policy", Shape.Map(PolicyFields.SourcePolicy),
            "What sources may be used for. If absent, the tiers are primary, secondary and tertiary, and no outlet is named.",
            "{ tiers: { primary: green, secondary: amber, tertiary: red }, excluded: [PR Newswire] }"));
}
