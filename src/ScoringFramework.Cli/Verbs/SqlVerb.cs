using System.CommandLine;
using System.Text;
using ScoringFramework.Cli.Files;
using ScoringFramework.Cli.Terminal;
using ScoringFramework.Sql;

namespace ScoringFramework.Cli.Verbs;

/// <summary><c>scoring sql RUBRIC</c>: the rubric as a query, for where the rows are.</summary>
internal static class SqlVerb
{
    private static readonly (string Word, SqlDialect Dialect)[] Dialects =
    [
        ("duckdb", SqlDialect.DuckDb), ("postgresql", SqlDialect.PostgreSql), ("clickhouse", SqlDialect.ClickHouse),
        ("clickhouse-18.16", SqlDialect.ClickHouse18),
    ];

    private static readonly (string Word, SqlForm Form)[] Forms =
        [("query", SqlForm.Query), ("view", SqlForm.View), ("dbt", SqlForm.DbtModel)];

    public static Command Create(Screen screen)
    {
        var rubric = new Argument<string>("RUBRIC") { Description = "The rubric." }.WithoutOptions();
        var dialect = Words("--dialect", "The database.", Dialects);
        var form = Words("--as", "What is written around the query; a model of dbt has its table as a ref.", Forms);
        var table = Name("--table", "NAME", "The table with a row for each subject; for DuckDB also a file of CSV, Parquet or JSON.");
        table.DefaultValueFactory = _ => "rows";
        var id = Name("--id", "COLUMN", "The column that names the subject of a row.");
        id.DefaultValueFactory = _ => "id";
        var view = Name("--view", "NAME", "The name of the view; by default the table's with _scored behind it.");
        var variant = Name("--variant", "VARIANT", "The variant of all rows, instead of a column 'variant'.");
        var outcomes = Flag("--outcomes", "The table has a column D1.outcome for each criterion D1, which says why there is no score.");
        var rank = Flag("--rank", "Rank the scored rows by their displayed headlines.");
        var evidence = Flag("--assume-evidence", "Write a rubric that requires evidence, although rows have none.");
        var output = Name("--output", "FILE", "Write the SQL to this file and replace it if it exists.", "-o");
        var verb = new Command("sql", "Write a rubric as one SELECT that scores the rows of a table where they are.")
        {
            rubric, dialect, table, id, form, view, variant, outcomes, rank, evidence, output,
        };
        verb.Validators.Add(call =>
        {
            if (call.GetValue(view) is not null && call.GetValue(form) != "view")
            {
                call.AddError("--view works only with --as view");
            }
        });
        verb.SetAction(call => Write(call.GetRequiredValue(rubric), call.GetValue(output), screen, new()
        {
            Dialect = Dialects.First(d => d.Word == call.GetValue(dialect)).Dialect,
            Form = Forms.First(f => f.Word == call.GetValue(form)).Form,
            Table = call.GetRequiredValue(table)!,
            Id = call.GetRequiredValue(id)!,
            View = call.GetValue(view),
            Variant = call.GetValue(variant),
            Outcomes = call.GetValue(outcomes),
            Rank = call.GetValue(rank),
            AssumeEvidence = call.GetValue(evidence),
        }));
        return verb;
    }

    private static int Write(string file, string? output, Screen screen, SqlOptions options)
    {
        var read = RubricFile.Load(file);
        screen.WriteProblems(read.Diagnostics, read.TextOf);
        if (!read.TryGetValue(out var rubric, out _))
        {
            return ExitCode.WrongInput;
        }

        var written = RubricSql.Write(rubric, options);
        screen.WriteProblems(written.Diagnostics);
        if (!written.TryGetValue(out var sql, out _))
        {
            return ExitCode.WrongInput;
        }

        if (output is null)
        {
            screen.Out.Write(sql.Text);
        }
        else
        {
            OutputFile.Write(output, stream => stream.Write(Encoding.UTF8.GetBytes(sql.Text)));
        }

        return ExitCode.Done;
    }

    private static Option<bool> Flag(string name, string description) => new(name) { Description = description };

    private static Option<string?> Name(string name, string help, string description, params string[] aliases) =>
        new(name, aliases) { Description = description, HelpName = help };

    private static Option<string?> Words<T>(string name, string description, (string Word, T Value)[] words)
    {
        var all = words.Select(w => w.Word).ToArray();
        var option = new Option<string?>(name)
        {
            Description = description,
            HelpName = string.Join('|', all),
            DefaultValueFactory = _ => all[0],
        };
        option.CompletionSources.Add(all);
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var given }] && !all.Contains(given, StringComparer.Ordinal))
            {
                result.AddError($"'{given}' is not known to {name}; write one of {string.Join(", ", all)}");
            }
        });
        return option;
    }
}
