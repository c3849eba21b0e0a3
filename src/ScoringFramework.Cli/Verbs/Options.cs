using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace ScoringFramework.Cli.Verbs;

/// <summary>The arguments and options that several verbs share.</summary>
internal static class Options
{
    public static Argument<string[]> Paths(string description) =>
        new Argument<string[]>("PATH") { Description = description, Arity = ArgumentArity.OneOrMore }.WithoutOptions();

    /// <summary>
    /// Refuses what looks like an option: a misspelt one must not become the name of a file. Such a file is written ./--name.
    /// </summary>
    public static Argument<T> WithoutOptions<T>(this Argument<T> argument)
    {
        argument.Validators.Add(result =>
        {
            if (result.Tokens.FirstOrDefault(t => t.Value is ['-', _, ..]) is { } option)
            {
                result.AddError($"unknown option '{option.Value}'");
            }
        });
        return argument;
    }

    /// <summary>Refuses <c>-</c>, for what needs a file.</summary>
    public static Argument<string[]> WithoutStandardInput(this Argument<string[]> argument, string why)
    {
        argument.Validators.Add(result =>
        {
            if (result.Tokens.Any(t => t.Value == "-"))
            {
                result.AddError(why);
            }
        });
        return argument;
    }

    public static Option<string> Format(params string[] formats)
    {
        var option = new Option<string>("--format")
        {
            Description = "The format of the result.",
            HelpName = string.Join('|', formats),
            DefaultValueFactory = _ => formats[0],
        };
        option.CompletionSources.Add(formats);
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var given }] && !formats.Contains(given, StringComparer.Ordinal))
            {
                result.AddError($"'{given}' is not a format of this verb; write one of {string.Join(", ", formats)}");
            }
        });
        return option;
    }

    public static Option<string?> Output()
    {
        var option = new Option<string?>("--output", "-o")
        {
            Description =
                "Write the result to this file and replace it if it exists. "
                + "Its ending (.xlsx, .csv, .json, .md) gives the format if --format is not used.",
            HelpName = "FILE",
        };
        option.Validators.Add(result =>
        {
            var name = result.Tokens is [{ Value: var given }] ? Path.GetFileName(given) : "";
            if (Path.GetExtension(name).ToUpperInvariant() is ".YAML" or ".YML" || LockFile.IsNamed(name))
            {
                result.AddError($"--output would replace '{name}' by a result; name a file that is no rubric, dossier or lock");
            }
        });
        return option;
    }

    public static Option<string?> Rubric() => new("--rubric")
    {
        Description = "Score with this rubric instead of the one that the dossier names.",
        HelpName = "FILE",
    };

    public static Option<string?> Cohort() => new("--cohort")
    {
        Description = "Compare with the dossiers in this directory: lowest, highest, alongside whom, how far from the median.",
        HelpName = "DIR",
    };

    public static Option<string?> Since() => new("--since")
    {
        Description = "Compare headlines with those of a revision of git, such as edition/2026-05, or of a cohort.lock.json, instead of "
            + "the locks.",
        HelpName = "REF|FILE",
    };

    public static Option<DossierStatus?> Status() => new("--status")
    {
        Description = "Only dossiers with this status or a later one: with published, drafts under embargo stay out.",
        HelpName = "draft|reviewed|published",
        CustomParser = result =>
        {
            foreach (var status in Enum.GetValues<DossierStatus>())
            {
                if (string.Equals(status.ToString(), result.Tokens[0].Value, StringComparison.OrdinalIgnoreCase))
                {
                    return status;
                }
            }

            result.AddError($"'{result.Tokens[0].Value}' is not a status; write draft, reviewed or published");
            return null;
        },
    };

    public static Option<PartialDate?> AsOf() => new("--as-of")
    {
        Description = "Score as of this date instead of the dossier's.",
        HelpName = "DATE",
        CustomParser = result =>
        {
            if (PartialDate.TryParse(result.Tokens[0].Value, out var date))
            {
                return date;
            }

            result.AddError($"'{result.Tokens[0].Value}' is not a date; write, for example, 2026-05-31");
            return null;
        },
    };

    public static Option<decimal?> Min() => new("--min")
    {
        Description = "Fail (exit 1) when a displayed headline is below this, or missing.",
        HelpName = "SCORE",
        CustomParser = result => Number(result, "is not a score; write, for example, 6.5"),
    };

    public static Option<decimal?> Max() => new("--max")
    {
        Description = "Fail (exit 1) when a displayed headline is above this, or missing: for rubrics where lower is better.",
        HelpName = "SCORE",
        CustomParser = result => Number(result, "is not a score; write, for example, 6.5"),
    };

    public static Option<decimal?> MaxChange() => new("--max-change")
    {
        Description = "Refuse (exit 1) to approve a headline that differs by more than this from the approved one; --force approves it.",
        HelpName = "POINTS",
        CustomParser = result =>
        {
            var number = Number(result, "is not a number of scale points; write, for example, 0.5");
            if (number < 0)
            {
                result.AddError("--max-change must be 0 or more scale points");
            }

            return number;
        },
    };

    private static decimal? Number(ArgumentResult result, string otherwise)
    {
        if (Number(result.Tokens[0].Value) is { } number)
        {
            return number;
        }

        var text = result.Tokens[0].Value;
        result.AddError(WithoutPercent(text) is { } bare ? $"'{text}' has a percent sign; write {bare}" : $"'{text}' {otherwise}");
        return null;
    }

    /// <summary>The number of a text that is one with a percent sign; null for any other text.</summary>
    public static string? WithoutPercent(string text) =>
        text.EndsWith('%') && text[..^1].TrimEnd(' ') is var bare && Number(bare) is not null ? bare : null;

    /// <summary>A plain decimal, whatever the culture; null when it is none.</summary>
    public static decimal? Number(string text)
    {
        const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        return decimal.TryParse(text, Plain, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
