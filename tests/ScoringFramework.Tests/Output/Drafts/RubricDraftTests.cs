namespace ScoringFramework.Tests.Output;

public sealed class RubricDraftTests
{
    [Fact]
    public void A_started_rubric_has_no_problem_and_shows_what_rubrics_commonly_hold()
    {
        var draft = RubricDraft.Write("vendor-choice", ".scoring/rubric.schema.json");
        var read = RubricFile.Parse(draft);

        Assert.Empty(read.Diagnostics);
        var rubric = read.ValueOrThrow();
        Assert.Equal(("vendor-choice", "Vendor Choice"), (rubric.Id, rubric.Title));
        var criteria = rubric.AllDimensions.OfType<Criterion>().ToArray();
        Assert.Contains(criteria, c => c.Levels.Count > 0);
        Assert.Contains(criteria, c => c.Measure is not null);
        Assert.Contains(criteria, c => c.Checklist.Count > 0);
        Assert.NotNull(rubric.Requires);
        Golden.Verify(draft, "vendor-choice.yaml");
    }

    [Fact]
    public void What_waits_in_it_is_sound_too()
    {
        var all = RubricDraft.Write("vendor").Replace("\n# ", "\n", StringComparison.Ordinal);
        var rubric = RubricFile.Parse(all);

        Assert.Empty(rubric.Diagnostics);
        Assert.NotNull(rubric.ValueOrThrow().Publish);
        Assert.Single(rubric.ValueOrThrow().Scenarios);
        Assert.NotNull(rubric.ValueOrThrow().SourcePolicy.Disagreement);
    }

    [Fact]
    public void Without_a_schema_it_names_none() => Assert.StartsWith("## A rubric", RubricDraft.Write("r"));

    [Theory]
    [InlineData("2026 plan", "rubric-2026-plan")]
    [InlineData("", "rubric")]
    [InlineData("_x", "x")]
    public void An_id_is_made_of_any_name(string name, string id) =>
        Assert.Equal(id, RubricFile.Parse(RubricDraft.Write(name)).ValueOrThrow().Id);
}
