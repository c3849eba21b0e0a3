namespace ScoringFramework.Yaml;

/// <summary>Caps, scenarios and positions, with descriptions for editors.</summary>
internal static class RuleFields
{
    public static FieldSet Count { get; } = new(
        "a count of conditions",
        new("at-least", Shape.Whole(1), "How many of the conditions must hold, 1 or more.", "2") { IsRequired = true },
        new("of", Shape.Entries(Shape.Id, Shape.Condition), "The conditions.",
            "{ A: below 3, B: below 3, C: not scored }") { IsRequired = true });

    /// <summary>The fields of which a limit has at least one.</summary>
    public static ValueList<KnownField> Whens { get; } =
    [
        new("when", Shape.Entries(Shape.Id, Shape.Condition),
            "Dimensions and what they must be, such as at most 2. Several must all hold; one that is not scored does not, unless it says "
                + "not scored.", "{ D4f: at most 2 }"),
        new("when-any", Shape.List(Shape.Entries(Shape.Id, Shape.Condition)),
            "Lists of conditions, of which one must hold in full. If absent, 'when' says it.", "[{ A: at most 2 }, { B: at most 2 }]"),
        new("when-count", Shape.Map(Count), "How many of which conditions must hold. If absent, 'when' says it.",
            "{ at-least: 2, of: { A: below 3, B: below 3 } }"),
    ];

    public static FieldSet Cap { get; } = new(
        "a cap",
        [
            .. Whens,
            new("limit", Shape.Entries(Shape.Id, Shape.Number),
                "Composites, or headline, and the best score that each can then have.", "{ D4: 4.5 }", "{ headline: 6 }")
            { IsRequired = true },
            new("because", Shape.Prose, "Why. Readers see it where the cap changes a score.",
                "One closed border outweighs the rest.") { IsRequired = true },
        ]);

    public static FieldSet Floor { get; } = new(
        "a floor",
        [
            .. Whens,
            new("limit", Shape.Entries(Shape.Id, Shape.Number),
                "Composites, or headline, and the worst score that each can then have.", "{ D4: 4.5 }", "{ headline: 6 }")
            { IsRequired = true },
            new("because", Shape.Prose, "Why. Readers see it where the floor changes a score.",
                "An audited record speaks for itself.") { IsRequired = true },
        ]);

    public static FieldSet Variant { get; } = new(
        "a variant",
        new("title", Shape.Prose, "The kind of subjects that it is for, as readers see it. If absent, they see the id.", "Banks"),
        new("weights", Shape.Entries(Shape.Id, Shape.AtLeast(0)),
            "Dimensions and their weights in this variant, relative to their siblings, 0 or more; with 0 a dimension is shown and never "
            + "counted. A dimension that is not here keeps its own weight.",
            "{ E1: 30, E3: 0 }")
        { IsRequired = true });

    public static FieldSet Scenario { get; } = new(
        "a scenario",
        new("title", Shape.Prose, "The name that readers see.", "Borders") { IsRequired = true },
        new("likelihood", Shape.AtLeast(0),
            "How likely this future is, relative to the others, 0 or more. Either all scenarios have one or none; without them there is "
            + "no expected headline.", "0.2"),
        new("emphasis", Shape.Entries(Shape.Id, new NumberShape { Least = 0, Most = 1_000_000 }),
            "Dimensions and the factor of their weight: 2 doubles it, 0 leaves the dimension out of this future.", "{ D1: 3, P2c: 0.5 }")
        { IsRequired = true },
        new("because", Shape.Prose, "Why these dimensions count more or less.",
            "Markets close, and whoever stands inside one gains.")
        { IsRequired = true });

    public static FieldSet Compass { get; } = new(
        "a compass",
        new("x", Shape.Id, "The id of the dimension on the horizontal axis, or headline.", "P") { IsRequired = true },
        new("y", Shape.Id, "The id of the dimension on the vertical axis, or headline.", "D") { IsRequired = true },
        new("positions", Shape.Entries(
            Shape.Prose, Shape.Either(Shape.Entries(Shape.Id, Shape.Condition), Shape.List(Shape.Entries(Shape.Id, Shape.Condition)))),
            "Names and the conditions that must all hold, or a list of such conditions of which one must hold in full. The first that "
                + "holds is the subject's, so put one without conditions, {}, last. If absent, no position has a name.",
            "{ Leader: { D: at least 6.5, P: at least 6.5 }, Laggard: { D: at most 2 }, Other: {} }"));
}
