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

    /// <summary>Rows that are compared with a cohort.</summary>
    public static DiagnosticDescriptor NeedsCohort { get; } = new("SF3403", Error, "rows that are compared with a cohort",
        "A curve of the rubric compares a figure with those of the other subjects in a cohort, and rows are scored one by one. Score "
        + "dossiers, or write a curve with fixed ends.");

    /// <summary>An unknown column.</summary>
    public static DiagnosticDescriptor UnknownColumn { get; } = new("SF3411", Error, "unknown column",
        "Columns of rows have the names of criteria or metrics. A misspelt name, or one column twice, would leave a criterion without its "
        + "scores in every row. Correct the name, or map the column: --map \"COLUMN=NAME\".");

    /// <summary>A missing column.</summary>
    public static DiagnosticDescriptor MissingColumn { get; } = new("SF3412", Error, "missing column",
        "Rows need a column of ids, at least one of a criterion or a metric, and, if the rubric has variants, one of variants. Add the "
        + "column, or map one that is there: --map \"COLUMN=NAME\".");

    /// <summary>A column without effect.</summary>
    public static DiagnosticDescriptor IdleColumn { get; } = new("SF3413", Note, "column without effect",
        "The rubric does not read the column, or a criterion has no column and is missing in every row. Neither is a mistake if it is "
        + "meant. Otherwise map the column: --map \"COLUMN=NAME\".");
}
