using static ScoringFramework.Severity;

namespace ScoringFramework.Diagnostics;

/// <summary>SF1xxx: what a rubric says.</summary>
public static class RubricCodes
{
    /// <summary>Invalid id.</summary>
    public static DiagnosticDescriptor InvalidId { get; } = new("SF1001", Error, "invalid id",
        "An id is a permanent name that other places, citations and later versions refer to, and that stands in vectors and addresses. It begins with a letter and holds letters, digits, '.', '_' and '-', 64 at most; 'headline' is taken. Put the words for people into the title.");

    /// <summary>Invalid version.</summary>
    public static DiagnosticDescriptor InvalidVersion { get; } = new("SF1002", Error, "invalid version",
        "A rubric's version tells readers which scores compare, so it is semantic: major.minor.patch. Raise the major number when scores change, the minor when something is added, the patch when only words change. Write 1.0.0 for the first.");

    /// <summary>Invalid scale.</summary>
    public static DiagnosticDescriptor InvalidScale { get; } = new("SF1003", Error, "invalid scale",
        "Every score lies between the scale's min and max, so the min is below the max; both stay within ±1,000,000,000, where twelve decimals of the span are exact. Give two such numbers.");

    /// <summary>Invalid rounding.</summary>
    public static DiagnosticDescriptor InvalidRounding { get; } = new("SF1004", Error, "invalid rounding",
        "Scores are exact to twelve decimals of the scale's span and are shown with 0 to 8 decimals. More would print digits that are noise, and readers would take them for differences. Give fewer decimals.");

    /// <summary>Text without words.</summary>
    public static DiagnosticDescriptor EmptyText { get; } = new("SF1005", Error, "text without words",
        "A title, a level or a reason that is there is shown to readers, and an empty one tells them that something is missing. Write the words, or remove the field where it may be left out.");

    /// <summary>Invalid supersedes.</summary>
    public static DiagnosticDescriptor InvalidSupersedes { get; } = new("SF1006", Error, "invalid supersedes",
        "A rubric may name the older version that it replaces, and map dimensions' old ids to their new ones, so that scores on both sides can be compared. The version is older, and each old id is gone and leads to one dimension that is here. Mend the version or the map.");

    /// <summary>Dimension id used twice.</summary>
    public static DiagnosticDescriptor DuplicateDimension { get; } = new("SF1101", Error, "dimension id used twice",
        "Scores, evidence and locks refer to a dimension by its id alone, without its parents, so an id stands once in the whole tree. With two of one id a score would be for both or for neither. Give one of them another id.");

    /// <summary>No dimensions.</summary>
    public static DiagnosticDescriptor NoDimensions { get; } = new("SF1102", Error, "no dimensions",
        "A rubric and every composite take their scores from the dimensions below them, so there is at least one. Add one; or leave 'dimensions' out, which makes the dimension a criterion that is scored itself.");

    /// <summary>Tree too deep.</summary>
    public static DiagnosticDescriptor TooDeep { get; } = new("SF1103", Error, "tree too deep",
        "A tree is at most 32 dimensions deep: deeper, no weight would be felt at the top, and a file that large is mistaken or hostile. Flatten the tree.");

    /// <summary>Too many dimensions.</summary>
    public static DiagnosticDescriptor TooManyDimensions { get; } = new("SF1104", Error, "too many dimensions",
        "A rubric has at most 10,000 dimensions, so that a hostile or mistaken file cannot use up time and memory. Split the rubric, or score the parts by rubrics of their own.");

    /// <summary>Two ways to score.</summary>
    public static DiagnosticDescriptor TwoWaysToScore { get; } = new("SF1105", Error, "two ways to score",
        "A dimension is scored in one way: from its dimensions, from a measure, from a checklist, or held by an analyst. With two, nobody could say where its score came from. Keep one, and move the other to a dimension of its own.");

    /// <summary>Invalid weight.</summary>
    public static DiagnosticDescriptor InvalidWeight { get; } = new("SF1201", Error, "invalid weight",
        "Weights are relative to siblings. One below 0 would make a better score worse for the whole, and one above 1e30 leaves nothing of the others. Give 0 to show a dimension without counting it, or a weight above 0.");

    /// <summary>Invalid power.</summary>
    public static DiagnosticDescriptor InvalidExponent { get; } = new("SF1202", Error, "invalid power",
        "The power of a power mean is 0, or from 0.05 to 50 in absolute value. Nearer to 0 it is the geometric mean and further out the minimum or maximum, under a name that hides it. Give such a power, or name that mean.");

    /// <summary>Weights all 0.</summary>
    public static DiagnosticDescriptor NoWeight { get; } = new("SF1203", Error, "weights all 0",
        "A mean of children without any weight has no value, so the parent would never have a score. Give at least one child a weight, or leave the weights out: absent, each is 1.");

    /// <summary>Invalid ordered weights.</summary>
    public static DiagnosticDescriptor InvalidOrderWeights { get; } = new("SF1204", Error, "invalid ordered weights",
        "An owa list weighs children by their rank: the first weight is for the highest score. It has one weight for each child, each 0 or above, and not all 0, or some ranks would have no meaning. Write as many weights as there are children.");

    /// <summary>Invalid completeness.</summary>
    public static DiagnosticDescriptor InvalidShare { get; } = new("SF1205", Error, "invalid completeness",
        "A completeness is a share of the weight that is scored: 0 is nothing and 1 is everything. A percentage such as 75 would never be reached, and the score never published. Write 0.75.");

    /// <summary>Level outside the scale.</summary>
    public static DiagnosticDescriptor LevelOutsideScale { get; } = new("SF1301", Error, "level outside the scale",
        "A level says what a score means in words from its key up, so a key outside the scale says something that no subject can ever be. Move the level onto the scale, or widen the scale.");

    /// <summary>Two levels at one score.</summary>
    public static DiagnosticDescriptor LevelTwice { get; } = new("SF1302", Error, "two levels at one score",
        "A score means one thing in words. 5 and 5.0 are one number, and a score there would have two levels. Keep one of them.");

    /// <summary>Invalid curve.</summary>
    public static DiagnosticDescriptor InvalidCurve { get; } = new("SF1401", Error, "invalid curve",
        "A curve turns a measured value into a score, so it must give different values different scores and read in one direction: points and steps ascend and are at least two, a linear or logarithmic curve has two different ends, a logarithm begins above 0, a slope is not 0, and log-normal has p10 below the median. Mend the part that is named.");

    /// <summary>Curve outside the scale.</summary>
    public static DiagnosticDescriptor CurveOutsideScale { get; } = new("SF1402", Error, "curve outside the scale",
        "The scores that a curve names lie on the rubric's scale: one beyond it could never be shown. Give scores on the scale; mostly the scale was changed and the curve was not.");

    /// <summary>Invalid points.</summary>
    public static DiagnosticDescriptor InvalidPoints { get; } = new("SF1403", Error, "invalid points",
        "A checklist's item earns its points when it is answered yes. With 0 points or fewer a yes could not be told from a no. Give points above 0, or remove the item.");

    /// <summary>Cap names a wrong dimension.</summary>
    public static DiagnosticDescriptor CapReference { get; } = new("SF1501", Error, "cap names a wrong dimension",
        "A cap's conditions name criteria, whose scores nothing else limits, and its limit names composites or the headline. Another name would be a cap that never applies, in silence. Give the id of a dimension that is there, of the kind that is asked for.");

    /// <summary>Invalid cap.</summary>
    public static DiagnosticDescriptor InvalidCap { get; } = new("SF1502", Error, "invalid cap",
        "A cap holds composites down while criteria are at most some score. It needs a condition that does not always hold, written 'at most', and a limit on the scale: 'at least' would lower the result when a score rises, which a score here never does. Mend the condition or the limit.");

    /// <summary>Scenario names an unknown dimension.</summary>
    public static DiagnosticDescriptor ScenarioReference { get; } = new("SF1601", Error, "scenario names an unknown dimension",
        "A scenario's emphasis multiplies the weights of dimensions of the rubric. A name that is not there would change nothing, and the future would look like the present. Give the id of a dimension.");

    /// <summary>Invalid scenario.</summary>
    public static DiagnosticDescriptor InvalidScenario { get; } = new("SF1602", Error, "invalid scenario",
        "Emphasis multiplies weights and likelihoods weigh futures, so both are 0 or above. Likelihoods are given to every scenario or to none, since the expected headline would leave the others out in silence. Mend the number, or complete the likelihoods.");

    /// <summary>Compass names an unknown dimension.</summary>
    public static DiagnosticDescriptor CompassReference { get; } = new("SF1701", Error, "compass names an unknown dimension",
        "The compass plots one dimension against another and names positions by conditions on dimensions. A name that is not there has no score to plot. Give the id of a dimension.");

    /// <summary>Compass condition outside the scale.</summary>
    public static DiagnosticDescriptor CompassOutsideScale { get; } = new("SF1702", Error, "compass condition outside the scale",
        "A position's conditions compare scores, so a limit outside the scale holds always or never. Give a score on the scale.");

    /// <summary>Unreachable position.</summary>
    public static DiagnosticDescriptor UnreachablePosition { get; } = new("SF1703", Warning, "unreachable position",
        "The first position whose conditions hold is taken, and one without conditions always holds: whatever stands after it is never reached. Put the position without conditions last.");

    /// <summary>Unknown tier.</summary>
    public static DiagnosticDescriptor UnknownTier { get; } = new("SF1801", Error, "unknown tier",
        "Requirements name tiers of the source policy. With a tier that does not exist no evidence could count, and every criterion would be declined. Give one of the policy's tiers.");

    /// <summary>Invalid requirement.</summary>
    public static DiagnosticDescriptor InvalidRequirement { get; } = new("SF1802", Error, "invalid requirement",
        "Requirements count evidence, sources and primary sources from 1, and an age is from a day to 100,000 days, months or years. A requirement of 0 asks for nothing and looks as if it did. Give 1 or more, or leave it out.");

    /// <summary>Invalid source policy.</summary>
    public static DiagnosticDescriptor InvalidPolicy { get; } = new("SF1803", Error, "invalid source policy",
        "The source policy has at least one tier, since every source has one; its disagreement and spreads are 0 or above. Mend the number, or leave the field out for the default.");
}
