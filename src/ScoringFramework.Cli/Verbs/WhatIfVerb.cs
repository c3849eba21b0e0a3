using System.CommandLine;
using System.CommandLine.Parsing;
using ScoringFramework.Cli.Inputs;
using ScoringFramework.Cli.Terminal;

namespace ScoringFramework.Cli.Verbs;

/// <summary><c>scoring what-if DOSSIER --set D4f=4</c>: the scorecard that would be, against today's. Nothing is written.</summary>
internal static class WhatIfVerb
{
    public static Command Create(Screen screen)
    {
        var dossier = new Argument<string>("DOSSIER") { Description = "A dossier." }.WithoutOptions();
        var set = Pairs("--set", "Suppose this score of a criterion.", "D4f=4", (id, number) => new SupposedScore(id, number));
        var weight = Pairs("--weight", "Suppose this weight of a dimension.", "D4=30", (id, number) => new SupposedWeight(id, (double)number));
        var drop = Ids("--drop", "Suppose that this source were not there, nor its evidence.", "SOURCE");
        var decline = Ids("--decline", "Suppose that this criterion were declined.", "CRITERION");
        var format = Options.Format("text", "json", "markdown");
        var rubric = new Option<string?>("--rubric") { Description = "Suppose this rubric in place of the dossier's.", HelpName = "FILE" };
        var asOf = Options.AsOf();
        var verb = new Command("what-if", "Say what the scores would be, and what would move them. Nothing is written.")
        {
            dossier, set, weight, drop, decline, rubric, asOf, format,
        };
        verb.SetAction(call =>
        {
            var path = call.GetRequiredValue(dossier);
            var whatIf = new WhatIf
            {
                Scores = [.. call.GetValue(set) ?? []],
                Weights = [.. call.GetValue(weight) ?? []],
                Dropped = [.. call.GetValue(drop) ?? []],
                Declined = [.. call.GetValue(decline) ?? []],
            };
            var today = InputSet.Of([path], null, null, screen);
            var other = call.GetValue(rubric) is null && call.GetValue(asOf) is null
                ? today
                : InputSet.Of([path], call.GetValue(rubric), call.GetValue(asOf), screen);
            return (today.Cards, other.Dossiers) switch
            {
                ([var card], [{ } supposed]) => Suppose(card, whatIf.Score(supposed), call.GetRequiredValue(format), screen),
                ([_], [null]) => Refuse(path, screen),
                _ => ExitCode.Worst(today.Code, other.Code),
            };
        });
        return verb;
    }

    private static int Refuse(string path, Screen screen)
    {
        screen.Error.Write($"scoring: '{path}' is a scorecard, and what-if takes the dossier that it came from.\n");
        return ExitCode.WrongInput;
    }

    private static int Suppose(Scorecard today, LoadResult<Scorecard> supposed, string format, Screen screen)
    {
        screen.WriteError(DiagnosticText.Of(supposed.Diagnostics));
        if (!supposed.TryGetValue(out var card, out _))
        {
            return ExitCode.WrongInput;
        }

        var change = Change.Between(today, card);
        switch (format)
        {
            case "json":
                screen.Out.Write(WhatIfJson.Write(change, card) + "\n");
                break;
            case "markdown":
                screen.Out.Write(ChangeMarkdown.Write(change) + "\n" + ScorecardMarkdown.Write(card));
                break;
            default:
                screen.Write(ChangeText.Of(change, screen.Width));
                screen.Out.Write("\n");
                screen.Write(ScorecardText.Of([card], screen.Width));
                break;
        }

        return ExitCode.Done;
    }

    private static Option<T[]> Pairs<T>(string name, string description, string example, Func<string, decimal, T> make) => new(name)
    {
        Description = $"{description} May be given several times.",
        HelpName = example,
        CustomParser = result => result.Tokens.Select(token => Pair(token.Value, example, make, result)).OfType<T>().ToArray(),
    };

    private static T? Pair<T>(string text, string example, Func<string, decimal, T> make, ArgumentResult result)
    {
        if (text.Split('=') is [{ Length: > 0 } id, var number] && Options.Number(number) is { } value)
        {
            return make(id, value);
        }

        result.AddError($"'{text}' is no id and number; write {example}");
        return default;
    }

    private static Option<string[]> Ids(string name, string description, string what) =>
        new(name) { Description = $"{description} May be given several times.", HelpName = what };
}
