using System.Globalization;
using System.Text;
using ScoringFramework.Cli;
using ScoringFramework.Cli.Terminal;
using ScoringFramework.Sql.Tests.Databases;

namespace ScoringFramework.Sql.Tests;

/// <summary>Parquet that DuckDB writes is read, and DuckDB reads what we write.</summary>
public sealed class ParquetTests : IDisposable
{
    private const string Rubric = """
        rubric: shop
        version: 1.0.0
        evidence: none
        levels: { 0: Weak, 6: Strong }
        dimensions:
          Q: { dimensions: { Q1: { weight: 2 }, Q2: { measure: { metric: growth, unit: percent, curve: { linear: { from: 0, to: 50 } } } } } }
          level: { measure: { metric: tone, curve: { lookup: { poor: 2, good: 8 } } } }
          L: { checklist: { a: Is it?, b: Is it so? } }
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("scoring-parquet-").FullName;
    private readonly DuckDatabase database = new();

    public ParquetTests()
    {
        File.WriteAllText(PathOf("r.yaml"), Rubric);
        database.Run($"SET file_search_path = '{folder}'");
    }

    public void Dispose()
    {
        database.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [InlineData("DOUBLE", "CODEC 'snappy'")]
    [InlineData("FLOAT", "CODEC 'zstd', PARQUET_VERSION 'v2'")]
    [InlineData("DECIMAL(9,1)", "CODEC 'uncompressed', ROW_GROUP_SIZE 2048")]
    [InlineData("DECIMAL(38,4)", "CODEC 'gzip', ROW_GROUP_SIZE 2048")]
    [InlineData("TINYINT", "CODEC 'lz4_raw', PARQUET_VERSION 'v2'")]
    [InlineData("UBIGINT", "CODEC 'brotli', ROW_GROUP_SIZE 4096")]
    [InlineData("INTEGER", "CODEC 'zstd', ROW_GROUP_SIZE 2048, PARQUET_VERSION 'v2'")]
    [InlineData("VARCHAR", "CODEC 'snappy'")]
    public void Parquet_scores_as_csv_does(string type, string how)
    {
        var whole = type is "TINYINT" or "UBIGINT" or "INTEGER";
        database.Run($"""
            CREATE TABLE t AS SELECT i + 9007199254740993 AS id, CASE WHEN i % 5 > 0 THEN 'Ä ' || i END AS name,
              CAST(CASE WHEN i % 7 > 0 THEN {(whole ? "i % 11" : "(i % 101) / 10")} END AS {type}) AS Q1,
              CASE WHEN i % 3 > 0 THEN CAST((i % 1000) / 20 - 3 AS DOUBLE) END AS growth,
              CAST(CASE WHEN i % 4 = 0 THEN 'poor' WHEN i % 4 < 3 THEN 'good' END AS ENUM ('poor', 'good')) AS tone,
              CASE WHEN i % 9 > 0 THEN i % 2 = 0 END AS "L.a", CASE i % 3 WHEN 0 THEN 'yes' WHEN 1 THEN 'n/a' END AS "L.b",
              [i] AS "not read"
            FROM range(5000) AS r(i);
            COPY t TO '{PathOf("rows.parquet")}' (FORMAT parquet, {how});
            COPY (SELECT * EXCLUDE "not read" REPLACE (CASE "L.a" WHEN true THEN 'yes' WHEN false THEN 'no' END AS "L.a") FROM t)
              TO '{PathOf("rows.csv")}' (FORMAT csv);
            """);

        Assert.Equal(0, Score("rows.csv", "csv.csv").Code);
        var (code, error) = Score("rows.parquet", "out.parquet");
        Assert.True(code == 0, error);
        Assert.Contains("5,000 rows read, 5,000 scored, 0 rejected", error, StringComparison.Ordinal);
        Assert.Equal(0, Score("rows.parquet", "parquet.csv").Code);

        Assert.Equal(File.ReadAllText(PathOf("csv.csv")), File.ReadAllText(PathOf("parquet.csv")));
        var typed = "id VARCHAR, name VARCHAR, outcome VARCHAR, headline DOUBLE, completeness DOUBLE, level VARCHAR, position VARCHAR, "
            + "Q DOUBLE, Q1 DOUBLE, Q2 DOUBLE, \"dimensions.level\" DOUBLE, L DOUBLE";
        Assert.Equal(typed, string.Join(", ", database.Query("DESCRIBE SELECT * FROM 'out.parquet'")
            .Select(c => $"{(c[0]!.Contains('.', StringComparison.Ordinal) ? $"\"{c[0]}\"" : c[0])} {c[1]}")));
        var scored = database.Query("SELECT * REPLACE (round(completeness, 6) AS completeness) FROM 'out.parquet'");
        var expected = File.ReadAllLines(PathOf("csv.csv"))[1..];
        Assert.Equal(expected.Length, scored.Count);
        for (var row = 0; row < expected.Length; row++)
        {
            var cells = expected[row].Split(',').Select((cell, i) => cell.Length == 0 ? null : i is 0 or 1 ? cell
                : double.TryParse(cell, CultureInfo.InvariantCulture, out var number)
                    ? number.ToString(CultureInfo.InvariantCulture) : cell);
            Assert.Equal(cells, scored[row]);
        }
    }

    [Fact]
    public void What_a_cell_cannot_be_is_rejected_with_its_row()
    {
        database.Run($"""
            COPY (SELECT * FROM (VALUES ('a', 7.5::DOUBLE, 1e30::DOUBLE), ('b', 'nan'::DOUBLE, 'nan'::DOUBLE), (NULL, 1, 1), ('d', 11, 1),
              ('e', 'inf'::DOUBLE, 1), ('f', 1, '-inf'::DOUBLE), ('g', -1e-9, 1), ('h', 10, 1e-300)) AS v(id, Q1, growth))
              TO '{PathOf("rows.parquet")}' (FORMAT parquet);
            """);

        var (code, error) = Score("rows.parquet", "out.csv");

        Assert.Equal(1, code);
        Assert.Contains("8 rows read, 2 scored, 6 rejected", error, StringComparison.Ordinal);
        Assert.Equal(["b", "h"], File.ReadAllLines(PathOf("out.csv"))[1..].Select(line => line[..1]));
        Assert.Equal(
            [
                "line,id,reason", "1,a,growth: 1E+30 is too large", "3,,there is no id", "4,d,\"Q1: 11 is not on its scale, 0 to 10\"",
                "5,e,\"Q1: Infinity is not on its scale, 0 to 10\"", "6,f,growth: -Infinity is too large",
                "7,g,\"Q1: -1E-09 is not on its scale, 0 to 10\"",
            ],
            File.ReadAllLines(PathOf("out.csv.rejects.csv")));
    }

    [Fact]
    public void A_column_that_is_read_has_plain_values()
    {
        database.Run($"COPY (SELECT 'a' AS id, [1, 2] AS Q1) TO '{PathOf("rows.parquet")}' (FORMAT parquet)");

        var (code, error) = Score("rows.parquet", "out.parquet");

        Assert.Equal(2, code);
        Assert.EndsWith("rows.parquet: the column 'Q1' has no plain values, but lists, groups or bytes. Give it numbers or texts.\n", error,
            StringComparison.Ordinal);
        Assert.False(File.Exists(PathOf("out.parquet")));
    }

    [Fact]
    public void A_file_that_is_cut_off_or_changed_is_reported()
    {
        database.Run($"COPY (SELECT i AS id, i % 10 AS Q1 FROM range(9000) r(i)) TO '{PathOf("whole.parquet")}' (FORMAT parquet)");
        var bytes = File.ReadAllBytes(PathOf("whole.parquet"));
        var random = new Random(1);
        for (var turn = 0; turn < 60; turn++)
        {
            var broken = turn % 3 == 0 ? bytes[..random.Next(bytes.Length)] : [.. bytes];
            for (var i = 0; turn % 3 > 0 && i < 20; i++)
            {
                broken[turn % 3 == 1 ? random.Next(bytes.Length) : bytes.Length - 1 - random.Next(400)] = (byte)random.Next(256);
            }

            File.WriteAllBytes(PathOf("rows.parquet"), broken);
            File.Delete(PathOf("out.parquet"));
            var (code, error) = Score("rows.parquet", "out.parquet");

            Assert.True(code is 0 or 1 or 2, error);
            Assert.Equal(code == 2, !File.Exists(PathOf("out.parquet")));
            Assert.Equal(turn % 3 == 0, turn % 3 == 0 && error.Contains("cannot be read as Parquet", StringComparison.Ordinal));
        }
    }

    private (int Code, string Error) Score(string rows, string into)
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        using var screen = new Screen(output, error);
        var code = Tool.Run(["score", PathOf(rows), "--rubric", PathOf("r.yaml"), "-o", PathOf(into)], screen, TimeProvider.System);
        return (code, Encoding.UTF8.GetString(error.ToArray()));
    }

    private string PathOf(string name) => Path.Combine(folder, name);
}
