using System.CommandLine;
using ScoringFramework.Cli.Inputs;
using ScoringFramework.Cli.Terminal;

namespace ScoringFramework.Cli.Verbs;

/// <summary>
/// <c>scoring explain DOSSIER [DIMENSION]</c>: the reasoning behind the headline or one dimension. <c>scoring explain SF1203</c>: what a
/// code means.
/// </summary>
internal static class ExplainVerb
{
    public static Command Create(Screen screen)
    {
        var dossier = new Argument<string>(
            "DOSSIER")
        {
            Description = "A dossier, a scorecard in JSON, or - for standard input; or the code of a problem, such as SF1203.",
        }.WithoutOptions();
        var dimension = new Argument<string?>("DIMENSION")
        {
            Description = "The id of a dimension; without it, the headline is explained.",
            Arity = ArgumentArity.ZeroOrOne,
        }.WithoutOptions();
        var sources = new Option<bool>(
            "--sources")
        { Description = "Show the effect of each source: the headline without it, and what depends on it alone." };
        var format = Options.Format("text", "json");
        var cohort = Options.Cohort();
        var rubric = Options.Rubric();
        var asOf = Options.AsOf();
        var verb = new Command("explain", "Show why the headline or a dimension has its score, down to the sources; or what a code means.")
        {
            dossier, dimension, sources, cohort, format, rubric, asOf,
        };
        verb.SetAction(call =>
        {
            var path = call.GetRequiredValue(dossier);
            if (CodePage.IsCode(path) && !Path.Exists(path))
            {
                return CodePage.Show(path, screen);
            }

            if (Directory.Exists(path))
            {
                screen.Error.Write($"scoring: '{path}' is a directory, and explain needs one dossier. Name a file in it.\n");
                return ExitCode.WrongInput;
            }

            var input = InputSet.Of([path], call.GetValue(rubric), call.GetValue(asOf), screen, call.GetValue(cohort));
            return input switch
            {
                { Cards: not [_] } => input.Code,
                _ when call.GetValue(sources) => Weigh(input, call.GetRequiredValue(format), screen),
                _ when call.GetValue(cohort) is { } directory => Explain(
                    input, CallCohort.Read(directory, input, call.GetValue(rubric), call.GetValue(asOf), screen), call.GetValue(dimension),
                    call.GetRequiredValue(format), screen),
                _ => Explain(input, call.GetValue(dimension), call.GetRequiredValue(format), screen),
            };
        });
        verb.Validators.Add(call =>
        {
            if (call.GetValue(sources) && call.GetValue(cohort) is not null)
            {
                call.AddError("--sources is about one dossier alone; leave out --cohort");
            }

            if (call.GetValue(sources) && call.GetValue(dimension) is not null)
            {
                call.AddError("--sources is about the headline; leave out the dimension");
            }
        });
        return verb;
    }

    private static int Weigh(InputSet input, string format, Screen screen)
    {
        if (input.Dossiers[0] is not { } dossier)
        {
            screen.Error.Write("scoring: --sources needs a dossier, not a scorecard.\n");
            return ExitCode.WrongInput;
        }

        var weighed = new ScoringEngine(dossier.Rubric).LeaveOneSourceOut(dossier);
        if (format == "json")
        {
            screen.Out.Write(weighed.ToJson(input.Cards[0]));
            screen.Out.Write('\n');
        }
        else
        {
            weighed.WriteTo(screen.Out, input.Cards[0], screen.Text);
        }

        return ExitCode.Done;
    }

    private static int Explain(
        InputSet input, (CohortMember? Member, int Code) cohort, string? dimension, string format, Screen screen)
    {
        if (dimension is not null && input.Cards[0].Find(dimension) is null)
        {
            return UnknownDimension.Report(input.Cards[0], dimension, screen);
        }

        if (cohort.Member is not { } member)
        {
            return cohort.Code;
        }

        var freshness = dimension is null ? FreshnessOf(input) : null;
        screen.Out.Write(format == "json" ? member.ToExplanationJson(dimension, freshness) + '\n'
            : member.ToExplanation(dimension, freshness, screen.Text));
        return cohort.Code;
    }

    private static Freshness? FreshnessOf(InputSet input) =>
        input.Dossiers[0] is { } dossier ? new ScoringEngine(dossier.Rubric).Forecast(dossier) : null;

    private static int Explain(InputSet input, string? dimension, string format, Screen screen)
    {
        var card = input.Cards[0];
        var freshness = dimension is null ? FreshnessOf(input) : null;
        if (dimension is not null && card.Find(dimension) is null)
        {
            return UnknownDimension.Report(card, dimension, screen);
        }

        if (format == "json")
        {
            screen.Out.Write(dimension is null ? card.ToExplanationJson(freshness) : card.ToExplanationJson(dimension));
            screen.Out.Write('\n');
        }
        else
        {
            screen.Out.Write(dimension is null ? card.ToExplanation(freshness, screen.Text) : card.ToExplanation(dimension, screen.Text));
        }

        return ExitCode.Done;
    }
}
