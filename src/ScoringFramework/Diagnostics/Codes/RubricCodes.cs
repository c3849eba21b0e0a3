using static ScoringFramework.Severity;

namespace ScoringFramework.Diagnostics;

/// <summary>SF1xxx: what a rubric says.</summary>
internal static class RubricCodes
{
    /// <summary>Invalid id.</summary>
    public static DiagnosticDescriptor InvalidId { get; } = new("SF1001", Error, "invalid id",
        "Other places, citations and later versions refer to an id, so it is permanent. An id begins with a letter and has at most 64 "
        + "letters, digits, '.', '_' and '-'. 'headline' is reserved. Put words for readers in the title.");

    /// <summary>Invalid version.</summary>
    public static DiagnosticDescriptor InvalidVersion { get; } = new("SF1002", Error, "invalid version",
        "A rubric's version shows readers which scores can be compared. It has the form major.minor.patch. Raise major when scores "
        + "change, minor when something is added, and patch when only words change. Write 1.0.0 for the first version.");

    /// <summary>Invalid scale.</summary>
    public static DiagnosticDescriptor InvalidScale { get; } = new("SF1003", Error, "invalid scale",
        "Every score is between the scale's min and max, so min must be below max. Both must be within ±1,000,000,000, where scores are "
        + "exact to twelve decimals of the span. Write two such numbers.");

    /// <summary>Invalid rounding.</summary>
    public static DiagnosticDescriptor InvalidRounding { get; } = new("SF1004", Error, "invalid rounding",
        "Scores are shown with 0 to 8 decimals, and are exact to twelve decimals of the scale's span. More decimals would show noise "
        + "that looks like a difference. Use fewer decimals.");

    /// <summary>Empty text.</summary>
    public static DiagnosticDescriptor EmptyText { get; } = new("SF1005", Error, "empty text",
        "Readers see titles, levels and reasons, and an empty one looks like a mistake. Write the text, or remove the field if it is "
        + "optional.");

    /// <summary>Invalid supersedes.</summary>
    public static DiagnosticDescriptor InvalidSupersedes { get; } = new("SF1006", Error, "invalid supersedes",
        "'supersedes' names the older version and maps old dimension ids to new ones, to compare scores on both sides. The version must "
        + "be older. Each old id must be gone, and must lead to one dimension of this rubric. Correct the version or the map.");

    /// <summary>Duplicate dimension id.</summary>
    public static DiagnosticDescriptor DuplicateDimension { get; } = new("SF1101", Error, "duplicate dimension id",
        "Scores, evidence and locks refer to a dimension by its id alone. Each id may therefore appear only once in the whole tree. Give "
        + "one of the dimensions another id.");

    /// <summary>No dimensions.</summary>
    public static DiagnosticDescriptor NoDimensions { get; } = new("SF1102", Error, "no dimensions",
        "A rubric and every composite compute their scores from the dimensions below them, and need at least one. Add one. To make the "
        + "dimension a criterion, leave 'dimensions' out.");

    /// <summary>Tree too deep.</summary>
    public static DiagnosticDescriptor TooDeep { get; } = new("SF1103", Error, "tree too deep",
        "A tree may be 32 dimensions deep. Deeper dimensions would have no visible weight, and such a file is usually a mistake. Move "
        + "dimensions up.");

    /// <summary>Too many dimensions.</summary>
    public static DiagnosticDescriptor TooManyDimensions { get; } = new("SF1104", Error, "too many dimensions",
        "A rubric may have 10,000 dimensions. The limit protects time and memory against wrong or hostile files. Split the rubric into "
        + "several.");

    /// <summary>Two ways to score.</summary>
    public static DiagnosticDescriptor TwoWaysToScore { get; } = new("SF1105", Error, "two ways to score",
        "A dimension has one way to get its score: from its dimensions, a measure, a checklist, or a held score. With two, the origin of "
        + "its score would be unclear. Keep one, and move the other to its own dimension.");

    /// <summary>Invalid weight.</summary>
    public static DiagnosticDescriptor InvalidWeight { get; } = new("SF1201", Error, "invalid weight",
        "Weights are relative to siblings. With a weight below 0, a better score would lower the result. Above 1e30, the other weights "
        + "would not count. Write 0 to show a dimension without counting it, or a weight above 0.");

    /// <summary>Invalid power.</summary>
    public static DiagnosticDescriptor InvalidExponent { get; } = new("SF1202", Error, "invalid power",
        "The power of a power mean is 0, or between 0.05 and 50 in absolute value. Nearer to 0 it is the geometric mean, and further "
        + "away the minimum or maximum. Use such a power, or name that mean.");

    /// <summary>All weights are 0.</summary>
    public static DiagnosticDescriptor NoWeight { get; } = new("SF1203", Error, "all weights are 0",
        "A mean needs at least one child with a weight above 0. Give one a weight, or leave the weights out: the default weight is 1.");

    /// <summary>Invalid ordered weights.</summary>
    public static DiagnosticDescriptor InvalidOrderWeights { get; } = new("SF1204", Error, "invalid ordered weights",
        "An owa list gives weights by rank: the first is for the highest score. It needs one weight for each child, each 0 or more, and "
        + "not all 0. Write as many weights as there are children.");

    /// <summary>Invalid completeness.</summary>
    public static DiagnosticDescriptor InvalidShare { get; } = new("SF1205", Error, "invalid completeness",
        "Completeness is a share of the weight, from 0 (nothing scored) to 1 (everything scored). A percentage such as 75 could never be "
        + "reached, and the score would never be published. Write 0.75.");

    /// <summary>Invalid variant.</summary>
    public static DiagnosticDescriptor InvalidVariant { get; } = new("SF1211", Error, "invalid variant",
        "A variant gives dimensions of the rubric other weights, for one kind of subject. Each variant has its own id, and an unknown "
            + "dimension "
        + "would change nothing. Give the id of a dimension.");

    /// <summary>Level outside the scale.</summary>
    public static DiagnosticDescriptor LevelOutsideScale { get; } = new("SF1301", Error, "level outside the scale",
        "A level gives words to all scores from its key up. No score can reach a key outside the scale. Move the level onto the scale, "
        + "or widen the scale.");

    /// <summary>Two levels at one score.</summary>
    public static DiagnosticDescriptor LevelTwice { get; } = new("SF1302", Error, "two levels at one score",
        "Two levels have the same score, for example 5 and 5.0, so a score there would have two meanings. Keep one of them.");

    /// <summary>Invalid curve.</summary>
    public static DiagnosticDescriptor InvalidCurve { get; } = new("SF1401", Error, "invalid curve",
        "A curve turns a value into a score, so different values need different scores. Points and steps need at least two entries, in "
        + "ascending order. Linear and logarithmic curves have two different ends, a logarithm begins above 0, a slope is not 0, and p10 "
        + "is below the median. Correct the part that the message names.");

    /// <summary>Curve outside the scale.</summary>
    public static DiagnosticDescriptor CurveOutsideScale { get; } = new("SF1402", Error, "curve outside the scale",
        "A curve gives scores on the rubric's scale, and a score beyond it could never be shown. Often the scale was changed and the "
        + "curve was not. Write scores on the scale.");

    /// <summary>Unknown custom curve.</summary>
    public static DiagnosticDescriptor UnknownCurve { get; } = new("SF1406", Error, "unknown custom curve",
        "A custom curve is code of one program. A file has only its name and its version, so no other program, and not the tool scoring, "
        + "can compute its scores. In that program, give the curve to RubricFile.Load. Everywhere else, use one of the other curves.");

    /// <summary>Invalid points.</summary>
    public static DiagnosticDescriptor InvalidPoints { get; } = new("SF1403", Error, "invalid points",
        "A checklist item earns its points when the answer is yes. With 0 points or fewer, yes would earn no more than no. Partly earns "
            + "more than no and less than yes. Write points above 0, or remove the item.");

    /// <summary>Wrong dimension in a cap.</summary>
    public static DiagnosticDescriptor CapReference { get; } = new("SF1501", Error, "wrong dimension in a cap",
        "A cap's conditions name criteria, and its limit names composites or the headline. A cap with any other name would never apply. "
        + "Give the id of a dimension of the right kind.");

    /// <summary>Invalid cap.</summary>
    public static DiagnosticDescriptor InvalidCap { get; } = new("SF1502", Error, "invalid cap",
        "A cap limits composites while criteria are low. It needs a condition with 'at most' that does not always hold, and a limit on "
        + "the scale. With 'at least', a better score would lower the result. Correct the condition or the limit.");

    /// <summary>Unknown dimension in a scenario.</summary>
    public static DiagnosticDescriptor ScenarioReference { get; } = new("SF1601", Error, "unknown dimension in a scenario",
        "A scenario's emphasis multiplies the weights of dimensions of the rubric. An unknown name would change nothing. Give the id of "
        + "a dimension.");

    /// <summary>Invalid scenario.</summary>
    public static DiagnosticDescriptor InvalidScenario { get; } = new("SF1602", Error, "invalid scenario",
        "Emphasis and likelihood must be 0 or more. Give a likelihood to every scenario or to none: otherwise the expected headline "
        + "would ignore the others. Correct the number, or add the missing likelihoods.");

    /// <summary>Unknown dimension in the compass.</summary>
    public static DiagnosticDescriptor CompassReference { get; } = new("SF1701", Error, "unknown dimension in the compass",
        "The compass plots two dimensions and names positions by conditions on dimensions. An unknown name has no score. Give the id of "
        + "a dimension.");

    /// <summary>Compass condition outside the scale.</summary>
    public static DiagnosticDescriptor CompassOutsideScale { get; } = new("SF1702", Error, "compass condition outside the scale",
        "A position's conditions compare scores. With a limit outside the scale, a condition always holds or never does. Write a score "
        + "on the scale.");

    /// <summary>Unreachable position.</summary>
    public static DiagnosticDescriptor UnreachablePosition { get; } = new("SF1703", Warning, "unreachable position",
        "The first position whose conditions hold is used, and a position without conditions always holds. Positions after it are never "
        + "used. Put the position without conditions last.");

    /// <summary>Unknown tier.</summary>
    public static DiagnosticDescriptor UnknownTier { get; } = new("SF1801", Error, "unknown tier",
        "Requirements name tiers of the source policy. With a tier that does not exist, no evidence would count, and every criterion "
        + "would be declined. Use one of the policy's tiers.");

    /// <summary>Invalid requirement.</summary>
    public static DiagnosticDescriptor InvalidRequirement { get; } = new("SF1802", Error, "invalid requirement",
        "Requirements for evidence, sources and primary sources are counts of 1 or more. An age is from 1 day to 100,000 days, months or "
        + "years. A requirement of 0 has no effect. Write 1 or more, or remove it.");

    /// <summary>Evidence required in a method without evidence.</summary>
    public static DiagnosticDescriptor EvidenceWithout { get; } = new("SF1804", Error, "evidence required in a method without evidence",
        "With evidence: none, the method knows no evidence: no score has a confidence, and no score is declined for lack of evidence. "
            + "What the rubric requires of evidence, or of confidence, contradicts that. Remove one of the two.");

    /// <summary>Invalid policy for ratings.</summary>
    public static DiagnosticDescriptor InvalidRatings { get; } = new("SF1805", Error, "invalid policy for ratings",
        "Several raters' scores become one by their mean, their median, or the mean without the lowest and the highest. At least one "
            + "rating is "
        + "needed, and a spread is a ratio of the scale, 0 percent or more. Correct the part that the message names.");

    /// <summary>Invalid source policy.</summary>
    public static DiagnosticDescriptor InvalidPolicy { get; } = new("SF1803", Error, "invalid source policy",
        "The source policy needs at least one tier, because every source has one. Its disagreement and spreads are 0 or more. Correct "
        + "the number, or leave the field out to use the default.");
}
