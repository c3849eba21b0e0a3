using CsCheck;
using ScoringFramework.Sql.Tests.Databases;
using ScoringFramework.Sql.Tests.Rows;
using ScoringFramework.Tests;

namespace ScoringFramework.Sql.Tests;

/// <summary>The rubrics that every database computes: random ones of every kind, and those that we publish.</summary>
internal static class Samples
{
    /// <summary>Mixed trees with everything a rubric can say.</summary>
    public static void Random(IDatabase database, int rubrics, int rows) => Check(database, equality =>
    {
        foreach (var seed in Enumerable.Range(1, Law.Many(rubrics)))
        {
            equality.Check(AnyRubric.Of(seed), rows, seed, new() { Outcomes = seed % 3 != 0, AssumeEvidence = true });
        }
    });

    /// <summary>Deep trees of means with every curve, rule and scale.</summary>
    public static void Sketches(IDatabase database, int rubrics, int rows) => Check(database, equality =>
    {
        var seed = 0;
        ScoringFramework.Tests.Generators.Sketches.Any.Holds(
            sketch => equality.Check(sketch.BuildRubric(), rows, ++seed, new() { Outcomes = seed % 2 == 0 }), rubrics, threads: 1);
    });

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
