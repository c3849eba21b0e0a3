using System.Globalization;
using DuckDB.NET.Data;

namespace ScoringFramework.Sql.Tests.Databases;

/// <summary>DuckDB in this process, in memory.</summary>
internal sealed class DuckDatabase : IDatabase
{
    private readonly DuckDBConnection connection = new("DataSource=:memory:");

    public DuckDatabase() => connection.Open();

    public SqlDialect Dialect => SqlDialect.DuckDb;

    public void Run(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public IReadOnlyList<IReadOnlyList<string?>> Query(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<IReadOnlyList<string?>>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? null
                : Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture))]);
        }

        return rows;
    }

    public void Dispose() => connection.Dispose();
}
