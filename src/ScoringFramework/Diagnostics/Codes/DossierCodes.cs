using static ScoringFramework.Severity;

namespace ScoringFramework.Diagnostics;

/// <summary>SF2xxx: what a dossier says.</summary>
internal static class DossierCodes
{
    /// <summary>Invalid id.</summary>
    public static DiagnosticDescriptor InvalidId { get; } = new("SF2001", Error, "invalid id",
        "Scores cite sources and evidence by id, and later versions and cohorts refer to the dossier by its id. An id begins with a "
        + "letter and has at most 64 letters, digits, '.', '_' and '-'. Put words for readers in the title or the claim.");

    /// <summary>Id used twice.</summary>
    public static DiagnosticDescriptor DuplicateId { get; } = new("SF2002", Error, "id used twice",
        "Sources, evidence and held scores are referred to by id, so each id may appear once. Included source lists count too. Keep one, "
        + "or give one of them another id.");

    /// <summary>Empty text.</summary>
    public static DiagnosticDescriptor EmptyText { get; } = new("SF2003", Error, "empty text",
        "Readers see names, titles and reasons, and an empty one looks like a mistake. Write the text, or remove the field if it is "
        + "optional.");

    /// <summary>Rubric cannot be used.</summary>
    public static DiagnosticDescriptor NoRubric { get; } = new("SF2004", Error, "rubric cannot be used",
        "A dossier is scored with the rubric that it names, and without the rubric nothing can be checked. The path is relative to the "
        + "dossier's file. Correct the path, or fix the errors in the rubric.");

    /// <summary>Wrong rubric version.</summary>
    public static DiagnosticDescriptor OtherRubricVersion { get; } = new("SF2005", Error, "wrong rubric version",
        "This dossier requires one version of its rubric. A score then never changes without notice when the rubric does. Read what "
        + "changed and write the new version, or use the old rubric.");

    /// <summary>Path is not relative.</summary>
    public static DiagnosticDescriptor PathNotRelative { get; } = new("SF2006", Error, "path is not relative",
        "Paths start from the folder of the file that contains them. An absolute path or an address would work on one machine only. "
        + "Write a relative path such as ../rubrics/vendor.yaml.");

    /// <summary>Include not possible.</summary>
    public static DiagnosticDescriptor IncludeRefused { get; } = new("SF2007", Error, "include not possible",
        "A dossier may include source lists: files with only 'sources:', 'evidence:' or both. Each may be included once, by the dossier "
        + "itself, and only when the dossier is read from a file. Name such a list, or write its entries in the dossier.");

    /// <summary>One id in two files.</summary>
    public static DiagnosticDescriptor SameId { get; } = new("SF2008", Error, "one dossier id in two files",
        "A dossier's id names its subject in scorecards, locks and comparisons. Two files with one id, on the same day or in one folder, "
        + "give one subject two scores. This happens when a dossier is copied. Give the copy its own id. Keep earlier versions in "
        + "another folder, with their own 'as-of'.");

    /// <summary>Ids that differ only by case.</summary>
    public static DiagnosticDescriptor NearlySameId { get; } = new("SF2009", Warning, "ids that differ only by case",
        "Ids are compared letter by letter, so 'Acme' and 'acme' are two subjects, and readers and some file systems take them for one. "
        + "Write the same id in both files if they are one subject, or another name if they are two.");

    /// <summary>Unknown source.</summary>
    public static DiagnosticDescriptor UnknownSource { get; } = new("SF2101", Error, "unknown source",
        "Evidence names its source, and the dossier lists no source with this id. Nobody could check the claim. Add the source under "
        + "'sources' or in an included list, or correct the id.");

    /// <summary>Unknown tier.</summary>
    public static DiagnosticDescriptor UnknownTier { get; } = new("SF2102", Error, "unknown tier",
        "A source's tier limits the confidence that its evidence can give. The rubric's source policy lists the tiers. Use one of them.");

    /// <summary>Source after as-of.</summary>
    public static DiagnosticDescriptor FromTheFuture { get; } = new("SF2103", Error, "source after as-of",
        "The dossier reports what was known on its as-of date. A source published later was not known then. Change as-of, or correct the "
        + "source's date.");

    /// <summary>Relays in a circle.</summary>
    public static DiagnosticDescriptor RelayCircle { get; } = new("SF2104", Error, "relays in a circle",
        "'relays' leads from a source to the publication that it repeats, and so to the origin. Independent sources are counted by "
        + "origin, and a circle has none. Remove 'relays' from the first publication.");

    /// <summary>Observed after published.</summary>
    public static DiagnosticDescriptor ObservedAfterPublished { get; } = new("SF2105", Error, "observed after published",
        "A source can only report what was observed before it was published. One of the two dates is wrong, and the age of evidence "
        + "depends on both. Correct one of the dates.");

    /// <summary>Unknown dimension.</summary>
    public static DiagnosticDescriptor UnknownDimension { get; } = new("SF2106", Error, "unknown dimension",
        "Evidence, held scores and risks name dimensions of the rubric. An entry for another name would have no effect. Correct the id, "
        + "or add the dimension to the rubric.");

    /// <summary>Supports and contradicts.</summary>
    public static DiagnosticDescriptor SupportsAndContradicts { get; } = new("SF2107", Error, "supports and contradicts",
        "One claim cannot both support and contradict a dimension's score. Keep one of the two, or split the claim into two pieces of "
        + "evidence.");

    /// <summary>Held score on a composite.</summary>
    public static DiagnosticDescriptor HeldComposite { get; } = new("SF2201", Error, "held score on a composite",
        "A composite's score is computed from its dimensions. A held score would hide them. Score the criteria below it. To limit a "
        + "composite, use a cap in the rubric.");

    /// <summary>More than one outcome.</summary>
    public static DiagnosticDescriptor TwoOutcomes { get; } = new("SF2202", Error, "more than one outcome",
        "An entry under 'scores' gives exactly one of score, not-applicable, declined and checklist. With two, readers could not know "
        + "which counts. Keep one.");

    /// <summary>No outcome.</summary>
    public static DiagnosticDescriptor NoOutcome { get; } = new("SF2203", Error, "no outcome",
        "An entry under 'scores' needs score, not-applicable, declined or checklist. A reason alone gives no score. Add one of the four. "
        + "If you remove the entry, the criterion counts as missing.");

    /// <summary>Score outside the scale.</summary>
    public static DiagnosticDescriptor ScoreOutsideScale { get; } = new("SF2204", Error, "score outside the scale",
        "A held score must be on the rubric's scale. Often it was written for another scale, such as percent. Write a score on the scale.");

    /// <summary>Score that does not exist.</summary>
    public static DiagnosticDescriptor ScoreNotOnScale { get; } = new("SF2241", Error, "score that does not exist",
        "The rubric says which scores exist on this scale, by a step or a list. Another one would suggest a precision that the method "
            + "does not have. Write one of the scores that exist.");

    /// <summary>Dimension that cannot be left out.</summary>
    public static DiagnosticDescriptor CannotBeLeftOut { get; } = new("SF2242", Error, "dimension that cannot be left out",
        "What does not apply adds 0 to a sum and multiplies a product by 1. Where the scale has no such score, and in a table, that is "
            + "not possible. Give it a score, or decline it with the reason.");

    /// <summary>Override without because.</summary>
    public static DiagnosticDescriptor OverrideWithoutBecause { get; } = new("SF2205", Error, "override without because",
        "This criterion is computed from a measure or a checklist. A held score overrides the computed one, and readers need the reason. "
        + "Add 'because', or remove the whole entry to use the computed score.");

    /// <summary>Wrong variant.</summary>
    public static DiagnosticDescriptor WrongVariant { get; } = new("SF2010", Error, "wrong variant",
        "The rubric has variants: other weights for kinds of subjects. No subject is scored without one, because no weights would be "
            + "right. Write "
        + "the variant's id at the subject. Where the rubric has no variants, remove it.");

    /// <summary>Unknown rater.</summary>
    public static DiagnosticDescriptor UnknownRater { get; } = new("SF2211", Error, "unknown rater",
        "Ratings name their raters, and readers see who gave which score. A rater has a name at the top of the dossier, under raters. "
            + "Add the "
        + "rater there, or correct the id.");

    /// <summary>Invalid ratings.</summary>
    public static DiagnosticDescriptor InvalidRatings { get; } = new("SF2212", Error, "invalid ratings",
        "Ratings are the scores of several raters for one criterion. The score that they become needs a reason of its own beside them, "
            + "under "
        + "because. 'by' names the rater of one score, so ratings do not have it. Add the reason, or remove what is too much.");

    /// <summary>Unknown checklist item.</summary>
    public static DiagnosticDescriptor UnknownItem { get; } = new("SF2206", Error, "unknown checklist item",
        "Answers are given to the items of the criterion's checklist in the rubric. An answer to another key would have no effect. "
        + "Correct the key, or add the item to the rubric.");

    /// <summary>Unknown evidence.</summary>
    public static DiagnosticDescriptor UnknownEvidence { get; } = new("SF2207", Error, "unknown evidence",
        "A citation in square brackets names evidence of the dossier, and the report links to it. Readers could not check a citation "
        + "without evidence. Correct the id, or add the evidence.");

    /// <summary>Not a citation.</summary>
    public static DiagnosticDescriptor UnreadCitation { get; } = new("SF2209", Error, "not a citation",
        "A citation is one id in square brackets, without spaces: [filing]. Several ids in one pair of brackets would be read as words. "
        + "Give each id its own brackets: [filing] [survey].");

    /// <summary>Reconciliation of another metric.</summary>
    public static DiagnosticDescriptor ReconcilesAnother { get; } = new("SF2208", Error, "reconciliation of another metric",
        "A reconciliation chooses one of several figures of a metric. The evidence that it uses must have a figure of that metric. Name "
        + "such evidence, or correct the metric's name.");
}
