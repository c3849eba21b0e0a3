using System.CommandLine;
using System.CommandLine.Parsing;

namespace ScoringFramework.Cli.Verbs;

/// <summary>The options of <c>score</c> that are for files of rows.</summary>
internal static class RowOptions
{
    public static Option<string[]> Map()
    {
        var option = new Option<string[]>("--map")
        {
            Description = "For rows: read a column as a criterion, a metric, id or name; may be repeated.",
            HelpName = "COLUMN=NAME",
            Arity = ArgumentArity.OneOrMore,
            AllowMultipleArgumentsPerToken = false,
        };
        option.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(t => Split(t.Value) is not ({ Length: > 0 }, { Length: > 0 })))
            {
                result.AddError($"'{token.Value}' maps no column; write --map COLUMN=NAME");
            }

            foreach (var twice in result.Tokens.GroupBy(t => Split(t.Value).Column, StringComparer.Ordinal).Where(g => g.Count() > 1))
            {
                result.AddError($"the column '{twice.Key}' is mapped twice; keep one --map of it");
            }
        });
        return option;
    }

    public static Option<bool> AssumeEvidence() => new("--assume-evidence")
    {
        Description = "For rows, which have no evidence: take it that every score meets what the rubric requires.",
    };

    /// <summary>The columns' names and what they are.</summary>
    public static IReadOnlyDictionary<string, string> Read(string[]? given) =>
        (given ?? []).Select(Split).ToDictionary(m => m.Column, m => m.Name, StringComparer.Ordinal);

    /// <summary>Which of some options the call gives.</summary>
    public static string[] Given(CommandResult call, params Option[] options) =>
        [.. options.Where(o => call.GetResult(o) is { Implicit: false }).Select(o => o.Name)];

    // A column's name may have an = itself; what it is has none.
    private static (string Column, string Name) Split(string text) =>
        text.LastIndexOf('=') is var at and >= 0 ? (text[..at].Trim(), text[(at + 1)..].Trim()) : (text, "");
}
