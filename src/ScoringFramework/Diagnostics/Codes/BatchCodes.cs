using static ScoringFramework.Severity;

namespace ScoringFramework.Diagnostics;

/// <summary>SF34xx: rows of subjects scored without dossiers.</summary>
internal static class BatchCodes
{
    /// <summary>Rows without evidence.</summary>
    public static DiagnosticDescriptor NeedsEvidence { get; } = new("SF3401", Error, "rows have no evidence",
        "The rubric publishes a score only where its evidence meets 'requires', where the confidence reaches 'min-confidence', or where "
        + "enough raters gave it. Rows have scores and no evidence, so this cannot be checked. If you know that every score meets these "
        + "conditions, say so: --assume-evidence, or AssumeEvidence = true in BatchOptions. Otherwise score dossiers.");

    /// <summary>A result that does not exist.</summary>
    public static DiagnosticDescriptor UnknownResult { get; } = new("SF3402", Error, "no such result",
        "Results are those of the headline and of the rubric's dimensions, named by their ids. Correct the id.");
}
