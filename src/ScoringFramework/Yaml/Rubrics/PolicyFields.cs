namespace ScoringFramework.Yaml;

/// <summary>Which sources may be used for what, with descriptions for editors.</summary>
internal static class PolicyFields
{
    public static FieldSet ConfidenceSpread { get; } = new(
        "a confidence spread",
        RubricWords.Confidences.All.Select(word =>
            new KnownField(word, Shape.AtLeast(0),
                $"One standard deviation of a score held with confidence {word}, in scale points, 0 or more. If absent, it is not known.",
                "0.5", "1"))
            .ToValueList());

    public static FieldSet Dropped { get; } = new(
        "ratings that are left out",
        new("lowest", Shape.Whole(0), "How many of the lowest ratings are left out. If absent, none is.", "1", "2"),
        new("highest", Shape.Whole(0), "How many of the highest ratings are left out. If absent, none is.", "1", "2"))
    { NeedsOne = true };

    public static FieldSet Combination { get; } = new(
        "a way to combine ratings",
        new KnownField("drop", Shape.Map(Dropped), "The mean of the ratings that remain without some of the lowest and the highest.",
            "{ lowest: 2, highest: 2 }")
        { IsRequired = true });

    public static FieldSet Ratings { get; } = new(
        "a policy for ratings",
        new("combine", Shape.Either(Shape.Word(RubricWords.RatingCombinations), Shape.Map(Combination)),
            "How the ratings of several raters become the criterion's score. If absent, it is their mean.", "median", "drop"),
        new("spread", Shape.Percent,
            "The range of the ratings, in percent of the scale, above which confidence falls by a step. If absent, no range lowers it.",
            "15 percent"),
        new("least", Shape.Whole(1),
            "How many ratings a held score needs, 1 or more; with fewer it is declined. A score without ratings is one. If absent, one is "
            + "enough.", "2"));

    public static FieldSet SourcePolicy { get; } = new(
        "a source policy",
        new("tiers", Shape.Entries(Shape.Prose, Shape.Word(RubricWords.Confidences)),
            "The tiers of sources, best first, each with the best confidence that its evidence can give. If absent, they are primary, "
            + "secondary and tertiary.",
            "{ primary: green, secondary: amber, tertiary: red }")
        { Default = "{ primary: green, secondary: amber, tertiary: red }" },
        new("commentary-only", Shape.List(Shape.Prose),
            "Outlets, by name or domain, that may support an argument, but may not give a figure and do not count for requirements. If "
            + "absent, there are none.", "[Bloomberg, ft.com]"),
        new("excluded", Shape.List(Shape.Prose), "Outlets, by name or domain, that may not be cited at all. If absent, there are none.",
            "[PR Newswire]"),
        new("disagreement", Shape.Percent,
            "How much figures of one metric may differ, as (max - min) / max |value|, before a dossier must choose between them. If "
            + "absent, they may differ by any amount.", "15 percent"),
        new("confidence-spread", Shape.Map(ConfidenceSpread),
            "How uncertain a score of each confidence is, for studies of how sure a headline is. It changes no score. If absent, it is "
            + "not known.", "{ green: 0.5, amber: 1, red: 2 }"));
}
