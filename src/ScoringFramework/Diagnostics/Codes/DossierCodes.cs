using static ScoringFramework.Severity;

namespace ScoringFramework.Diagnostics;

/// <summary>SF2xxx: what a dossier says.</summary>
public static class DossierCodes
{
    /// <summary>Invalid id.</summary>
    public static DiagnosticDescriptor InvalidId { get; } = new("SF2001", Error, "invalid id",
        "Scores cite sources and evidence by their ids, and later versions and cohorts refer to the dossier by its own. An id begins with a letter and holds letters, digits, '.', '_' and '-', 64 at most. Put the words for people into the title or the claim.");

    /// <summary>Id used twice.</summary>
    public static DiagnosticDescriptor DuplicateId { get; } = new("SF2002", Error, "id used twice",
        "Sources, evidence and held scores are referred to by their ids, so each id stands once, source lists that are included counted in. Keep one, or give one of them another id.");

    /// <summary>Text without words.</summary>
    public static DiagnosticDescriptor EmptyText { get; } = new("SF2003", Error, "text without words",
        "A reason, a name or a title that is there is shown to readers, and an empty one tells them that something is missing. Write the words, or leave the field out where it may be absent.");

    /// <summary>Rubric not usable.</summary>
    public static DiagnosticDescriptor NoRubric { get; } = new("SF2004", Error, "rubric not usable",
        "A dossier is scored by the rubric that it names; without it nothing of the dossier can be judged. The path is relative to the dossier's own file. Mend the path, or what is wrong with the file that it names.");

    /// <summary>Another rubric version.</summary>
    public static DiagnosticDescriptor OtherRubricVersion { get; } = new("SF2005", Error, "another rubric version",
        "A dossier that pins a version is scored by that version only, so that a score never moves in silence when its rubric does. Read what changed and pin the new version, or bring back the old rubric.");

    /// <summary>Path not relative.</summary>
    public static DiagnosticDescriptor PathNotRelative { get; } = new("SF2006", Error, "path not relative",
        "Paths are relative and start from the folder of the file that holds them, so that the files can be moved and published together. An absolute path or an address would only be found on one machine. Write it as ../rubrics/vendor.yaml.");

    /// <summary>Include refused.</summary>
    public static DiagnosticDescriptor IncludeRefused { get; } = new("SF2007", Error, "include refused",
        "A dossier includes source lists, files that hold nothing but 'sources:', each once, one level deep, and only when it is read from a file: so a reader sees all that it rests on. Name such a list, or write the sources into the dossier.");

    /// <summary>Unknown source.</summary>
    public static DiagnosticDescriptor UnknownSource { get; } = new("SF2101", Error, "unknown source",
        "Evidence names the source that it is from, so that anyone can check the claim. Add the source under 'sources' or in a list that is included, or mend the id.");

    /// <summary>Unknown tier.</summary>
    public static DiagnosticDescriptor UnknownTier { get; } = new("SF2102", Error, "unknown tier",
        "A source's tier says how much confidence it can carry, and the rubric's source policy says which tiers there are. Give one of them.");

    /// <summary>Source after as-of.</summary>
    public static DiagnosticDescriptor FromTheFuture { get; } = new("SF2103", Error, "source after as-of",
        "The dossier says what was known on its as-of day, the only today that there is. A source published later was not known then. Move as-of, or mend the source's date.");

    /// <summary>Relays in a circle.</summary>
    public static DiagnosticDescriptor RelayCircle { get; } = new("SF2104", Error, "relays in a circle",
        "'relays' leads from a source to the publication that it passes on, and in the end to the origin, by which independent sources are counted. In a circle there is no origin. Let the first publication relay nothing.");

    /// <summary>Observed after published.</summary>
    public static DiagnosticDescriptor ObservedAfterPublished { get; } = new("SF2105", Error, "observed after published",
        "What a source says was so before the source was published. An observation after it has one date wrong, and age and freshness are counted from both. Mend one of the dates.");

    /// <summary>Unknown dimension.</summary>
    public static DiagnosticDescriptor UnknownDimension { get; } = new("SF2106", Error, "unknown dimension",
        "Evidence, held scores and risks name dimensions of the rubric. What names another would count for nothing, in silence. Mend the id, or add the dimension to the rubric.");

    /// <summary>Supports and contradicts.</summary>
    public static DiagnosticDescriptor SupportsAndContradicts { get; } = new("SF2107", Error, "supports and contradicts",
        "One claim speaks for a dimension's score or against it; both at once says nothing. Keep the one that it does, or split the claim in two pieces of evidence.");

    /// <summary>Score held on a composite.</summary>
    public static DiagnosticDescriptor HeldComposite { get; } = new("SF2201", Error, "score held on a composite",
        "A composite's score is computed from its dimensions, and holding one would hide them. Hold the criteria below it; a ceiling is a cap of the rubric.");

    /// <summary>Two verdicts.</summary>
    public static DiagnosticDescriptor TwoVerdicts { get; } = new("SF2202", Error, "two verdicts",
        "A criterion has a score, does not apply, is declined, or has a checklist's answers: one of them, or readers could not tell which holds. Keep one.");

    /// <summary>No verdict.</summary>
    public static DiagnosticDescriptor NoVerdict { get; } = new("SF2203", Error, "no verdict",
        "An entry under 'scores' says what is held: score, not-applicable, declined or checklist. A reason alone says nothing of the score. Add the verdict; or remove the entry, and the criterion counts as missing.");

    /// <summary>Score outside the scale.</summary>
    public static DiagnosticDescriptor ScoreOutsideScale { get; } = new("SF2204", Error, "score outside the scale",
        "A held score lies on the rubric's scale. Mostly it was written for another scale, such as percent. Give a score on the scale.");

    /// <summary>Override without because.</summary>
    public static DiagnosticDescriptor OverrideWithoutBecause { get; } = new("SF2205", Error, "override without because",
        "The criterion is computed from a measure or a checklist. A score held in its place is an override, and readers are told why. Add 'because', or leave the score out.");

    /// <summary>Unknown checklist item.</summary>
    public static DiagnosticDescriptor UnknownItem { get; } = new("SF2206", Error, "unknown checklist item",
        "Answers are given to the items of the criterion's checklist in the rubric; an answer to anything else would count for nothing. Mend the key, or add the item to the rubric.");

    /// <summary>Unknown evidence.</summary>
    public static DiagnosticDescriptor UnknownEvidence { get; } = new("SF2207", Error, "unknown evidence",
        "A citation in square brackets names evidence of the dossier, and the report links to it. One that leads nowhere is an argument that nobody can check. Mend the id, or add the evidence.");

    /// <summary>Not read as a citation.</summary>
    public static DiagnosticDescriptor UnreadCitation { get; } = new("SF2209", Error, "not read as a citation",
        "A citation is one id in square brackets, without spaces: [filing]. Several ids in one pair of brackets look like citations and would be read as words, so the argument would rest on nothing. Give each id its own brackets: [filing] [survey].");

    /// <summary>Reconciles another metric.</summary>
    public static DiagnosticDescriptor ReconcilesAnother { get; } = new("SF2208", Error, "reconciles another metric",
        "A reconciliation chooses one of several figures of a metric, so the evidence that it uses has a figure of that very metric. Give such evidence, or mend the metric's name.");
}
