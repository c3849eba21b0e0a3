using System.Globalization;
using System.Text;

namespace ScoringFramework.Sql;

/// <summary>Writes the columns as one SELECT, the result first and the table last.</summary>
internal static class SqlPage
{
    private const int LongestComment = 110;

    public static string Of(SqlPlan plan, IReadOnlyList<SqlColumn> output)
    {
        var (engine, steps) = (plan.Sql.Engine, plan.Sql.All);
        var page = new StringBuilder();
        var options = plan.Options;
        if (IsDbt(options))
        {
            page.Append("{{ config(materialized='view') }}\n");
        }

        foreach (var line in Head(plan))
        {
            page.Append(Comment(line, options)).Append('\n');
        }

        if (plan.Options.Form == SqlForm.View)
        {
            page.Append(engine.CreateView).Append(' ').Append(SqlTableName.View(plan.Options, engine)).Append(" AS\n");
        }

        page.Append("SELECT\n");
        Append(page, output, engine.Name, options);
        for (var step = steps.Count - 1; step >= 0; step--)
        {
            page.Append(CultureInfo.InvariantCulture, $"FROM (\n{Comment($"step {step + 1} of {steps.Count}", options)}\nSELECT\n");
            page.Append(step == 0 ? "" : $"  s{step}.*,\n");
            Append(page, steps[step], name => name, options);
        }

        page.Append(CultureInfo.InvariantCulture, $"FROM {SqlTableName.Of(plan.Options, engine)}{engine.Fence}\n");
        for (var step = 1; step <= steps.Count; step++)
        {
            page.Append(CultureInfo.InvariantCulture, $") AS s{step}{(step < steps.Count ? engine.Fence : "")}\n");
        }

        // A semicolon would end a view of dbt too early, and a query is often part of another.
        return plan.Options.Form == SqlForm.View ? page.ToString().TrimEnd('\n') + ";\n" : page.ToString();
    }

    private static IEnumerable<string> Head(SqlPlan plan)
    {
        var rubric = plan.Rubric.Rubric;
        yield return $"{rubric}{(rubric.Title is null ? "" : $": {rubric.Title}")}";
        yield return $"Written by ScoringFramework for {plan.Sql.Engine.Title}, from a rubric with the scoring hash";
        yield return plan.Rubric.Identity.Scoring.Value;
        yield return "Reads:";
        foreach (var input in SqlInputs.Of(plan.Rubric, plan.Options))
        {
            yield return $"  {input.Name}: {input.About}";
        }
    }

    private static void Append(StringBuilder page, IReadOnlyList<SqlColumn> columns, Func<string, string> name, SqlOptions options)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            if (columns[i].Comment is { } comment)
            {
                page.Append("  ").Append(Comment(comment, options)).Append('\n');
            }

            var sql = IsDbt(options) ? SqlTableName.WithoutTemplates(columns[i].Sql, options.Dialect) : columns[i].Sql;
            page.Append("  ").Append(sql).Append(" AS ").Append(name(columns[i].Name)).Append(i < columns.Count - 1 ? ",\n" : "\n");
        }
    }

    private static bool IsDbt(SqlOptions options) => options.Form == SqlForm.DbtModel;

    // A template engine reads comments too.
    private static string Comment(string text, SqlOptions options)
    {
        var line = SqlEngine.Comment(text.Length <= LongestComment ? text : string.Concat(text.AsSpan(0, LongestComment), "…"));
        return IsDbt(options) ? line.Replace('{', '(').Replace('}', ')') : line;
    }
}
