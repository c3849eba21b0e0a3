using System.CommandLine;
using ScoringFramework.Cli.Inputs;
using ScoringFramework.Cli.Terminal;
using ScoringFramework.Output;

namespace ScoringFramework.Cli.Verbs;

/// <summary><c>scoring explain DOSSIER [DIMENSION]</c>: the reasoning behind the headline or one dimension.</summary>
internal static class ExplainVerb
{
    public static Command Create(Screen screen)
    {
        var dossier = new Argument<string>("DOSSIER") { Description = "A dossier, a scorecard in JSON, or - for standard input." }.WithoutOptions();
        var dimension = new Argument<string?>("DIMENSION")
        {
            Description = "A dimension's id; without one, the headline.",
            Arity = ArgumentArity.ZeroOrOne,
        }.WithoutOptions();
        var format = Options.Format("text", "json");
        var rubric = Options.Rubric();
        var asOf = Options.AsOf();
        var verb = new Command("explain", "Say why a headline or one dimension has its score, down to the sources.")
        {
            dossier, dimension, format, rubric, asOf,
        };
        verb.SetAction(call =>
        {
            var path = call.GetRequiredValue(dossier);
            if (Directory.Exists(path))
            {
                screen.Error.Write($"scoring: '{path}' is a directory, and explain takes one dossier. Name a file in it.\n");
                return ExitCode.WrongInput;
            }

            var input = InputSet.Of([path], call.GetValue(rubric), call.GetValue(asOf), screen);
            return input.Cards is [var card] ? Explain(card, call.GetValue(dimension), call.GetRequiredValue(format), screen) : input.Code;
        });
        return verb;
    }

    private static int Explain(Scorecard card, string? dimension, string format, Screen screen)
    {
        if (dimension is not null && card.Find(dimension) is null)
        {
            var near = card.Nearest(dimension) is { } name ? $" Did you mean '{name}'?" : "";
            screen.Error.Write($"scoring: the rubric {card.Rubric.Id} has no dimension '{dimension}'.{near}\n");
            return ExitCode.WrongInput;
        }

        if (format == "json")
        {
            screen.Out.Write(dimension is null ? ExplanationJson.Write(card) : ExplanationJson.Write(card, dimension));
            screen.Out.Write('\n');
        }
        else
        {
            screen.Write(dimension is null ? ExplanationText.Of(card, screen.Width) : ExplanationText.Of(card, dimension, screen.Width));
        }

        return ExitCode.Done;
    }
}
