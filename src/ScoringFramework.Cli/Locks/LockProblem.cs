namespace ScoringFramework.Cli.Locks;

/// <summary>What is wrong between the files of dossiers and their locks.</summary>
internal static class LockProblem
{
    private const int MostNamed = 12;

    public static Diagnostic WithoutLock(string dossier) => new Diagnostic(
        LibraryCodes.DossierWithoutLock,
        $"the dossier has no lock '{Path.GetFileName(LockFile.NameFor(dossier))}' beside it, so nobody has approved its score",
        "Check the score, and approve it: scoring lock.")
    { Span = new(dossier, 1, 1, 1, 1) };

    public static Diagnostic WithoutDossier(string path) => new Diagnostic(
        LibraryCodes.LockWithoutDossier, $"the lock has no dossier '{Path.GetFileName(LockFile.DossierOf(path))}' beside it",
        "If the dossier was removed on purpose, remove its lock too; if it was moved or renamed, do the same with the lock.")
    { Span = new(path, 1, 1, 1, 1) };

    private static Diagnostic WithoutCorrection(Verification verification, string dossier) => new Diagnostic(
        LibraryCodes.MovedWithoutCorrection,
        $"the published headline of '{verification.Now.Subject.Id}' has changed since it was approved, and no correction says why",
        $"Add corrections: [{{ date: {verification.Now.Dossier.AsOf}, what: … }}] to the dossier, and say what changed.")
    { Span = new(dossier, 1, 1, 1, 1) };

    /// <summary>What a verification finds beside numbers that differ: warnings.</summary>
    /// <param name="verification">The verification.</param>
    /// <param name="dossier">The dossier's file.</param>
    /// <param name="read">What came of reading it, which knows the places in its rubric.</param>
    public static IEnumerable<Diagnostic> Beside(Verification verification, string dossier, LoadResult<Dossier>? read)
    {
        if (verification.MovesWithoutCorrection)
        {
            yield return WithoutCorrection(verification, dossier);
        }

        if (verification.KeptOnOtherScale is { Count: > 0 } kept)
        {
            yield return new Diagnostic(
                LibraryCodes.KeptOnOtherScale,
                $"the scale was {kept[0].Before} and is {kept[0].Now}, and {Counted(kept)} of "
                + $"'{verification.Now.Subject.Id}' kept {(kept.Count == 1 ? "its number" : "their numbers")}: "
                + $"{Few([.. kept.Select(k => k.Dimension)])}",
                "Read each of them on the new scale.")
            { Span = new(dossier, 1, 1, 1, 1) };
        }

        foreach (var replaced in verification.ReplacedMetrics)
        {
            yield return new Diagnostic(
                LibraryCodes.OtherMetric,
                $"{replaced.Dimension} of '{verification.Now.Subject.Id}' was approved with the metric {Few(replaced.Before)}, and its "
                + $"evidence now gives only {Few(replaced.Now)}",
                $"Add evidence with a figure of {replaced.Before[0]} for {replaced.Dimension}, or say in 'corrections' why the metric "
                + "changed.")
            { Span = new(dossier, 1, 1, 1, 1) };
        }

        var ofRubric = verification.RubricProblems;
        foreach (var problem in read?.DiagnosticsWith(ofRubric).Where(d => ofRubric.Any(p => p.Descriptor == d.Descriptor)) ?? ofRubric)
        {
            yield return problem;
        }
    }

    private static string Counted(ValueList<KeptScore> ids) => ids.Count == 1 ? "one score" : $"{ids.Count} scores";

    private static string Few(ValueList<string> ids) =>
        string.Join(", ", ids.Take(MostNamed)) + (ids.Count > MostNamed ? $" and {ids.Count - MostNamed} more" : "");

    public static Diagnostic OfAnother(Verification verification, string path) => new Diagnostic(
        LibraryCodes.LockOfAnotherDossier,
        $"the lock approves '{verification.Approval.Card.Subject.Id}', and the dossier beside it is '{verification.Now.Subject.Id}'",
        "If the dossier is a copy that now has its own id, check the score and approve it: scoring lock --force. Otherwise change the id "
        + "back.")
    { Span = new(path, 1, 1, 1, 1) };
}
