using System.Globalization;
using System.Text;
using ScoringFramework.Sql.Tests.Databases;

namespace ScoringFramework.Sql.Tests.Rows;

/// <summary>Makes a table of rows in a database.</summary>
internal static class RowTable
{
    public static void Create(
        IDatabase database, string table, IReadOnlyList<SqlInput> columns, IReadOnlyList<SubjectRow> rows, string engine = "ENGINE = Log")
    {
        var sql = SqlEngine.Of(database.Dialect);
        var isText = columns.ToDictionary(c => c.Name, c => c.About.StartsWith("text", StringComparison.Ordinal));
        var types = columns.Skip(1).Select(c => $"{sql.Name(c.Name)} {TypeOf(database.Dialect, isText[c.Name])}");
        var isClickHouse = database.Dialect is SqlDialect.ClickHouse or SqlDialect.ClickHouse18;
        database.Run($"CREATE TABLE {table} ({string.Join(", ",
            types.Prepend($"{sql.Name(columns[0].Name)} {(isClickHouse ? "Int64" : "BIGINT")}"))}){(isClickHouse ? $" {engine}" : "")}");
        Insert(database, table, columns, rows);
    }

    public static void Insert(IDatabase database, string table, IReadOnlyList<SqlInput> columns, IReadOnlyList<SubjectRow> rows)
    {
        var sql = SqlEngine.Of(database.Dialect);
        foreach (var chunk in rows.Chunk(200))
        {
            var insert = new StringBuilder($"INSERT INTO {table} VALUES ");
            insert.AppendJoin(", ", chunk.Select(row => $"({string.Join(", ", Cells(row))})"));
            database.Run(insert.ToString());
        }

        IEnumerable<string> Cells(SubjectRow row) => columns.Skip(1).Select(c => Cell(sql, row.Cells.GetValueOrDefault(c.Name)))
            .Prepend(row.Id.ToString(CultureInfo.InvariantCulture));
    }

    private static string TypeOf(SqlDialect dialect, bool isText) => dialect switch
    {
        SqlDialect.PostgreSql => isText ? "text" : "float8",
        SqlDialect.DuckDb => isText ? "VARCHAR" : "DOUBLE",
        _ => isText ? "Nullable(String)" : "Nullable(Float64)",
    };

    private static string Cell(SqlEngine engine, object? cell) => cell switch
    {
        null => "NULL",
        string text => engine.Text(text),
        decimal number => number.ToString(CultureInfo.InvariantCulture),
        _ => throw new InvalidOperationException($"A cell is no {cell.GetType().Name}."),
    };
}
