using System.Globalization;
using ScoringFramework.Batch;
using ScoringFramework.Sql.Tests.Databases;

namespace ScoringFramework.Sql.Tests.Rows;

/// <summary>
/// Compares what a database computes with the batch engine, row by row and column by column. What a batch does not give is the scalar
/// evaluator's.
/// </summary>
internal sealed class Equality(IDatabase database)
{
    private const double OfSpan = 1e-9;
    private const double OfEdge = 2e-12;

    /// <summary>Rubrics that were tried.</summary>
    public int Tables { get; private set; }

    public int Rows { get; private set; }

    public int Values { get; private set; }

    /// <summary>Rows with a score so near a rounding edge that another digit is right too, and where that showed.</summary>
    public int OnEdges { get; private set; }

    /// <summary>Rubrics that the database cannot compute exactly, and says so.</summary>
    public int Refused { get; private set; }

    public void Check(Rubric rubric, int rows, int seed, SqlOptions? options = null)
    {
        Tables++;
        options = options is null or { Table: "rows" } ? (options ?? new()) with { Table = $"rows_{Tables}" } : options;
        options = options with { Dialect = database.Dialect };
        var table = SqlTableName.Of(options, SqlEngine.Of(database.Dialect));
        var compiled = new CompiledRubric(rubric);
        var generator = new RandomRows(compiled, options, new(seed));
        var subjects = Enumerable.Range(0, rows).Select(generator.Next).ToArray();
        var result = RubricSql.Write(rubric, options);
        if (result.Value is not { } written)
        {
            Assert.All(result.Diagnostics, d => Assert.Equal(SqlCodes.NotExact, d.Descriptor));
            Refused++;
            return;
        }

        RowTable.Create(database, table, [.. SqlInputs.Of(compiled, options)], subjects);
        try
        {
            Compare(compiled, written, database.Query($"SELECT * FROM ({written.Text}) AS q ORDER BY 1"), subjects);
        }
        catch (Exception wrong)
        {
            throw new InvalidOperationException($"{wrong.Message}\n{RubricFile.ToYaml(rubric)}\n{written.Text}", wrong);
        }

        database.Run($"DROP TABLE {table}");
    }

    public void Compare(
        CompiledRubric rubric, RubricSql written, IReadOnlyList<IReadOnlyList<string?>> result, IReadOnlyList<SubjectRow> subjects)
    {
        Assert.Equal(subjects.Count, result.Count);
        var at = written.Outputs.Select((name, i) => (name, i)).ToDictionary(o => o.name, o => o.i);
        var batch = BatchRows.Score(rubric, subjects);
        for (var i = 0; i < subjects.Count; i++)
        {
            var (row, run) = (result[i], subjects[i].Evaluate(rubric));
            var problems = new List<string>();
            foreach (var (column, expected, span) in Expected(run, batch, i))
            {
                Values++;
                if (at.TryGetValue(column, out var index) && !Same(expected, row[index], span))
                {
                    problems.Add($"{column}: {expected ?? "NULL"} is {row[index] ?? "NULL"}");
                }
            }

            Rows++;
            if (problems.Count > 0 && IsOnEdge(run))
            {
                OnEdges++;
            }
            else if (problems.Count > 0)
            {
                var cells = subjects[i].Cells.Select(c => $"{c.Key} = {c.Value ?? "NULL"}");
                Assert.Fail($"row {i} ({string.Join(", ", cells)}): {string.Join("; ", problems)}");
            }
        }
    }

    private static bool Same(object? expected, string? actual, double span) => (expected, actual) switch
    {
        (null, _) => actual is null,
        (string text, _) => text == actual,
        (decimal shown, not null) => (decimal)double.Parse(actual, CultureInfo.InvariantCulture) is var value
            && Math.Abs(shown - value) <= Math.Abs(shown) * 1e-14m,
        (double number, not null) =>
            Math.Abs(number - double.Parse(actual, CultureInfo.InvariantCulture)) <= OfSpan * Math.Max(span, Math.Abs(number)),
        _ => false,
    };

    private static IEnumerable<(string Column, object? Value, double Span)> Expected(ScoringRun run, BatchResult batch, int row)
    {
        var rubric = run.Rubric;
        for (var node = 0; node < rubric.Count; node++)
        {
            var isHeadline = node == CompiledRubric.Root;
            string Name(string what) => isHeadline ? what : what == "headline" ? rubric.DimensionOf(node).Id
                : $"{rubric.DimensionOf(node).Id}.{what}";
            var column = isHeadline ? batch.Headline : batch[rubric.DimensionOf(node).Id];
            yield return (Name("headline"), column.Score(row), 0);
            yield return (Name("outcome"), Terms.Of(column.Outcomes[row]), 0);
            yield return (Name("unrounded"), Number(column.Unrounded[row]), rubric.Scales[node].Span);
            yield return (Name("completeness"), Number(column.Completeness[row]), 1);
            yield return (Name("level"), column.Level(row), 0);
        }

        yield return ("position", batch.Position(row), 0);
        yield return ("would_be", run.WouldBe, 0);
        yield return ("invalid", null, 0);
    }

    private static double? Number(double value) => double.IsNaN(value) ? null : value;

    // Whether a displayed score may be another one: what looks at it may then be another one too.
    private static bool IsOnEdge(ScoringRun run)
    {
        for (var node = 0; node < run.Rubric.Count; node++)
        {
            var scale = run.Rubric.Scales[node];
            var (place, off) = (run.Now.Unit[node], OfEdge * Math.Max(1, run.Now.Unit[node]));
            if (double.IsFinite(place) && scale.Displayed(place + off) != scale.Displayed(Math.Max(0, place - off)))
            {
                return true;
            }
        }

        return false;
    }
}
