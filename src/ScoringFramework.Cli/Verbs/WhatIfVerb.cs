using System.CommandLine;
using System.CommandLine.Parsing;
using ScoringFramework.Cli.Inputs;
using ScoringFramework.Cli.Terminal;

namespace ScoringFramework.Cli.Verbs;

/// <summary><c>scoring what-if PATH… --set D4f=4</c>: the scorecards that would be, against today's. Nothing is written.</summary>
internal static class WhatIfVerb
{
    public static Command Create(Screen screen)
    {
        var paths = Options.Paths("Dossiers, or directories of them.");
        var set = Pairs("--set", "Use this score for a criterion.", "D4f=4", (id, number) => new SupposedScore(id, number));
        var weight = Pairs("--weight", "Use this weight for a dimension.", "D4=30", (id, number) => new SupposedWeight(id, (double)number));
        var drop = Ids("--drop", "Leave out this source and its evidence.", "SOURCE");
        var decline = Ids("--decline", "Decline this criterion.", "CRITERION");
        var variant = new Option<string?>("--variant")
        {
            Description = "Use the weights of this variant of the rubric.",
            HelpName = "VARIANT",
        };
        var format = Options.Format("text", "json", "markdown");
        var rubric = new Option<string?>("--rubric") { Description = "Use this rubric instead of the dossier's.", HelpName = "FILE" };
        var asOf = Options.AsOf();
        var verb = new Command("what-if",
            "Show what the scores would be after a change, and the causes of the difference. No file is written.")
        {
            paths, set, weight, drop, decline, variant, rubric, asOf, format,
        };
        verb.SetAction(call =>
        {
            var whatIf = new WhatIf
            {
                Scores = [.. call.GetValue(set) ?? []],
                Weights = [.. call.GetValue(weight) ?? []],
                Dropped = [.. call.GetValue(drop) ?? []],
                Declined = [.. call.GetValue(decline) ?? []],
                Variant = call.GetValue(variant),
            };
            var files = InputFiles.Of(call.GetRequiredValue(paths), InputKind.Dossier);
            var inPlace = CallRubric.Read(call.GetValue(rubric), screen);
            var today = inPlace.IsBroken ? null : InputSet.Of(files, null, null, screen);
            var other = today is null || (inPlace.Rubric is null && call.GetValue(asOf) is null)
                ? today
                : InputSet.Of(files, inPlace.Rubric, call.GetValue(asOf), screen, today.Reported);
            return today is null || other is null ? ExitCode.WrongInput
                : Suppose(today, other, whatIf, call.GetRequiredValue(format), screen);
        });
        return verb;
    }

    private static int Suppose(InputSet today, InputSet other, WhatIf whatIf, string format, Screen screen)
    {
        var code = ExitCode.Worst(today.Code, other.Code);
        foreach (var (file, _) in today.Files.Zip(today.Dossiers).Where(d => d.Second is null))
        {
            screen.Error.Write($"scoring: '{file.Name}' is a scorecard. Name the dossier that it came from.\n");
            code = ExitCode.WrongInput;
        }

        // A dossier that the rubric or the day of the call leaves without a score has its problems reported.
        var supposed = other.Files.Zip(other.Dossiers).ToDictionary(d => d.First.Name, d => d.Second, StringComparer.Ordinal);
        var pairs = today.Files.Zip(today.Cards).Where(d => supposed.GetValueOrDefault(d.First.Name) is not null)
            .Select(d => (Dossier: supposed[d.First.Name]!, Card: d.Second)).ToList();
        var isOne = today.IsOneFile;
        if (!isOne && pairs.Count > 0 && Suppositions.OfNone(whatIf, pairs).Score(pairs[0].Dossier) is { Value: null } impossible)
        {
            screen.WriteProblems(impossible.Diagnostics);
            return ExitCode.WrongInput;
        }

        var would = new List<(Change Change, Scorecard Card)>();
        foreach (var (dossier, card) in pairs)
        {
            var result = Suppositions.For(whatIf, dossier, card, isOne).Score(dossier);
            screen.WriteProblems(result.Diagnostics);
            if (result.Value is { } then)
            {
                would.Add((Change.Between(card, then), then));
            }
            else
            {
                code = ExitCode.WrongInput;
            }
        }

        if (would.Count > 0)
        {
            WhatIfOutput.Write(would, isOne, format, screen);
        }

        return code;
    }

    private static Option<T[]> Pairs<T>(string name, string description, string example, Func<string, decimal, T> make) => new(name)
    {
        Description = $"{description} May be repeated.",
        HelpName = example,
        CustomParser = result => result.Tokens.Select(token => Pair(token.Value, example, make, result)).OfType<T>().ToArray(),
    };

    private static T? Pair<T>(string text, string example, Func<string, decimal, T> make, ArgumentResult result)
    {
        if (text.Split('=') is [{ Length: > 0 } id, var number] && Options.Number(number) is { } value)
        {
            return make(id, value);
        }

        result.AddError(Options.WithoutPercent(text.Split('=')[^1]) is { } bare && text.Contains('=', StringComparison.Ordinal)
            ? $"'{text}' has a percent sign; write {text.Split('=')[0]}={bare}"
            : $"'{text}' is not an id and a number; write {example}");
        return default;
    }

    private static Option<string[]> Ids(string name, string description, string what) =>
        new(name) { Description = $"{description} May be repeated.", HelpName = what };
}
