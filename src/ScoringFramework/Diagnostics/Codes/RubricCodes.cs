using static ScoringFramework.Severity;

namespace ScoringFramework;

/// <summary>SF1xxx: what a rubric says.</summary>
public static class RubricCodes
{
    /// <summary>Invalid id.</summary>
    public static DiagnosticCode InvalidId { get; } = new("SF1001", Error, "invalid id",
        "Ids are permanent names that other places, citations and later versions refer to. They begin with a letter and hold letters, digits, '.', '_' and '-', 64 at most.");

    /// <summary>Invalid version.</summary>
    public static DiagnosticCode InvalidVersion { get; } = new("SF1002", Error, "invalid version",
        "A rubric's version is semantic (major.minor.patch), since readers must know which scores compare.");

    /// <summary>Invalid scale.</summary>
    public static DiagnosticCode InvalidScale { get; } = new("SF1003", Error, "invalid scale",
        "The scale needs a min below its max, both within ±1,000,000,000.");

    /// <summary>Invalid rounding.</summary>
    public static DiagnosticCode InvalidRounding { get; } = new("SF1004", Error, "invalid rounding",
        "Scores are displayed with 0 to 8 decimals, and not with more than the scale's twelve significant decimals can fill.");

    /// <summary>Text without words.</summary>
    public static DiagnosticCode EmptyText { get; } = new("SF1005", Error, "text without words",
        "A title, a level or an argument that is there must say something.");

    /// <summary>Invalid supersedes.</summary>
    public static DiagnosticCode InvalidSupersedes { get; } = new("SF1006", Error, "invalid supersedes",
        "A rubric may name the older version that it replaces, and map dimensions' old ids to their new ones, so that scores on both sides can be compared.");

    /// <summary>Dimension id used twice.</summary>
    public static DiagnosticCode DuplicateDimension { get; } = new("SF1101", Error, "dimension id used twice",
        "A dimension's id is unique in the whole tree, since scores, evidence and locks refer to it without its parents.");

    /// <summary>No dimensions.</summary>
    public static DiagnosticCode NoDimensions { get; } = new("SF1102", Error, "no dimensions",
        "A rubric and every composite has at least one dimension below it.");

    /// <summary>Tree too deep.</summary>
    public static DiagnosticCode TooDeep { get; } = new("SF1103", Error, "tree too deep",
        "A tree is at most 32 dimensions deep.");

    /// <summary>Too many dimensions.</summary>
    public static DiagnosticCode TooManyDimensions { get; } = new("SF1104", Error, "too many dimensions",
        "A rubric has at most 10,000 dimensions.");

    /// <summary>Two ways to score.</summary>
    public static DiagnosticCode TwoWaysToScore { get; } = new("SF1105", Error, "two ways to score",
        "A dimension is scored in one way: from its dimensions, from a measure, from a checklist, or held.");

    /// <summary>Invalid weight.</summary>
    public static DiagnosticCode InvalidWeight { get; } = new("SF1201", Error, "invalid weight",
        "Weights are relative to siblings and 0 or above; 0 shows a dimension without counting it.");

    /// <summary>Invalid power.</summary>
    public static DiagnosticCode InvalidExponent { get; } = new("SF1202", Error, "invalid power",
        "The power of a power mean is 0, or between 0.05 and 50 in absolute value: outside that it is another mean under a wrong name.");

    /// <summary>Weights all 0.</summary>
    public static DiagnosticCode NoWeight { get; } = new("SF1203", Error, "weights all 0",
        "If no child has a weight, the parent has no score.");

    /// <summary>Invalid ordered weights.</summary>
    public static DiagnosticCode InvalidOrderWeights { get; } = new("SF1204", Error, "invalid ordered weights",
        "An owa list has one weight for each child, each 0 or above, not all 0.");

    /// <summary>Invalid completeness.</summary>
    public static DiagnosticCode InvalidShare { get; } = new("SF1205", Error, "invalid completeness",
        "A completeness runs from 0 to 1.");

    /// <summary>Level outside the scale.</summary>
    public static DiagnosticCode LevelOutsideScale { get; } = new("SF1301", Error, "level outside the scale",
        "A level stands at a score, so its key lies on the scale.");

    /// <summary>Two levels at one score.</summary>
    public static DiagnosticCode LevelTwice { get; } = new("SF1302", Error, "two levels at one score",
        "A score has one meaning in words.");

    /// <summary>Invalid curve.</summary>
    public static DiagnosticCode InvalidCurve { get; } = new("SF1401", Error, "invalid curve",
        "A curve gives different scores to different values, and is written in ascending order.");

    /// <summary>Curve outside the scale.</summary>
    public static DiagnosticCode CurveOutsideScale { get; } = new("SF1402", Error, "curve outside the scale",
        "The scores that a curve names lie on the rubric's scale.");

    /// <summary>Invalid points.</summary>
    public static DiagnosticCode InvalidPoints { get; } = new("SF1403", Error, "invalid points",
        "A checklist's item earns points above 0.");

    /// <summary>Cap names a wrong dimension.</summary>
    public static DiagnosticCode CapReference { get; } = new("SF1501", Error, "cap names a wrong dimension",
        "A cap's conditions name criteria, and its limit names a composite or the headline.");

    /// <summary>Invalid cap.</summary>
    public static DiagnosticCode InvalidCap { get; } = new("SF1502", Error, "invalid cap",
        "A cap holds while criteria are at most some score, below the top of the scale, and limits a composite on the scale.");

    /// <summary>Scenario names an unknown dimension.</summary>
    public static DiagnosticCode ScenarioReference { get; } = new("SF1601", Error, "scenario names an unknown dimension",
        "A scenario's emphasis names dimensions of the rubric.");

    /// <summary>Invalid scenario.</summary>
    public static DiagnosticCode InvalidScenario { get; } = new("SF1602", Error, "invalid scenario",
        "Emphasis and likelihood are 0 or above, and either every scenario has a likelihood or none has.");

    /// <summary>Compass names an unknown dimension.</summary>
    public static DiagnosticCode CompassReference { get; } = new("SF1701", Error, "compass names an unknown dimension",
        "The compass's axes and its positions' conditions name dimensions of the rubric.");

    /// <summary>Compass condition outside the scale.</summary>
    public static DiagnosticCode CompassOutsideScale { get; } = new("SF1702", Error, "compass condition outside the scale",
        "A position's conditions compare scores, so their limits lie on the scale.");

    /// <summary>Unreachable position.</summary>
    public static DiagnosticCode UnreachablePosition { get; } = new("SF1703", Warning, "unreachable position",
        "The first position that holds is taken: one after a position without conditions is never reached.");

    /// <summary>Unknown tier.</summary>
    public static DiagnosticCode UnknownTier { get; } = new("SF1801", Error, "unknown tier",
        "Requirements name tiers of the source policy.");

    /// <summary>Invalid requirement.</summary>
    public static DiagnosticCode InvalidRequirement { get; } = new("SF1802", Error, "invalid requirement",
        "Requirements count from 1, and an age is at least a day.");

    /// <summary>Invalid source policy.</summary>
    public static DiagnosticCode InvalidPolicy { get; } = new("SF1803", Error, "invalid source policy",
        "The source policy has at least one tier; its disagreement and spreads are 0 or above.");
}
