using ScoringFramework.Sql.Tests.Databases;

namespace ScoringFramework.Sql.Tests;

/// <summary>ClickHouse computes what the evaluator does, and shows the same: the current engine, and that of Debian.</summary>
public sealed class ClickHouseTests
{
    [Fact]
    public void Rubrics_are_equal_in_the_current_engine()
    {
        using var database = new ChdbDatabase();
        Samples.Jumps(database);
        Samples.Random(database, rubrics: 8, rows: 60);
        Samples.Sketches(database, rubrics: 4, rows: 60);
        Samples.Published(database, rows: 60);
    }

    [Fact]
    public void Rubrics_are_equal_in_the_engine_of_Debian()
    {
        var server = ClickHouseServer.Start(1)[0];
        using (server)
        {
            Samples.Jumps(server);
            Samples.Random(server, rubrics: 10, rows: 50);
            Samples.Sketches(server, rubrics: 6, rows: 50);
            Samples.Published(server, rows: 50);
        }
    }
}
