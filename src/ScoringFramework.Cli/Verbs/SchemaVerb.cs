using System.CommandLine;
using ScoringFramework.Cli.Terminal;

namespace ScoringFramework.Cli.Verbs;

/// <summary><c>scoring schema KIND</c>: the JSON Schema of a kind of file, for editors.</summary>
internal static class SchemaVerb
{
    private static readonly string[] Kinds = ["rubric", "dossier", "sources", "cohort", "scorecard"];

    public static Command Create(Screen screen)
    {
        var kind = new Argument<string>("KIND") { HelpName = "KIND", Description = $"The kind of file: {string.Join(", ", Kinds)}." }
            .WithoutOptions();
        kind.CompletionSources.Add(Kinds);
        kind.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var given }] && !Kinds.Contains(given, StringComparer.Ordinal))
            {
                result.AddError($"unknown kind '{given}'; write one of {string.Join(", ", Kinds)}");
            }
        });
        var rubric = new Option<string?>("--for")
        {
            Description = "Write a schema of dossiers with this rubric's dimensions, levels and checklists.",
            HelpName = "RUBRIC",
        };
        var verb = new Command("schema", "Write the JSON Schema of a kind of file, for completion and help in editors.") { kind, rubric };
        verb.Validators.Add(call =>
        {
            if (call.GetValue(rubric) is not null && call.GetValue(kind) is { } other and not "dossier"
                && Kinds.Contains(other, StringComparer.Ordinal))
            {
                call.AddError($"--for works only with dossier, not with {other}");
            }
        });
        verb.SetAction(call => call.GetValue(rubric) is { } file
            ? WriteFor(file, screen)
            : Write(Of(call.GetRequiredValue(kind)), screen));
        return verb;
    }

    private static string Of(string kind) => kind switch
    {
        "rubric" => JsonSchemas.Rubric,
        "dossier" => JsonSchemas.Dossier,
        "sources" => JsonSchemas.SourceList,
        "cohort" => JsonSchemas.Cohort,
        _ => JsonSchemas.Scorecard,
    };

    private static int WriteFor(string file, Screen screen)
    {
        var read = RubricFile.Load(file);
        screen.WriteProblems(read.Diagnostics, read.TextOf);
        return read.TryGetValue(out var rubric, out _) ? Write(JsonSchemas.DossierFor(rubric), screen) : ExitCode.WrongInput;
    }

    private static int Write(string schema, Screen screen)
    {
        screen.Out.Write(schema);
        return ExitCode.Done;
    }
}
