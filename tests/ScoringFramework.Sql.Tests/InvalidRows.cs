using ScoringFramework.Sql.Tests.Databases;

namespace ScoringFramework.Sql.Tests;

/// <summary>Rows with values that are not valid have no scores, and say which column is the first; the others have theirs.</summary>
internal static class InvalidRows
{
    private const string Text = """
        rubric: invalid
        version: 1.0.0
        evidence: none
        aggregate: AGGREGATE
        scale: { min: 0, max: 10 }
        dimensions:
          A:
            weight: 2
            dimensions:
              a1: { weight: 3 }
              a2: { weight: 1, scale: { min: 1, max: 5 } }
          B: { weight: 1 }
          C:
            weight: 1
            measure: { metric: c, unit: EUR, curve: { linear: { from: 0, to: 100 } } }
        """;

    // What is written in the four columns, and the column that is named.
    private static readonly (string[] Cells, string? Invalid)[] Rows =
    [
        (["5", "3", "5", "50"], null), (["NULL", "NULL", "NULL", "NULL"], null), (["NULL", "1", "0", "-1e20"], null),
        (["10", "5", "10", "1e20"], null), (["10.000001", "3", "5", "50"], "a1"), (["-0.000001", "3", "5", "50"], "a1"),
        (["5", "0.999", "5", "50"], "a2"), (["5", "5.001", "5", "NULL"], "a2"), (["5", "3", "-1", "50"], "B"),
        (["1e308", "3", "5", "50"], "a1"), (["-1e308", "NULL", "NULL", "NULL"], "a1"), (["NAN", "3", "5", "50"], "a1"),
        (["INF", "3", "5", "50"], "a1"), (["5", "3", "5", "NAN"], "C"), (["5", "3", "5", "-INF"], "C"), (["5", "3", "5", "1e29"], "C"),
        (["5", "3", "11", "NAN"], "B"), (["5", "0", "11", "NAN"], "a2"), (["NULL", "NULL", "11", "NULL"], "B"),
    ];

    public static void Check(IDatabase database)
    {
        foreach (var aggregate in new[] { "arithmetic", "geometric" })
        {
            Check(database, aggregate);
        }
    }

    private static void Check(IDatabase database, string aggregate)
    {
        var isClickHouse = database.Dialect is SqlDialect.ClickHouse or SqlDialect.ClickHouse18;
        var number = isClickHouse ? "Nullable(Float64)" : "DOUBLE PRECISION";
        var table = $"invalid_{aggregate}";
        var (id, end) = isClickHouse ? ("Int64", " ENGINE = Log") : ("BIGINT", "");
        database.Run($"CREATE TABLE {table} (id {id}, a1 {number}, a2 {number}, \"B\" {number}, \"C\" {number}){end}");
        var values = Rows.Select((row, i) => $"({i}, {string.Join(", ", row.Cells.Select(cell => Cell(cell, isClickHouse)))})");
        database.Run($"INSERT INTO {table} VALUES {string.Join(", ", values)}");
        var rubric = RubricFile.Parse(Text.Replace("AGGREGATE", aggregate, StringComparison.Ordinal)).ValueOrThrow();
        var sql = RubricSql.Write(rubric, new() { Dialect = database.Dialect, Table = table }).ValueOrThrow();
        var result = database.Query($"SELECT * FROM ({sql.Text}) AS q ORDER BY id");
        var at = sql.Outputs.ToList();
        for (var i = 0; i < Rows.Length; i++)
        {
            Assert.Equal(Rows[i].Invalid, result[i][at.IndexOf("invalid")]);
            Assert.Equal(Rows[i].Invalid is not null, result[i][at.IndexOf("outcome")] == "invalid");
            string[] scores = ["headline", "unrounded", "completeness", "A", "A.unrounded", "a1", "B", "C"];
            Assert.All(scores.Where(_ => Rows[i].Invalid is not null), score => Assert.Null(result[i][at.IndexOf(score)]));
            Assert.Equal(i is not 1 && Rows[i].Invalid is null, result[i][at.IndexOf("headline")] is not null);
        }

        database.Run($"DROP TABLE {table}");
    }

    private static string Cell(string cell, bool isClickHouse) => cell
        .Replace("NAN", isClickHouse ? "nan" : "CAST('NaN' AS DOUBLE PRECISION)", StringComparison.Ordinal)
        .Replace("INF", isClickHouse ? "inf" : "CAST('Infinity' AS DOUBLE PRECISION)", StringComparison.Ordinal);
}
