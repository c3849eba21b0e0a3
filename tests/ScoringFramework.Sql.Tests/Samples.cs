using CsCheck;
using ScoringFramework.Sql.Tests.Databases;
using ScoringFramework.Sql.Tests.Rows;
using ScoringFramework.Tests;

namespace ScoringFramework.Sql.Tests;

/// <summary>
/// The rubrics that every database computes: random ones of every kind, and those that we publish. As many on every run: planning a query
/// takes up to seconds, so LAWS_TIMES does not count here.
/// </summary>
internal static class Samples
{
    /// <summary>Mixed trees with everything a rubric can say.</summary>
    /// <param name="database">The database.</param>
    /// <param name="rubrics">How many rubrics.</param>
    /// <param name="rows">How many rows of each.</param>
    /// <param name="most">The most dimensions of a rubric.</param>
    public static void Random(IDatabase database, int rubrics, int rows, int most = int.MaxValue) => Check(database, equality =>
    {
        foreach (var seed in Enumerable.Range(1, 10 * rubrics).Where(s => AnyRubric.Of(s).AllDimensions.Count() <= most).Take(rubrics))
        {
            equality.Check(AnyRubric.Of(seed), rows, seed, new() { Outcomes = seed % 3 != 0, AssumeEvidence = true });
        }
    });

    /// <summary>Deep trees of means with every curve, rule and scale.</summary>
    public static void Sketches(IDatabase database, int rubrics, int rows) => Check(database, equality =>
    {
        var random = new PCG(1, 1);
        for (var seed = 1; seed <= rubrics; seed++)
        {
            var sketch = ScoringFramework.Tests.Generators.Sketches.Any.Generate(random, null, out _);
            equality.Check(sketch.BuildRubric(), rows, seed, new() { Outcomes = seed % 2 == 0 });
        }
    });

    /// <summary>Trees of arithmetic means, nearly all scores held.</summary>
    public static void Means(IDatabase database, int rubrics, int rows) => Check(database, equality =>
    {
        for (var seed = 1; seed <= rubrics; seed++)
        {
            equality.Check(AnyMeans.Of(seed), rows, seed, new() { Outcomes = seed % 4 == 0 });
        }
    });

    /// <summary>Points that jump, read at the jump, beside it, and beyond the last point.</summary>
    public static void Jumps(IDatabase database)
    {
        var rubric = RubricFile.Parse(Jumping).ValueOrThrow();
        double[] figures = [-1, 0, 500, 999.999, 1000, 1000.001, 1500, 2000, 2000.5, 3000];
        decimal[] scores = [10, 10, 25.5m, 41, 41, 5, 7.5m, 10, 90, 90];
        var isClickHouse = database.Dialect is SqlDialect.ClickHouse or SqlDialect.ClickHouse18;
        database.Run($"CREATE TABLE jumps (id {(isClickHouse ? "Int64, x Float64) ENGINE = Log" : "BIGINT, x DOUBLE PRECISION)")}");
        database.Run($"INSERT INTO jumps VALUES {string.Join(", ", figures.Select((x, i) => FormattableString.Invariant($"({i}, {x})")))}");
        var sql = RubricSql.Write(rubric, new() { Dialect = database.Dialect, Table = "jumps" }).ValueOrThrow().Text;
        var rows = database.Query($"SELECT headline FROM ({sql}) AS q ORDER BY id");
        Assert.Equal(scores, rows.Select(r => decimal.Parse(r[0]!, System.Globalization.CultureInfo.InvariantCulture)));
        database.Run("DROP TABLE jumps");
    }

    private const string Jumping = """
        rubric: jumps
        version: 1.0.0
        evidence: none
        scale: { min: 0, max: 100 }
        dimensions:
          x:
            title: Figure
            measure:
              metric: x
              curve: { points: { 0: 10, 1000: 41, above 1000: 5, 2000: 10, above 2000: 90 } }
        """;

    /// <summary>The methods that we publish, and our own rubrics.</summary>
    public static void Published(IDatabase database, int rows) => Check(database, equality =>
    {
        var files = Directory.EnumerateFiles(Repository.PathOf("rubrics"), "*.yaml")
            .Concat(Directory.EnumerateFiles(Repository.PathOf("rubrics/published"), "*.yaml")).Order(StringComparer.Ordinal).ToArray();
        Assert.True(files.Length > 15);
        foreach (var file in files)
        {
            equality.Check(RubricFile.Load(file).ValueOrThrow(), rows, 7, new() { AssumeEvidence = true, Outcomes = file.Length % 2 == 0 });
        }
    });

    private static void Check(IDatabase database, Action<Equality> check)
    {
        var equality = new Equality(database);
        check(equality);
        Assert.True(equality.Values > 20 * equality.Rows && equality.Rows > 0, "Every row has many values to compare.");

        // Only what lies on an edge of a rounding may be shown otherwise, and few rows do.
        Assert.InRange(equality.OnEdges, 0, equality.Rows / 200);
        Assert.InRange(equality.Refused, 0, equality.Tables / (database.Dialect == SqlDialect.ClickHouse18 ? 2 : 5));
    }
}
