using System.CommandLine;
using ScoringFramework.Cli.Drafts;
using ScoringFramework.Cli.Terminal;

namespace ScoringFramework.Cli.Verbs;

/// <summary><c>scoring new rubric|dossier PATH</c>: a commented starting file that works unedited.</summary>
internal static class NewVerb
{
    private const string DefaultRubric = "rubric.yaml";

    public static Command Create(Screen screen, TimeProvider clock) =>
        new("new", "Write a commented file to start from. It works without changes.")
    {
        Rubric(screen), Dossier(screen, clock),
    };

    private static Command Rubric(Screen screen)
    {
        var (path, force) = (PathArgument(), ForceOption());
        var published = new Option<string?>("--rubric")
        {
            Description = "A published method to start from, such as published:rice; without it, an example of our own.",
            HelpName = "published:NAME"
        };
        var verb = new Command("rubric", "Write a rubric to start from.") { path, published, force };
        verb.SetAction(call =>
        {
            var file = WithExtension(call.GetRequiredValue(path));
            return WriteRubric(file, call.GetValue(published), call.GetValue(force),
                $" Next: scoring new dossier NAME.yaml --rubric {InCall(file)}", screen);
        });
        return verb;
    }

    private static Command Dossier(Screen screen, TimeProvider clock)
    {
        var (path, force) = (PathArgument(), ForceOption());
        var rubric = new Option<string?>(
            "--rubric")
        {
            Description = "The rubric of the dossier, or published:NAME for a published method; without it, the rubric of the dossiers "
                + "beside it, or the nearest one.",
            HelpName = "FILE"
        };
        var verb = new Command("dossier", "Write a dossier to start from, with every criterion of its rubric.") { path, rubric, force };
        verb.SetAction(
            call => WriteDossier(WithExtension(call.GetRequiredValue(path)), call.GetValue(rubric), call.GetValue(force), screen, clock));
        return verb;
    }

    private static int WriteRubric(string path, string? published, bool force, string next, Screen screen)
    {
        var method = published is null ? null : PublishedRubrics.Find(published);
        if (published is not null && method is null)
        {
            return Refuse(PublishedChoice.Unknown(path, published), screen);
        }

        if (NewFile.Refusal(path, force) is { } refused)
        {
            return Refuse(refused, screen);
        }

        var text = method?.Text ?? Draft.Rubric(Path.GetFileNameWithoutExtension(path), EditorSchema.OfRubric(path));
        if (NewFile.Write(path, text, force) is { } problem)
        {
            return Refuse(problem, screen);
        }

        screen.Out.Write($"{path} is {(method is null ? "a rubric to start from" : $"the published method {method.Name}")}.{next}\n");
        return ExitCode.Done;
    }

    private static int WriteDossier(string path, string? named, bool force, Screen screen, TimeProvider clock)
    {
        if (NewFile.Refusal(path, force) is { } refused)
        {
            return Refuse(refused, screen);
        }

        if (named?.StartsWith(PublishedRubrics.Prefix, StringComparison.Ordinal) == true)
        {
            // The method is written beside the dossier, unless it is there already.
            var file = PublishedChoice.FileOf(path, named);
            if (!PublishedChoice.IsThere(file, named)
                && WriteRubric(file, named, force: false, "", screen) is not ExitCode.Done and var refusal)
            {
                return refusal;
            }

            named = file;
        }

        var choice = RubricChoice.For(path, named);
        if (choice.Problem is { } unclear)
        {
            return Refuse(unclear, screen);
        }

        var rubricPath = choice.Path ?? Path.Combine(Path.GetDirectoryName(path) ?? "", DefaultRubric);
        if (choice.Path is null
            && WriteRubric(rubricPath, null, force: false, " No rubric was found here.", screen) is not ExitCode.Done and var code)
        {
            return code;
        }

        var read = RubricFile.Load(rubricPath);
        screen.WriteProblems(read.Diagnostics, read.TextOf);
        if (!read.TryGetValue(out var rubric, out _))
        {
            return ExitCode.WrongInput;
        }

        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        var relative = Path.GetRelativePath(folder, Path.GetFullPath(rubricPath)).Replace(Path.DirectorySeparatorChar, '/');
        var today = DateOnly.FromDateTime(clock.GetLocalNow().Date);
        var text = Draft.Dossier(Path.GetFileNameWithoutExtension(path), rubric, relative, today, EditorSchema.OfDossier(path, rubric));
        if (NewFile.Write(path, text, force) is { } problem)
        {
            return Refuse(problem, screen);
        }

        var by = choice.Why.Length == 0 ? "" : $", scored by {rubricPath}, {choice.Why}";
        screen.Out.Write($"{path} is a dossier to start from{by}. Next: scoring score {InCall(path)}\n");
        return ExitCode.Done;
    }

    private static int Refuse(Diagnostic problem, Screen screen)
    {
        screen.WriteProblems([problem]);
        return ExitCode.WrongInput;
    }

    // As it is typed: shells end a path at a space.
    private static string InCall(string path) => path.Contains(' ', StringComparison.Ordinal) ? $"\"{path}\"" : path;

    // Directories are searched for these endings, so a file without one would not be found again.
    private static string WithExtension(string path) => Path.HasExtension(path) ? path : path + ".yaml";

    private static Argument<string> PathArgument() =>
        new Argument<string>("PATH") { Description = "The file to write; .yaml is added when it has no ending." }.WithoutOptions();

    private static Option<bool> ForceOption() => new("--force") { Description = "Replace the file if it exists." };
}
