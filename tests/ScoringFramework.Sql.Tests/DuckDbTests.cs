using ScoringFramework.Sql.Tests.Databases;
using ScoringFramework.Sql.Tests.Rows;

namespace ScoringFramework.Sql.Tests;

/// <summary>DuckDB computes what the evaluator does, and shows the same.</summary>
public sealed class DuckDbTests
{
    [Fact]
    public void Random_rubrics_are_equal()
    {
        using var database = new DuckDatabase();
        Samples.Random(database, rubrics: 25, rows: 40);
    }

    [Fact]
    public void Random_trees_are_equal()
    {
        using var database = new DuckDatabase();
        Samples.Sketches(database, rubrics: 12, rows: 40);
    }

    [Fact]
    public void Means_are_equal()
    {
        using var database = new DuckDatabase();
        InvalidRows.Check(database);
        Samples.Means(database, rubrics: 60, rows: 60);
    }

    [Fact]
    public void Published_rubrics_are_equal()
    {
        using var database = new DuckDatabase();
        Samples.Jumps(database);
        Samples.Published(database, rows: 100);
    }
}
