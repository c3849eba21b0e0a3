using static ScoringFramework.Severity;

namespace ScoringFramework.Diagnostics;

/// <summary>SF42xx: locks, the approved scorecards beside dossiers.</summary>
public static class LockCodes
{
    /// <summary>Not a lock.</summary>
    public static DiagnosticDescriptor NotALock { get; } = new("SF4201", Error, "not a lock",
        "A lock is the whole JSON that scoring lock wrote: its form, the approval's reason and the approved scorecard. A part of one approves nothing, and nor do both sides of a merge. Take one side, or restore it from version control, and approve it with scoring lock.");

    /// <summary>Lock of another form.</summary>
    public static DiagnosticDescriptor NewerForm { get; } = new("SF4202", Error, "lock of another form",
        "The form of locks has a version, and a release reads those that it knows: guessing at a newer one would approve what nobody has looked at. Use the release that wrote it, or a newer one.");

    /// <summary>Lock edited by hand.</summary>
    public static DiagnosticDescriptor EditedByHand { get; } = new("SF4203", Error, "lock edited by hand",
        "A lock holds what was approved. When its scorecard no longer has the hash that it was written with, somebody changed what was approved without approving it. Restore it from version control, or look at the score and approve it anew.");

    /// <summary>Dossier without a lock.</summary>
    public static DiagnosticDescriptor DossierWithoutLock { get; } = new("SF4204", Error, "dossier without a lock",
        "Nobody has approved what the dossier scores, so there is nothing to compare it with. Look at the score, and approve it with scoring lock.");

    /// <summary>Lock without a dossier.</summary>
    public static DiagnosticDescriptor LockWithoutDossier { get; } = new("SF4205", Error, "lock without a dossier",
        "A score was approved whose dossier is no longer beside its lock: it was removed, moved or renamed, and nothing holds the score any more. Remove the lock, or move it to where its dossier is.");

    /// <summary>Lock of another dossier.</summary>
    public static DiagnosticDescriptor LockOfAnotherDossier { get; } = new("SF4206", Error, "lock of another dossier",
        "A lock approves the score of one subject. Beside the file of another it would approve what nobody has looked at. Give the dossier its id back, or approve it anew with scoring lock --force.");
}
