using ScoringFramework.Sql.Tests.Databases;
using ScoringFramework.Sql.Tests.Rows;

namespace ScoringFramework.Sql.Tests;

/// <summary>Ids, texts and names that are SQL run as data.</summary>
public sealed class HostileTests
{
    private static readonly string[] Texts =
    [
        "'; DROP TABLE keep; --", "a'b", "\\", "\\'", "'' OR 1=1 --", "*/ DROP TABLE keep; /*", "-- no", "line\r\nDROP TABLE keep;\n--",
        "\"quoted\"", "`ticks`", "$$ keep $$", "{{ keep }} {% endraw %} {# x #}", "naïve 雪 😀", "\u2028SELECT", "%s ? :x @y",
        "\u0007bell", "NULL", "E'\\x41'", "[a-z]*", "\ttab ",
    ];

    private static readonly string[] Ids =
    [
        "select", "order", "from", "D-1", "a.b", "x--y", "group", "u_select", "s1", "NULL", "id_subject", "o_order", "table", "rank",
        "case", "a..b",
    ];

    private static readonly string[] Tables =
        ["\"rows\"\"; DROP TABLE keep; --\"", "\"select\"", "\"it's \\ a `table`\"", "\"雪 😀 ü\"", "\"a.b\"", "\"x\r\ny\"", "\"-- \""];

    [Fact]
    public void DuckDb_takes_them_as_data()
    {
        using var database = new DuckDatabase();
        Check(database);
    }

    [Fact]
    public void PostgreSql_takes_them_as_data()
    {
        using var database = new PostgreSqlDatabase();
        Check(database);
        database.Run("SET standard_conforming_strings = off");
        Check(database);
    }

    [Fact]
    public void ClickHouse_takes_them_as_data()
    {
        using var database = new ChdbDatabase();
        Check(database);
    }

    [Fact]
    public void Debians_ClickHouse_takes_them_as_data()
    {
        using var database = ClickHouseServer.Start(1)[0];
        Check(database);
    }

    private static void Check(IDatabase database)
    {
        var isClickHouse = database.Dialect is SqlDialect.ClickHouse or SqlDialect.ClickHouse18;
        database.Run($"CREATE TABLE keep (x {(isClickHouse ? "Int64) ENGINE = Log" : "BIGINT)")}");
        var equality = new Equality(database);
        for (var i = 0; i < Tables.Length; i++)
        {
            equality.Check(Rubric(i), 20, i, new()
            {
                // Debian's engine has no room for every character in the name of a file, which a table is there.
                Table = database.Dialect == SqlDialect.ClickHouse18 && Tables[i].Contains('\r') ? "plain" : Tables[i],
                Id = i % 2 == 0 ? Texts[i].ReplaceLineEndings("") : "id",
                Outcomes = i % 2 == 1,
            });
        }

        Assert.Equal("0", database.Query("SELECT count(*) FROM keep")[0][0]);
        database.Run("DROP TABLE keep");
    }

    private static Rubric Rubric(int seed)
    {
        var next = seed;
        string Text() => Texts[next++ % Texts.Length];
        Dimension Criterion(string id, int i) => new Criterion
        {
            Id = id,
            Title = Text(),
            Weight = 1 + i,
            Levels = [new(0, Text()), new(5, Text())],
            Measure = i % 3 == 0
                ? new("m", Text(), Curve.Lookup(
                    Enumerable.Range(0, 6).Select(k => (Texts[(seed + (3 * k)) % Texts.Length], (decimal)k)).DistinctBy(e => e.Item1)))
                : null,
            Checklist = i % 5 == 4 ? [new("drop-table", Text()), new("a.b", Text())] : [],
        };

        var criteria = Ids.Select(Criterion).ToArray();
        return new()
        {
            Id = "hostile",
            Version = "1.0.0",
            Title = Text(),
            Levels = [new(0, Text()), new(4, Text())],
            Dimensions =
            [
                new Composite
                {
                    Id = "where", Title = Text(), Dimensions = [.. criteria.Take(8)], Levels = [new(0, Text()), new(5, Text())],
                },
                .. criteria.Skip(8),
            ],
            Variants =
            [
                new() { Id = "union", Title = Text(), Weights = [new("select", 9)] },
                new() { Id = "x-y", Title = Text(), Weights = [new("where", 0.5)] },
            ],
            Compass = new("where", CapLimit.Headline, [new(Text(), [new("where", Comparison.AtLeast, 5)]), new(Text(), [])]),
        };
    }
}
