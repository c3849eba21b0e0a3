using static ScoringFramework.Severity;

namespace ScoringFramework.Diagnostics;

/// <summary>SF191x: numbers of a rubric that can be read in two ways.</summary>
internal static class RubricMistakeCodes
{
    /// <summary>Mean of places, not of scores.</summary>
    public static DiagnosticDescriptor MeanOfPlaces { get; } = new("SF1911", Note, "mean of places, not of scores",
        "Every mean here is of places on the scale, 0 at its bottom and 1 at its top. On a scale that begins at 0 that is the mean of "
        + "the scores. On another one it is for the arithmetic mean only: the geometric, harmonic and power means of the places differ "
        + "from those of the scores. Nothing is wrong; where the mean of the scores themselves is meant, let the scale begin at 0.");

    /// <summary>Likelihoods that do not sum to 1.</summary>
    public static DiagnosticDescriptor Likelihoods { get; } = new("SF1912", Warning, "likelihoods that do not sum to 1",
        "Likelihoods are relative to each other, so any sum works. These look like shares that miss 1, or percentages that miss 100, and "
        + "one is probably a mistake. When some are shares and some percentages, the shares count for almost nothing. Write all of them "
        + "in one way.");

    /// <summary>Limit finer than what is displayed.</summary>
    public static DiagnosticDescriptor FinerLimit { get; } = new("SF1913", Warning, "limit finer than what is displayed",
        "Conditions of caps and positions, levels and gates compare the displayed score. A limit with more decimals than are displayed "
        + "is between two displayed scores: 7.3333, displayed as 7.33, does not reach 7.333. Write a limit that can be displayed, or "
        + "display more decimals.");
}
