using System.CommandLine;
using ScoringFramework.Cli.Inputs;
using ScoringFramework.Cli.Terminal;

namespace ScoringFramework.Cli.Verbs;

/// <summary><c>scoring diff OLD NEW</c>: what moved, attributed to what changed.</summary>
internal static class DiffVerb
{
    public static Command Create(Screen screen)
    {
        var old = new Argument<string>("OLD") { Description = "A dossier, a scorecard or lock in JSON, a rubric, or a directory of dossiers." }.WithoutOptions();
        var @new = new Argument<string>("NEW") { Description = "The same kind, later." }.WithoutOptions();
        var of = new Option<string?>("--of") { Description = "Split the change of this dimension in place of the headline's.", HelpName = "DIMENSION" };
        var dossier = new Option<string?>("--dossier") { Description = "With two rubrics: score this dossier by both.", HelpName = "FILE" };
        var format = Options.Format("text", "json", "markdown");
        var rubric = Options.Rubric();
        var asOf = Options.AsOf();
        var verb = new Command("diff", "Say what moved a score, in parts that sum to the change; or what changed in a rubric.")
        {
            old, @new, of, dossier, format, rubric, asOf,
        };
        verb.SetAction(call =>
        {
            var (from, to) = (call.GetRequiredValue(old), call.GetRequiredValue(@new));
            var (how, dimension) = (call.GetRequiredValue(format), call.GetValue(of));
            if (!InputFiles.AreRubrics(from, to))
            {
                var earlier = InputSet.Of([from], call.GetValue(rubric), call.GetValue(asOf), screen);
                var later = InputSet.Of([to], call.GetValue(rubric), call.GetValue(asOf), screen);
                return Cards(earlier, later, dimension, how, screen);
            }

            return call.GetValue(dossier) is { } scored
                ? Cards(InputSet.Of([scored], from, call.GetValue(asOf), screen), InputSet.Of([scored], to, call.GetValue(asOf), screen), dimension, how, screen)
                : Rubrics(from, to, how, screen);
        });
        verb.Validators.Add(call =>
        {
            if (call.GetValue(dossier) is not null && !InputFiles.AreRubrics(call.GetRequiredValue(old), call.GetRequiredValue(@new)))
            {
                call.AddError("--dossier goes with two rubrics; name the dossiers themselves, or two rubrics");
            }
        });
        return verb;
    }

    private static int Cards(InputSet before, InputSet after, string? of, string format, Screen screen)
    {
        var code = ExitCode.Worst(before.Code, after.Code);
        if (before.Cards.Count == 0 || after.Cards.Count == 0)
        {
            return code;
        }

        // What came or went stands at one end only.
        var isOne = before.IsOneFile && after.IsOneFile;
        if (of is not null && before.Cards.Concat(after.Cards).GroupBy(c => isOne ? "" : c.Subject.Id).FirstOrDefault(g => g.All(c => c.Find(of) is null)) is { } without)
        {
            return UnknownDimension.Tell(without.Last(), of, screen);
        }

        if (isOne)
        {
            Write(Change.Between(before.Cards[0], after.Cards[0], of), format, screen);
        }
        else
        {
            Write(ChangeSet.Between(before.Cards, after.Cards, of), format, screen);
        }

        return code;
    }

    private static void Write(Change change, string format, Screen screen) =>
        Write(format, screen, () => ChangeJson.Write(change), () => ChangeMarkdown.Write(change), () => ChangeText.Of(change, screen.Width));

    private static void Write(ChangeSet set, string format, Screen screen) =>
        Write(format, screen, () => ChangeJson.Write(set), () => ChangeMarkdown.Write(set), () => ChangeSetText.Of(set, screen.Width));

    private static void Write(RubricChange change, string format, Screen screen) =>
        Write(format, screen, () => RubricChangeJson.Write(change), () => RubricChangeMarkdown.Write(change), () => RubricChangeText.Of(change, screen.Width));

    private static void Write(string format, Screen screen, Func<string> json, Func<string> markdown, Func<StyledText> text)
    {
        switch (format)
        {
            case "json":
                screen.Out.Write(json() + "\n");
                break;
            case "markdown":
                screen.Out.Write(markdown());
                break;
            default:
                screen.Write(text());
                break;
        }
    }

    private static int Rubrics(string from, string to, string format, Screen screen)
    {
        var (older, newer) = (RubricFile.Load(from), RubricFile.Load(to));
        screen.WriteError(DiagnosticText.Of(older.Diagnostics, older.TextOf));
        screen.WriteError(DiagnosticText.Of(newer.Diagnostics, newer.TextOf));
        if (!older.TryGetValue(out var before, out _) || !newer.TryGetValue(out var after, out _))
        {
            return ExitCode.WrongInput;
        }

        Write(RubricChange.Between(before, after), format, screen);
        return ExitCode.Done;
    }
}
