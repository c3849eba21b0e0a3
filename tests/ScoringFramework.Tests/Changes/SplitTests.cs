namespace ScoringFramework.Tests.Changes;

/// <summary>A criterion that a later version of the rubric split.</summary>
public sealed class SplitTests
{
    private const string Older = "rubric: r\nversion: 1.0.0\n"
        + "dimensions:\n  E:\n    dimensions:\n      E3: { title: Waste and water, weight: 3 }\n      E4: {}\n";

    private const string Newer = "rubric: r\nversion: 2.0.0\nsupersedes: { version: 1.0.0, renamed: { E3: [E3a, E3b] } }\n"
        + "dimensions:\n  E:\n    dimensions:\n      E3a: { title: Waste, weight: 2 }\n      E3b: { title: Water }\n      E4: {}\n";

    [Fact]
    public void Parts_that_keep_the_score_change_nothing()
    {
        var change = Change.Between(Card(Older, "E3: { score: 4 }"), Card(Newer, "E3a: { score: 4 }\n  E3b: { score: 4 }"));

        Assert.Equal(0, change.Difference);
        Assert.Empty(change.Parts);
    }

    [Fact]
    public void Parts_with_other_scores_are_compared_with_the_whole()
    {
        var change = Change.Between(Card(Older, "E3: { score: 4 }"), Card(Newer, "E3a: { score: 4 }\n  E3b: { score: 8 }"));

        Assert.Equal(["E3b 4.00 → 8.00 1.0000"], Parts(change));
    }

    [Fact]
    public void Back_to_the_older_version_is_the_same_change_the_other_way() => Assert.Equal(
        ["E3b 8.00 → 4.00 -1.0000"],
        Parts(Change.Between(Card(Newer, "E3a: { score: 4 }\n  E3b: { score: 8 }"), Card(Older, "E3: { score: 4 }"))));

    private static IEnumerable<string> Parts(Change change) => change.Parts.Where(p => p.Kind != CauseKind.Rounding)
        .Select(p => $"{p.Id} {p.Before} → {p.After} {p.Displayed}");

    [Fact]
    public void The_list_is_written_as_it_was_read()
    {
        var rubric = RubricFile.Parse(Newer).ValueOrThrow();

        Assert.Equal([new("E3", "E3a"), new("E3", "E3b")], rubric.Supersedes!.Renamed);
        Assert.Equal(rubric, RubricFile.Parse(rubric.ToYaml()).ValueOrThrow());
    }

    [Fact]
    public void The_check_against_the_older_version_knows_the_parts() => Assert.Equal(
        [], RubricChange.Between(RubricFile.Parse(Older).ValueOrThrow(), RubricFile.Parse(Newer).ValueOrThrow()).Check());

    private static Scorecard Card(string rubric, string scores)
    {
        var model = RubricFile.Parse(rubric).ValueOrThrow();
        var dossier = DossierFile.Parse(
            $"dossier: d\nrubric: r.yaml\nsubject: {{ name: S }}\nas-of: 2026-05-31\nscores:\n  E4: {{ score: 6 }}\n  {scores}\n",
            model).ValueOrThrow();
        return new ScoringEngine(model).Score(dossier);
    }
}
