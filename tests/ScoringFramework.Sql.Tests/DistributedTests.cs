using ScoringFramework.Sql.Tests.Databases;
using ScoringFramework.Sql.Tests.Rows;
using ScoringFramework.Tests;

namespace ScoringFramework.Sql.Tests;

/// <summary>Three instances of ClickHouse as the shards of a cluster: each scores its own rows.</summary>
public sealed class DistributedTests
{
    private static readonly Rubric Rubric = RubricFile.Load(Repository.PathOf("rubrics/human-development.yaml")).ValueOrThrow();

    [Fact]
    public void A_view_on_each_shard_is_pushed_whole_and_equal()
    {
        var servers = ClickHouseServer.Start(3);
        try
        {
            var rubric = new CompiledRubric(Rubric);
            var options = new SqlOptions { Dialect = SqlDialect.ClickHouse18, AssumeEvidence = true, Outcomes = true };
            var generator = new RandomRows(rubric, options, new(5));
            SubjectRow[] rows = [.. Enumerable.Range(0, 600).Select(generator.Next)];
            var view = RubricSql.Write(Rubric, options with { Form = SqlForm.View }).ValueOrThrow();
            foreach (var server in servers)
            {
                RowTable.Create(server, "rows", [.. SqlInputs.Of(rubric, options)], [], "ENGINE = MergeTree ORDER BY id");
                server.Run(view.Text.TrimEnd().TrimEnd(';'));
            }

            // As docs/scale.md has it.
            var first = servers[0];
            first.Run("CREATE TABLE rows_all AS rows ENGINE = Distributed(shards, default, rows, id)");
            first.Run("CREATE TABLE scored_all AS rows_scored ENGINE = Distributed(shards, default, rows_scored)");
            RowTable.Insert(first, "rows_all", [.. SqlInputs.Of(rubric, options)], rows);

            Assert.All(servers, s => Assert.InRange(int.Parse(s.Query("SELECT count() FROM rows")[0][0]!), 100, 300));
            var equality = new Equality(first);
            equality.Compare(rubric, view, first.Query("SELECT * FROM scored_all ORDER BY id"), rows);
            Assert.Equal(0, equality.OnEdges);

            // What the other shards were asked says what they computed.
            first.Query("SELECT count(), sum(headline) FROM scored_all");
            Assert.All(servers.Skip(1), s => Assert.Matches(@"SELECT count\(\), sum\(headline\) +FROM default\.rows_scored", s.Log));

            var nested = RubricSql.Write(Rubric, options with { Table = "rows_all" }).ValueOrThrow();
            var before = servers[1].Log.Length;
            equality.Compare(rubric, nested, first.Query($"SELECT * FROM ({nested.Text}) AS q ORDER BY id"), rows);
            var asked = servers[1].Log[before..];
            Assert.DoesNotContain("AS headline", asked);
        }
        finally
        {
            foreach (var server in servers)
            {
                server.Dispose();
            }
        }
    }
}
