using System.CommandLine;
using ScoringFramework.Cli.Inputs;
using ScoringFramework.Cli.Terminal;

namespace ScoringFramework.Cli.Verbs;

/// <summary>
/// <c>scoring diff OLD NEW</c> and <c>scoring diff REF [PATH…]</c>: the change, attributed to its causes.
/// </summary>
internal static class DiffVerb
{
    public static Command Create(Screen screen)
    {
        var words = new Argument<string[]>("OLD NEW | REF PATH")
        {
            Description = "OLD NEW: two dossiers, scorecards or locks in JSON, rubrics, or directories of dossiers. REF PATH…: a revision "
                + "of git, and what is compared with it (default: this folder). A word that names a file or folder here, or ends with "
                + ".yaml, .yml or .json, is a path; write REF -- PATH… to say which is which.",
            Arity = ArgumentArity.OneOrMore,
        }.WithoutOptions();
        var tip = new Option<bool>("--tip")
        {
            Description = "With REF: compare with its tip instead of the commit where this branch left it.",
        };
        var status = Options.Status();
        var of = new Option<string?>("--of")
        {
            Description = "Explain the change of this dimension instead of the headline's.",
            HelpName = "DIMENSION"
        };
        var dossier = new Option<string?>("--dossier")
        {
            Description = "With two rubrics: score this dossier with both.",
            HelpName = "FILE"
        };
        var format = Options.Format("text", "json", "markdown");
        var rubric = Options.Rubric();
        var asOf = Options.AsOf();
        var verb = new Command("diff", "Show the causes of a changed score, in parts that sum to the change; or what changed in a rubric.")
        {
            words, of, dossier, tip, status, format, rubric, asOf,
        };
        verb.SetAction(call =>
        {
            if (DiffCall.Of(call, words, out var problem) is not { } meant)
            {
                return Refuse(problem!, screen);
            }

            if (meant.Revision is { } revision)
            {
                return call.GetValue(dossier) is not null
                    ? Refuse("--dossier works only with two rubrics", screen)
                    : new RevisionDiff(revision, meant.Paths, call.GetValue(tip), screen)
                    {
                        Format = call.GetRequiredValue(format),
                        Rubric = call.GetValue(rubric),
                        AsOf = call.GetValue(asOf),
                        Status = call.GetValue(status),
                        Dimension = call.GetValue(of),
                    }.Run();
            }

            if (call.GetValue(tip) || call.GetValue(status) is not null)
            {
                return Refuse("--tip and --status work only with a revision", screen);
            }

            var (from, to) = (InputFiles.Of([meant.Paths[0]], InputKind.Dossier), InputFiles.Of([meant.Paths[1]], InputKind.Dossier));
            var (how, day, scored) = (call.GetRequiredValue(format), call.GetValue(asOf), call.GetValue(dossier));
            if (from.Files is [{ Kind: InputKind.Rubric } older] && to.Files is [{ Kind: InputKind.Rubric } newer])
            {
                return Rubrics(older.LoadRubric(), newer.LoadRubric(), scored, day, call.GetValue(of), how, screen);
            }

            if (scored is not null)
            {
                screen.Error.Write(
                    "scoring: --dossier works only with two rubrics. Name two rubrics, or two dossiers without --dossier. Try 'scoring "
                    + "diff --help'.\n");
                return ExitCode.WrongInput;
            }

            return CallRubric.Read(call.GetValue(rubric), screen) is { IsBroken: false, Rubric: var inPlace }
                ? Cards(InputSet.Of(from, inPlace, day, screen), InputSet.Of(to, inPlace, day, screen), call.GetValue(of), how, screen)
                : ExitCode.WrongInput;
        });
        return verb;
    }

    private static int Refuse(string problem, Screen screen)
    {
        screen.Error.Write($"scoring: {problem}. Try 'scoring diff --help'.\n");
        return ExitCode.WrongInput;
    }

    private static int Cards(InputSet before, InputSet after, string? of, string format, Screen screen)
    {
        var code = ExitCode.Worst(before.Code, after.Code);
        if (before.Cards.Count == 0 || after.Cards.Count == 0)
        {
            return code;
        }

        // What has two scores at one end is not compared, and did not come or go.
        var (earlier, later) = (Without(before, after), Without(after, before));
        var isOne = before.IsOneFile && after.IsOneFile;
        if (of is not null
            && earlier.Concat(later).GroupBy(c => isOne ? "" : c.Subject.Id)
                .FirstOrDefault(g => g.All(c => c.Find(of) is null)) is { } without)
        {
            return UnknownDimension.Report(without.Last(), of, screen);
        }

        if (isOne)
        {
            Write(Change.Between(earlier[0], later[0], of), format, screen);
        }
        else
        {
            Write(ChangeSet.Between(earlier, later, of), format, screen);
        }

        return code;
    }

    private static List<Scorecard> Without(InputSet set, InputSet other) =>
        [.. set.Cards.Where(c => !set.SameIds.Concat(other.SameIds).Contains(c.Subject.Id, StringComparer.Ordinal))];

    private static void Write(Change change, string format, Screen screen) =>
        ChangeFormats.Write(format, screen, () => change.ToJson(), change.ToMarkdown, () => change.ToText(screen.Text));

    private static void Write(ChangeSet set, string format, Screen screen) =>
        ChangeFormats.Write(format, screen, () => set.ToJson(), set.ToMarkdown, () => set.ToText(screen.Text));

    private static void Write(RubricChange change, string format, Screen screen) =>
        ChangeFormats.Write(format, screen, () => change.ToJson(), change.ToMarkdown, () => change.ToText(screen.Text));

    private static int Rubrics(
        LoadResult<Rubric> older, LoadResult<Rubric> newer, string? dossier, PartialDate? asOf, string? of, string format, Screen screen)
    {
        screen.WriteProblems(older.Diagnostics, older.TextOf);
        screen.WriteProblems(newer.Diagnostics, newer.TextOf);
        if (!older.TryGetValue(out var before, out _) || !newer.TryGetValue(out var after, out _))
        {
            return ExitCode.WrongInput;
        }

        if (dossier is not null)
        {
            var scored = InputFiles.Of([dossier], InputKind.Dossier);
            return Cards(InputSet.Of(scored, before, asOf, screen), InputSet.Of(scored, after, asOf, screen), of, format, screen);
        }

        Write(RubricChange.Between(before, after), format, screen);
        return ExitCode.Done;
    }
}
