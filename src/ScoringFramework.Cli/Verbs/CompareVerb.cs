using System.CommandLine;
using System.Text;
using ScoringFramework.Cli.Files;
using ScoringFramework.Cli.Inputs;
using ScoringFramework.Cli.Locks;
using ScoringFramework.Cli.Terminal;

namespace ScoringFramework.Cli.Verbs;

/// <summary><c>scoring compare PATH…</c>: a cohort in depth.</summary>
internal static class CompareVerb
{
    private const string Text = "text";

    public static Command Create(Screen screen)
    {
        var paths = Options.Paths("Dossiers or scorecards in JSON, or directories of dossiers.");
        var columns = new Option<string[]>("--columns")
        {
            Description = "The columns beside rank, subject and score: ids of dimensions, or "
                + $"{string.Join(", ", ComparisonOptions.Fields)}; several with commas.",
            HelpName = "D,P,D4f",
            Arity = ArgumentArity.OneOrMore,
        };
        var sort = new Option<string?>("--sort") { Description = "Rank by this dimension instead of the headline.", HelpName = "ID" };
        var selection = new CohortSelection();
        var scenarios = new Option<bool>("--scenarios")
        {
            Description = "Compare the headlines in each scenario of the rubric too: ranks, the worst, and who is fragile.",
        };
        var compass = new Option<string?>("--compass")
        {
            Description = "Draw the compass of the rubric into this SVG file, and replace it if it exists.",
            HelpName = "FILE.svg",
        };
        var format = Options.Format(Text, "json", "csv", "markdown");
        var output = Options.Output();
        var since = Options.Since();
        var rubric = Options.Rubric();
        var asOf = Options.AsOf();
        var verb = new Command("compare",
            "Compare subjects in depth: ranks, percentiles, the distribution of each dimension, leaders and laggards.")
        {
            paths, columns, sort, selection.Named, selection.Status, selection.Variant, selection.Reference, scenarios, compass,
            format, output, since, rubric, asOf,
        };
        verb.SetAction(call =>
        {
            var input = InputSet.Of(call.GetRequiredValue(paths), call.GetValue(rubric), call.GetValue(asOf), screen);
            if (input.Cards.Count == 0)
            {
                return input.Code;
            }

            var before = call.GetValue(since);
            if (Since.Of(before, input, call.GetRequiredValue(paths), call.GetValue(rubric), call.GetValue(asOf), screen)
                is not { } earlier || selection.Read(call, input, earlier, before, screen) is not { } cohorts)
            {
                return ExitCode.WrongInput;
            }

            var options = new ComparisonOptions
            {
                ShownColumns = (call.GetValue(columns) ?? []).SelectMany(c => c.Split(',', StringSplitOptions.TrimEntries))
                    .Where(c => c.Length > 0).Distinct().ToValueList(),
                By = call.GetValue(sort) is "headline" ? null : call.GetValue(sort),
                Scenarios = call.GetValue(scenarios),
            };
            if (Unknown(options, cohorts[0].Members[0].Card, screen))
            {
                return ExitCode.WrongInput;
            }

            if (call.GetValue(compass) is { } drawing && !Draw(cohorts, drawing, screen))
            {
                return ExitCode.WrongInput;
            }

            Write(cohorts, options, call.GetRequiredValue(format), call.GetValue(output), screen);
            return input.Code;
        });
        compass.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var path }] && Path.GetExtension(path) is not (".svg" or ".SVG"))
            {
                result.AddError($"--compass writes an SVG file; name it, for example, {Path.GetFileNameWithoutExtension(path)}.svg");
            }
        });
        return verb;
    }

    private static bool Draw(IReadOnlyList<Cohort> cohorts, string path, Screen screen)
    {
        if (cohorts is not [var cohort])
        {
            screen.Error.Write("scoring: --compass draws one variant. Choose it with --variant "
                + $"{string.Join(" or ", cohorts.Select(c => c.Variant?.Id).OfType<string>())}.\n");
            return false;
        }

        if (cohort.ToCompass() is not { } svg)
        {
            screen.Error.Write($"scoring: the rubric {cohort.Rubric.Id} has no compass. Add 'compass: {{ x: …, y: … }}' to it, with "
                + "the ids of two dimensions.\n");
            return false;
        }

        OutputFile.Write(path, file => file.Write(Encoding.UTF8.GetBytes(svg)));
        return true;
    }

    private static bool Unknown(ComparisonOptions options, Scorecard card, Screen screen)
    {
        if (options.By is { } by && card.Find(by) is null)
        {
            UnknownDimension.Report(card, by, screen);
            return true;
        }

        if (options.ShownColumns.FirstOrDefault(c => card.Find(c) is null && !ComparisonOptions.Fields.Contains(c)) is not { } column)
        {
            return false;
        }

        var near = ComparisonOptions.Fields.FirstOrDefault(f => f.StartsWith(column, StringComparison.OrdinalIgnoreCase))
            ?? card.Nearest(column);
        screen.Error.Write($"scoring: --columns has no '{column}': the rubric {card.Rubric.Id} has no such dimension."
            + $"{(near is null ? "" : $" Did you mean '{near}'?")} Write ids of dimensions, or "
            + $"{string.Join(", ", ComparisonOptions.Fields)}.\n");
        return true;
    }

    private static void Write(IReadOnlyList<Cohort> cohorts, ComparisonOptions options, string format, string? path, Screen screen)
    {
        if (path is null)
        {
            Write(cohorts, options with { Width = screen.Text.Width, Colors = screen.Text.Colors }, format, screen.Out);
            return;
        }

        OutputFile.Write(path, file =>
        {
            using var text = new StreamWriter(file, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
            Write(cohorts, options, format, text);
        });
    }

    private static void Write(IReadOnlyList<Cohort> cohorts, ComparisonOptions options, string format, TextWriter text)
    {
        switch (format)
        {
            case "json":
                text.Write(cohorts is [var one] ? one.ToJson(options) : cohorts.ToJson(options));
                text.Write('\n');
                break;
            case "csv":
                cohorts.WriteCsvTo(text, options);
                break;
            case "markdown":
                cohorts.WriteComparisonMarkdownTo(text, options);
                break;
            default:
                cohorts.WriteComparisonTo(text, options);
                break;
        }
    }
}
