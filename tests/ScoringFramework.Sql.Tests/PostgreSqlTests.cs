using ScoringFramework.Sql.Tests.Databases;

namespace ScoringFramework.Sql.Tests;

/// <summary>PostgreSQL computes what the evaluator does, and shows the same.</summary>
public sealed class PostgreSqlTests
{
    [Fact]
    public void Rubrics_are_equal()
    {
        using var database = new PostgreSqlDatabase();
        Samples.Jumps(database);
        InvalidRows.Check(database);
        Samples.Means(database, rubrics: 20, rows: 40);
        Samples.Random(database, rubrics: 25, rows: 30);
        Samples.Sketches(database, rubrics: 12, rows: 30);
        Samples.Published(database, rows: 50);
    }
}
