using System.CommandLine;
using ScoringFramework.Cli.Inputs;
using ScoringFramework.Cli.Locks;
using ScoringFramework.Cli.Terminal;

namespace ScoringFramework.Cli.Verbs;

/// <summary>
/// <c>scoring verify PATH…</c>: compares scores with the approved ones, and scorecards with what they were computed from.
/// </summary>
internal static class VerifyVerb
{
    public static Command Create(Screen screen)
    {
        var paths = Options.Paths("Dossiers, locks, directories of them, or scorecards in JSON.")
            .WithoutStandardInput("a lock is beside a file; name the dossier");
        var format = Options.Format("text", "json", "markdown");
        var rubric = Options.Rubric();
        var asOf = Options.AsOf();
        var verb = new Command("verify",
            "Compare scores with the locks beside their dossiers. Fail (exit 1) when one is not as approved, and show the causes of the "
            + "change.")
        {
            paths, format, rubric, asOf,
        };
        verb.SetAction(call =>
        {
            var files = LockedFiles.Of(call.GetRequiredValue(paths));
            foreach (var directory in files.Inputs.EmptyDirectories)
            {
                screen.Error.Write($"scoring: there is no dossier and no lock under '{directory}'.\n");
            }

            screen.WriteProblems(files.Inputs.Problems);
            var input = files.Dossiers.Count == 0 ? null : InputSet.Of(files.Dossiers, call.GetValue(rubric), call.GetValue(asOf), screen);
            var isWhole = files.Inputs.EmptyDirectories.Count == 0 && files.Inputs.Problems.Count == 0;
            var code = ExitCode.Worst(input?.Code ?? ExitCode.Done, isWhole ? ExitCode.Done : ExitCode.WrongInput);
            var (verifications, problems, beside) = Compare(input, files.LocksWithoutDossier);
            var scorecards = files.Scorecards.Select(f => ReadModel.Of(f, null, null)).ToList();
            problems.AddRange(scorecards.SelectMany(c => c.Problems));
            var ofCohorts = input is null ? [] : CohortLocks.Verify(input).ToList();
            problems.AddRange(ofCohorts);
            var unverified = (input?.FileCount ?? 0) + files.LocksWithoutDossier.Count - verifications.Count + ofCohorts.Count;
            var recomputed = scorecards.Where(c => c.Problems.Count == 0).Select(c => c.Card!).ToList();
            Write(verifications, recomputed, [.. problems, .. beside], unverified,
                call.GetRequiredValue(format), screen);
            return verifications.All(v => v.Passes) && problems.Count == 0
                ? code
                : ExitCode.Worst(code, problems.Any(IsUnreadable) ? ExitCode.WrongInput : ExitCode.GateFailed);
        });
        return verb;
    }

    // A lock that is missing, or is alone, is a gate that fails, and so is a scorecard with other results; one that cannot be read is wrong
    // input.
    private static bool IsUnreadable(Diagnostic problem) =>
        problem.Severity == Severity.Error
        && problem.Descriptor != LibraryCodes.DossierWithoutLock && problem.Descriptor != LibraryCodes.LockWithoutDossier
        && problem.Descriptor != LibraryCodes.LockOfAnotherDossier
        && problem.Descriptor != LibraryCodes.CohortWithoutLock && problem.Descriptor != LibraryCodes.CohortDiffers;

    // What is odd beside numbers that are as approved fails nothing.
    private static (List<Verification> Verifications, List<Diagnostic> Problems, List<Diagnostic> Beside) Compare(
        InputSet? input, IEnumerable<string> alone)
    {
        var (verifications, problems, beside) = (new List<Verification>(), new List<Diagnostic>(), new List<Diagnostic>());
        foreach (var (card, file, read) in (input?.Cards ?? []).Zip(input?.Files ?? [], input?.Read ?? []))
        {
            var path = LockFile.NameFor(file.Name);
            switch (LockStore.Read(path))
            {
                case null:
                    problems.Add(LockProblem.WithoutLock(file.Name));
                    break;
                case { Value: { } approval } when Verification.Of(approval, card) is var verification:
                    if (verification.IsOfSameSubject)
                    {
                        verifications.Add(verification);
                        beside.AddRange(LockProblem.Beside(verification, file.Name, read).Where(p => !beside.Contains(p)));
                    }
                    else
                    {
                        problems.Add(LockProblem.OfAnother(verification, path));
                    }

                    break;
                case var unreadable:
                    problems.AddRange(unreadable.Diagnostics);
                    break;
            }
        }

        problems.AddRange(alone.Select(LockProblem.WithoutDossier));
        return (verifications, problems, beside);
    }

    private static void Write(List<Verification> verifications, List<Scorecard> recomputed, List<Diagnostic> problems, int unverified,
        string format, Screen screen)
    {
        switch (format)
        {
            case "json":
                screen.Out.Write(verifications.ToJson(problems) + "\n");
                break;
            case "markdown":
                verifications.WriteMarkdownTo(screen.Out, problems);
                break;
            default:
                verifications.WriteTo(screen.Out, screen.Text, unverified);
                recomputed.WriteRecomputedTextTo(screen.Out, screen.Text);
                screen.WriteProblems(problems);
                break;
        }
    }
}
