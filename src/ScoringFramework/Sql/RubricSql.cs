namespace ScoringFramework.Sql;

/// <summary>
/// A rubric as one SELECT over a table with a row for each subject: the headline, every dimension, outcomes, completeness, levels and the
/// position, with the same displayed scores as everywhere else.
/// </summary>
public sealed record RubricSql
{
    internal RubricSql(SqlDialect dialect, string text, ValueList<string> inputs, ValueList<string> outputs) =>
        (Dialect, Text, Inputs, Outputs) = (dialect, text, inputs, outputs);

    /// <summary>The database that it is written for.</summary>
    public SqlDialect Dialect { get; }

    /// <summary>The SQL, commented, lines separated by <c>\n</c>; ends with one.</summary>
    public string Text { get; }

    /// <summary>The columns of the table that it reads, in the order of the rubric.</summary>
    public ValueList<string> Inputs { get; }

    /// <summary>The columns of the result, in their order.</summary>
    public ValueList<string> Outputs { get; }

    /// <summary>Writes a rubric as SQL.</summary>
    /// <param name="rubric">The rubric.</param>
    /// <param name="options">How; null for DuckDB and a table <c>rows</c>.</param>
    /// <returns>The SQL, or why the database cannot compute exactly what the rubric says.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rubric"/> is null.</exception>
    public static LoadResult<RubricSql> Write(Rubric rubric, SqlOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(rubric);
        options ??= new();
        var compiled = new CompiledRubric(rubric);
        var problems = SqlRefusals.Of(compiled, options);
        if (problems.Count > 0)
        {
            return new(null, new(problems));
        }

        compiled = compiled.In(options.Variant);
        string[] inputs = [.. SqlInputs.Of(compiled, options).Select(i => i.Name)];
        string[] outputs = [.. OutputSql.Names(compiled, options)];
        var plan = new SqlPlan(compiled, options, inputs.Concat(outputs));
        var columns = OutputSql.Of(plan);
        problems = SqlRefusals.OfSize(plan, columns.Count);
        return problems.Count > 0 ? new(null, new(problems))
            : new(new(options.Dialect, SqlPage.Of(plan, columns), [.. inputs], [.. outputs]), DiagnosticList.Empty);
    }

    /// <summary>The SQL.</summary>
    public override string ToString() => Text;
}
