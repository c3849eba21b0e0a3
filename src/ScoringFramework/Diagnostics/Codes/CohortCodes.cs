using static ScoringFramework.Severity;

namespace ScoringFramework.Diagnostics;

/// <summary>SF50xx: subjects that are compared.</summary>
internal static class CohortCodes
{
    /// <summary>Nobody to compare.</summary>
    public static DiagnosticDescriptor Nobody { get; } = new("SF5001", Error, "nobody to compare",
        "A cohort has at least one subject, and here is none. Name other files, or leave out an option that selects among them.");

    /// <summary>Rubrics that score differently.</summary>
    public static DiagnosticDescriptor OtherRubric { get; } = new("SF5002", Error, "rubrics that score differently",
        "Scores compare when one rubric gave them. These subjects were scored by rubrics with different ids or different scoring hashes, "
        + "so a rank would mean nothing. Compare the subjects of one rubric, or score all by one rubric.");

    /// <summary>Variants that are not ranked together.</summary>
    public static DiagnosticDescriptor OtherVariant { get; } = new("SF5003", Error, "variants that are not ranked together",
        "A variant has weights of its own, so ranks are within a variant. Compare the subjects of each variant apart.");

    /// <summary>One subject twice.</summary>
    public static DiagnosticDescriptor Twice { get; } = new("SF5004", Error, "one subject twice",
        "A subject has one rank. Two scorecards of one subject, such as those of two dates, cannot be in one cohort. Give one of them.");

    /// <summary>A reference that is not among the subjects.</summary>
    public static DiagnosticDescriptor NoReference { get; } = new("SF5005", Error, "a reference that is not among the subjects",
        "A reference is shown beside the ranked subjects. No subject has the id that is given. Write the id of one of them.");
}
