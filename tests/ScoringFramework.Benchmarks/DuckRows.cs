using System.Globalization;
using DuckDB.NET.Data;
using ScoringFramework.Sql;

namespace ScoringFramework.Benchmarks;

/// <summary>The same rows in DuckDB, in this process and on all cores, scored by the rubric as SQL into a table.</summary>
internal sealed class DuckRows : IDisposable
{
    private readonly DuckDBConnection connection = new("DataSource=:memory:");
    private readonly string sql;

    public DuckRows(Rubric rubric, double[][] columns)
    {
        connection.Open();
        var names = Enumerable.Range(0, columns.Length).Select(c => string.Create(CultureInfo.InvariantCulture, $"C{c} DOUBLE"));
        Run($"CREATE TABLE rows (id BIGINT, {string.Join(", ", names)})");
        using (var appender = connection.CreateAppender("rows"))
        {
            for (var row = 0; row < columns[0].Length; row++)
            {
                var cells = appender.CreateRow().AppendValue((long?)row);
                foreach (var column in columns)
                {
                    _ = double.IsNaN(column[row]) ? cells.AppendNullValue() : cells.AppendValue((double?)column[row]);
                }

                cells.EndRow();
            }
        }

        sql = RubricSql.Write(rubric).ValueOrThrow().Text;
    }

    /// <summary>Scores all rows into a table.</summary>
    public void Score() => Run($"CREATE OR REPLACE TABLE scored AS SELECT id, outcome, headline, unrounded, completeness FROM ({sql})");

    public void Dispose() => connection.Dispose();

    private void Run(string command)
    {
        using var run = connection.CreateCommand();
        run.CommandText = command;
        run.ExecuteNonQuery();
    }
}
