using System.CommandLine;
using ScoringFramework.Changes;
using ScoringFramework.Cli.Inputs;
using ScoringFramework.Cli.Terminal;
using ScoringFramework.Output;

namespace ScoringFramework.Cli.Verbs;

/// <summary><c>scoring diff OLD NEW</c>: what moved, attributed to what changed.</summary>
internal static class DiffVerb
{
    public static Command Create(Screen screen)
    {
        var old = new Argument<string>("OLD") { Description = "A dossier, a scorecard in JSON, a rubric, or a directory." }.WithoutOptions();
        var @new = new Argument<string>("NEW") { Description = "The same, later." }.WithoutOptions();
        var of = new Option<string?>("--of") { Description = "Split the change of this dimension in place of the headline's.", HelpName = "DIMENSION" };
        var format = Options.Format("text", "json", "markdown");
        var rubric = Options.Rubric();
        var asOf = Options.AsOf();
        var verb = new Command("diff", "Say what moved a score, in parts that sum to the change.") { old, @new, of, format, rubric, asOf };
        verb.SetAction(call =>
        {
            var input = InputSet.Of([call.GetRequiredValue(old), call.GetRequiredValue(@new)], call.GetValue(rubric), call.GetValue(asOf), screen);
            if (input.Cards is not [var before, var after])
            {
                return input.Code;
            }

            screen.Write(ChangeText.Of(Change.Between(before, after, call.GetValue(of)), screen.Width));
            return input.Code;
        });
        return verb;
    }
}
