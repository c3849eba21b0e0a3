using ScoringFramework.Sql.Tests.Databases;

namespace ScoringFramework.Sql.Tests;

/// <summary>
/// ClickHouse computes what the evaluator does, and shows the same. The current engine has small random rubrics only: it plans others for
/// too long.
/// </summary>
public sealed class ClickHouseTests
{
    [Fact]
    public void Published_rubrics_are_equal_in_the_current_engine()
    {
        using var database = new ChdbDatabase();
        Samples.Jumps(database);
        Samples.Published(database, rows: 60);
    }

    [Fact]
    public void Small_rubrics_of_every_kind_are_equal_in_the_current_engine()
    {
        using var database = new ChdbDatabase();
        Samples.Random(database, rubrics: 12, rows: 60, most: 7);
        InvalidRows.Check(database);
        Samples.Means(database, rubrics: 8, rows: 60);
    }

    [Fact]
    public void Rubrics_are_equal_in_the_engine_of_Debian()
    {
        var server = ClickHouseServer.Start(1)[0];
        using (server)
        {
            Samples.Jumps(server);
            InvalidRows.Check(server);
            Samples.Means(server, rubrics: 8, rows: 50);
            Samples.Random(server, rubrics: 10, rows: 50);
            Samples.Sketches(server, rubrics: 6, rows: 50);
            Samples.Published(server, rows: 50);
        }
    }
}
