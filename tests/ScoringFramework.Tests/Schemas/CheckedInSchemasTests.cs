namespace ScoringFramework.Tests.Schemas;

/// <summary>The schemas under schemas/ are those that the code writes.</summary>
public sealed class CheckedInSchemasTests
{
    [Fact]
    public void The_schema_of_rubrics_is_in_step() => Verify("rubric", JsonSchemas.Rubric);

    [Fact]
    public void The_schema_of_dossiers_is_in_step() => Verify("dossier", JsonSchemas.Dossier);

    [Fact]
    public void The_schema_of_source_lists_is_in_step() => Verify("sources", JsonSchemas.SourceList);

    [Fact]
    public void The_schema_of_cohorts_is_in_step() => Verify("cohort", JsonSchemas.Cohort);

    [Fact]
    public void The_schema_of_scorecards_is_in_step() => Verify("scorecard", ScorecardSchema.Write());

    [Fact]
    public void The_library_gives_the_schema_of_scorecards() =>
        Assert.Equal(File.ReadAllText(Repository.PathOf("schemas/scorecard.schema.json")), JsonSchemas.Scorecard);

    private static void Verify(string kind, string written)
    {
        var (path, received) = (Repository.PathOf($"schemas/{kind}.schema.json"),
            Repository.PathOf($"schemas/{kind}.schema.received.json"));
        if (File.Exists(path) && File.ReadAllText(path) == written)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, written);
        Assert.Fail(
            $"schemas/{kind}.schema.json is not what the code writes. Read schemas/{kind}.schema.received.json, put it in its place, and "
            + $"build again.");
    }
}
