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

    // A part of a sum or a product is compared with the whole as it was: what each adds is its own.
    [Theory]
    [InlineData("sum", "E3a: { score: 4 }\n  E3b: { score: 4 }")]
    [InlineData("product", "E3a: { score: 4 }\n  E3b: { score: 4 }")]
    [InlineData("{ owa: [0.5, 0.3, 0.2] }", "E3a: { score: 4 }\n  E3b: { score: 4 }")]
    [InlineData("geometric", "E3a: { score: 4 }\n  E3b: { score: 8 }")]
    [InlineData("maximum", "E3a: { score: 4 }\n  E3b: { score: 8 }")]
    [InlineData("median", "E3a: { score: 4 }\n  E3b: { score: 8 }")]
    public void The_causes_of_a_split_sum_to_the_difference(string aggregate, string scores)
    {
        var (older, newer) = (Of(Older.Replace("  E:\n", "  E:\n    aggregate: $\n", StringComparison.Ordinal), aggregate),
            Of(Newer.Replace("  E:\n", "  E:\n    aggregate: $\n", StringComparison.Ordinal), aggregate));
        foreach (var (before, after) in new[]
        {
            (Card(older, "E3: { score: 4 }"), Card(newer, scores)), (Card(newer, scores), Card(older, "E3: { score: 4 }")),
        })
        {
            var change = Change.Between(before, after);

            Assert.Equal(after.Headline.Score - before.Headline.Score, change.Difference);
            Assert.Equal(change.Difference, change.Parts.Sum(p => p.Displayed));
        }
    }

    [Fact]
    public void The_causes_of_a_split_below_a_table_sum_to_the_difference()
    {
        const string Table = "levels: { 0: Low, 5: High }";
        const string Cells = "    aggregate: { table: { rows: R, columns: C, "
            + "cells: { Low: { Low: 1, High: 4 }, High: { Low: 5, High: 9 } } } }\n";
        var (older, newer) = ($"rubric: r\nversion: 1.0.0\ndimensions:\n  T:\n{Cells}"
            + $"    dimensions:\n      R: {{ {Table}, dimensions: {{ E3: {{}}, E4: {{}} }} }}\n      C: {{ {Table} }}\n",
            "rubric: r\nversion: 2.0.0\nsupersedes: { version: 1.0.0, renamed: { E3: [E3a, E3b] } }\n"
            + $"dimensions:\n  T:\n{Cells}"
            + $"    dimensions:\n      R: {{ {Table}, dimensions: {{ E3a: {{}}, E3b: {{}}, E4: {{}} }} }}\n      C: {{ {Table} }}\n");
        var change = Change.Between(
            Card(older, "E3: { score: 2 }\n  C: { score: 6 }"), Card(newer, "E3a: { score: 2 }\n  E3b: { score: 9 }\n  C: { score: 6 }"));

        Assert.Equal(5, change.Difference);
        Assert.Equal(change.Difference, change.Parts.Sum(p => p.Displayed));
    }

    // The list of an ordered mean has a weight for each child; the children of a sum or product state their scale.
    private static string Of(string rubric, string aggregate)
    {
        var text = rubric.Replace("$", aggregate.StartsWith("{ owa", StringComparison.Ordinal)
            ? rubric.Contains("E3a", StringComparison.Ordinal) ? "{ owa: [0.5, 0.3, 0.2] }" : "{ owa: [0.6, 0.4] }"
            : aggregate, StringComparison.Ordinal);
        return aggregate is "sum" or "product"
            ? text.Replace(", weight: 3", "", StringComparison.Ordinal).Replace(", weight: 2", "", StringComparison.Ordinal)
                .Replace("title: Waste and water", "title: Waste and water, scale: 10", StringComparison.Ordinal)
                .Replace("title: Waste }", "title: Waste, scale: 10 }", StringComparison.Ordinal)
                .Replace("title: Water }", "title: Water, scale: 10 }", StringComparison.Ordinal)
                .Replace("E4: {}", "E4: { scale: 10 }", StringComparison.Ordinal)
            : aggregate == "median" ? text.Replace(", weight: 3", "", StringComparison.Ordinal)
                .Replace(", weight: 2", "", StringComparison.Ordinal)
            : text;
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
