namespace ScoringFramework.Cli.Locks;

/// <summary>What is wrong between the files of dossiers and their locks.</summary>
internal static class LockProblem
{
    public static Diagnostic WithoutLock(string dossier) => new Diagnostic(
        LibraryCodes.DossierWithoutLock,
        $"the dossier has no lock '{Path.GetFileName(LockFile.NameFor(dossier))}' beside it, so nobody has approved its score",
        "Check the score, and approve it: scoring lock.")
    { Span = new(dossier, 1, 1, 1, 1) };

    public static Diagnostic WithoutDossier(string path) => new Diagnostic(
        LibraryCodes.LockWithoutDossier, $"the lock has no dossier '{Path.GetFileName(LockFile.DossierOf(path))}' beside it",
        "If the dossier was removed on purpose, remove its lock too; if it was moved or renamed, do the same with the lock.")
    { Span = new(path, 1, 1, 1, 1) };

    public static Diagnostic WithoutCorrection(Verification verification, string dossier) => new Diagnostic(
        LibraryCodes.MovedWithoutCorrection,
        $"the published headline of '{verification.Now.Subject.Id}' has changed since it was approved, and no correction says why",
        $"Add corrections: [{{ date: {verification.Now.Dossier.AsOf}, what: … }}] to the dossier, and say what changed.")
    { Span = new(dossier, 1, 1, 1, 1) };

    public static Diagnostic OfAnother(Verification verification, string path) => new Diagnostic(
        LibraryCodes.LockOfAnotherDossier,
        $"the lock approves '{verification.Approval.Card.Subject.Id}', and the dossier beside it is '{verification.Now.Subject.Id}'",
        "If the dossier is a copy that now has its own id, check the score and approve it: scoring lock --force. Otherwise change the id "
        + "back.")
    { Span = new(path, 1, 1, 1, 1) };
}
