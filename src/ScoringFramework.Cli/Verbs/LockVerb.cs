using System.CommandLine;
using ScoringFramework.Cli.Inputs;
using ScoringFramework.Cli.Locks;
using ScoringFramework.Cli.Terminal;

namespace ScoringFramework.Cli.Verbs;

/// <summary><c>scoring lock PATH…</c>: approves scores, a lock beside each dossier.</summary>
internal static class LockVerb
{
    public static Command Create(Screen screen)
    {
        var paths = Options.Paths("Dossiers, or directories of them.").WithoutStandardInput("a lock is beside a file; name the dossier");
        var because = new Option<string?>("--because")
        {
            Description = "Why the scores are approved; kept in the locks.",
            HelpName = "REASON"
        };
        var maxChange = Options.MaxChange();
        var force = new Option<bool>(
            "--force")
        { Description = "Approve also what --max-change refuses, and replace a lock that cannot be read." };
        var rubric = Options.Rubric();
        var asOf = Options.AsOf();
        var verb = new Command("lock", "Approve scores: write each dossier's scorecard into a lock beside it, and show what changed.")
        {
            paths, because, maxChange, force, rubric, asOf,
        };
        verb.SetAction(call =>
        {
            var input = InputSet.Of(call.GetRequiredValue(paths), call.GetValue(rubric), call.GetValue(asOf), screen);
            var locking = new Locking(call.GetValue(because), call.GetValue(maxChange), call.GetValue(force), screen);
            var code = input.Cards.Zip(input.Files, input.Read).Select(i => locking.Lock(i.First, i.Second, i.Third))
                .Aggregate(input.Code, ExitCode.Worst);
            return ExitCode.Worst(code, locking.Lock(input, code));
        });
        verb.Validators.Add(call =>
        {
            if (call.GetValue(because) is { } reason && string.IsNullOrWhiteSpace(reason))
            {
                call.AddError("--because needs a reason; write one, or leave it out");
            }
        });
        return verb;
    }

    private sealed class Locking(string? because, decimal? maxChange, bool force, Screen screen)
    {
        private readonly HashSet<Diagnostic> shown = [];

        public int Lock(Scorecard card, InputFile file, LoadResult<Dossier>? read)
        {
            if (file.CarriesItsRubric || file.Content is not null)
            {
                screen.Error.Write($"scoring: {file.Name} is not a dossier. Name the dossier: its lock is written beside it.\n");
                return ExitCode.WrongInput;
            }

            var path = LockFile.NameFor(file.Name);

            // Another name would share its lock with a dossier that ends so, and no directory would find it.
            if (!DirectoryListing.IsYaml(file.Name))
            {
                screen.Error.Write(
                    $"scoring: the name of '{file.Name}' does not end with .yaml or .yml, so its lock could be read as another "
                    + $"dossier's. Rename it to {file.Name}.yaml.\n");
                return ExitCode.WrongInput;
            }

            var before = LockStore.Read(path);
            if (before is null)
            {
                return Write(path, Approval.Of(card, because), card.ToLockText(screen.Text));
            }

            if (before.Value is not { } approval)
            {
                screen.WriteProblems(before.Diagnostics);
                return force || before.Diagnostics.Any(d => d.Descriptor == LibraryCodes.MergeConflict)
                    ? Write(path, Approval.Of(card, because), card.ToLockText(screen.Text)) : ExitCode.WrongInput;
            }

            var verification = Verification.Of(approval, card);
            if (!force && !verification.IsOfSameSubject)
            {
                screen.WriteProblems([LockProblem.OfAnother(verification, path)]);
                return ExitCode.WrongInput;
            }

            if (!force && maxChange is { } limit && verification.MovesMoreThan(limit))
            {
                verification.WriteLockRefusalTextTo(screen.Error, limit, screen.ErrorText);
                return ExitCode.GateFailed;
            }

            screen.WriteProblems(LockProblem.Beside(verification, file.Name, read).Where(shown.Add));

            // What is approved already stays as it is; a reason for the same results stays their reason.
            return verification.IsCurrent && because is null
                ? Show(verification.ToLockText(screen.Text))
                : Write(path, Approval.Of(card, because ?? (verification.Passes ? approval.Because : null)),
                    verification.ToLockText(screen.Text));
        }

        /// <summary>Locks the cohorts of the call, once all their members are locked.</summary>
        public int Lock(InputSet input, int code)
        {
            if (input.Cohorts.Count == 0)
            {
                return ExitCode.Done;
            }

            if (code != ExitCode.Done)
            {
                screen.Error.Write("scoring: the cohort is not locked, because some of its members are not.\n");
                return code;
            }

            return Try(LockFile.NameFor(input.Cohorts[0].Name), () => CohortLocks.Lock(input, because, screen));
        }

        private int Write(string path, Approval approval, string reported)
        {
            var code = Try(path, () => LockStore.Write(path, approval));
            return code == ExitCode.Done ? Show(reported) : code;
        }

        private int Try(string path, Action write)
        {
            try
            {
                write();
                return ExitCode.Done;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                screen.Error.Write($"scoring: '{path}' cannot be written: "
                    + $"{(OutputException.IsDiskFull(e) ? "the disk is full." : e.Message)}\n");
                return OutputException.IsDiskFull(e) ? ExitCode.OutputFailed : ExitCode.WrongInput;
            }
        }

        private int Show(string text)
        {
            screen.Out.Write(text);
            return ExitCode.Done;
        }
    }
}
