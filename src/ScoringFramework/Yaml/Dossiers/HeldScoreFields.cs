namespace ScoringFramework.Yaml;

/// <summary>What an analyst holds of a criterion, with descriptions for editors.</summary>
internal static class HeldScoreFields
{
    public static FieldSet Confidence { get; } = new(
        "a held confidence",
        new("at-most", Shape.Word(RubricWords.Confidences),
            "The confidence. It can lower what the evidence gives, but not raise it.")
        { IsRequired = true },
        new("because", Shape.Prose, "Why the confidence is lower than the evidence gives.",
            "The visit was announced.")
        { IsRequired = true })
    { Lone = "at-most" };

    public static FieldSet Rating { get; } = new(
        "a rating",
        new("score", Shape.Number, "The rater's score, on the criterion's scale.", "2") { IsRequired = true },
        new("because", Shape.Prose, "The rater's own reason. If absent, the rater gives none.", "The board has no independent chair."))
    { Lone = "score" };

    public static FieldSet HeldScore { get; } = new(
        "a held score",
        new("score", Shape.Number,
            "The score, on the rubric's scale; its levels describe scores in words. Write one of score, not-applicable, declined and "
            + "checklist. On a computed criterion a score overrides, and needs 'because'.",
            "7", "2.5"),
        new("ratings", Shape.Entries(Shape.Id, Shape.Map(Rating)),
            "Instead of 'score', the scores of several raters by their ids, each of which 'raters' names. The rubric combines them, and "
            + "'because' is the reason of the combined score.",
            "{ an: { score: 2 }, m1: { score: 4 } }"),
        new("by", Shape.Id, "The rater who gave 'score', as 'raters' names it. If absent, it is the dossier's analyst.", "an"),
        new("not-applicable", Shape.Prose,
            "Why the criterion does not apply to the subject. It is not counted: no score rises or falls because of it.",
            "No hardware line of its own."),
        new("declined", Shape.Prose,
            "Why no score is published. It never counts as zero; the rubric decides what happens to the composite above.",
            "The revenue is not disclosed on its own."),
        new("checklist", Shape.Entries(Shape.Id, Shape.Word(DossierWords.Answers)),
            "The answers to the criterion's checklist, by its keys. An item without an answer makes the criterion missing.",
            "{ licence: yes, data: n/a }"),
        new("because", Shape.Prose,
            "The argument, citing evidence as [id]. Write it under >- when it is long or contains ': '. If absent, the score has no "
            + "argument.",
            "Both the survey [survey-advice] and a visit [knows-goods] found advice."),
        new("basis", Shape.Word(DossierWords.Bases),
            "Where the score comes from. If absent, the analyst judged it.")
        { Default = "judged" },
        new("confidence", Shape.Map(Confidence),
            "A confidence below the one that evidence gives, with the reason. If absent, the evidence decides.",
            "{ at-most: amber, because: The visit was announced. }"))
    { Lone = "score" };
}
