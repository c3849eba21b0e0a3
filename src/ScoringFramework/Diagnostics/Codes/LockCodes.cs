using static ScoringFramework.Severity;

namespace ScoringFramework.Diagnostics;

/// <summary>SF42xx: locks, the approved scorecards beside dossiers.</summary>
internal static class LockCodes
{
    /// <summary>Not a lock.</summary>
    public static DiagnosticDescriptor NotALock { get; } = new("SF4201", Error, "not a lock",
        "A lock is the complete JSON that scoring lock wrote: its format, the reason of the approval, and the approved scorecard. A part "
        + "of it approves nothing, and neither does a merge conflict. Restore the file from version control, or approve the score again "
        + "with scoring lock.");

    /// <summary>Lock of an unknown version.</summary>
    public static DiagnosticDescriptor NewerForm { get; } = new("SF4202", Error, "lock of an unknown version",
        "The format of locks has a version, and this release does not know this one. Reading it could approve what nobody has checked. "
        + "Use the release that wrote it, or a newer one.");

    /// <summary>Lock edited by hand.</summary>
    public static DiagnosticDescriptor EditedByHand { get; } = new("SF4203", Error, "lock edited by hand",
        "The lock's scorecard does not match its hash, so somebody changed it without an approval. Restore the file from version "
        + "control. Or check the score, and approve it again with scoring lock.");

    /// <summary>Dossier without a lock.</summary>
    public static DiagnosticDescriptor DossierWithoutLock { get; } = new("SF4204", Error, "dossier without a lock",
        "Nobody has approved the score of this dossier, so there is nothing to compare it with. Check the score, and approve it with "
        + "scoring lock.");

    /// <summary>Lock without a dossier.</summary>
    public static DiagnosticDescriptor LockWithoutDossier { get; } = new("SF4205", Error, "lock without a dossier",
        "The lock approves a dossier that is no longer beside it. The dossier was removed, moved or renamed. Remove the lock, or move it "
        + "to its dossier.");

    /// <summary>Published score changed without a correction.</summary>
    public static DiagnosticDescriptor MovedWithoutCorrection { get; } = new("SF4207", Warning,
        "published score changed without a correction",
        "Readers have seen the approved headline, and a published dossier now has another one. Say under 'corrections' what changed and "
        + "when; it is shown with the score. A dossier for another date is another edition: give it its own as-of and approve it with "
        + "scoring lock.");

    /// <summary>Scores kept on another scale.</summary>
    public static DiagnosticDescriptor KeptOnOtherScale { get; } = new("SF4208", Warning, "scores kept on another scale",
        "The rubric's scale is another one than when the score was approved, and these held scores have the same number as before. "
        + "Nothing checks that "
        + "they were read again: 4 is weak on a scale to 10, and strong on a scale to 5. Read each score on the new scale.");

    /// <summary>Merge conflict in a lock.</summary>
    public static DiagnosticDescriptor MergeConflict { get; } = new("SF4209", Error, "merge conflict in a lock",
        "Two branches approved different scores, and git left both sides in the lock. A lock is never merged by hand: the result that "
        + "counts is that of the merged dossier. Merge the dossiers, check the scores, and run scoring lock, which replaces the file.");

    /// <summary>Cohort without a lock.</summary>
    public static DiagnosticDescriptor CohortWithoutLock { get; } = new("SF4221", Error, "cohort without a lock",
        "Ranks are approved too, and nobody has approved those of this cohort. Check them, and approve them with scoring lock on the "
        + "cohort's folder.");

    /// <summary>Cohort not as approved.</summary>
    public static DiagnosticDescriptor CohortDiffers { get; } = new("SF4222", Error, "cohort not as approved",
        "The members, their scores, their ranks or who is highest and lowest differ from the cohort's lock. A score that is as approved "
        + "can have another rank, because another subject changed. Check the differences, and approve them with scoring lock on the "
        + "cohort's folder.");

    /// <summary>Lock of another dossier.</summary>
    public static DiagnosticDescriptor LockOfAnotherDossier { get; } = new("SF4206", Error, "lock of another dossier",
        "A lock approves the score of one dossier, and the file beside this lock has another id. If the id is wrong, correct it. "
        + "Otherwise approve the score with scoring lock --force.");
}
