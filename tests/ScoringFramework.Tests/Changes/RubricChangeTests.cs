using CsCheck;
using ScoringFramework.Tests.Generators;

namespace ScoringFramework.Tests.Changes;

public sealed class RubricChangeTests
{
    private const string Older = """
        rubric: vendor
        version: 1.2.0
        title: Vendors
        levels: { 0: Weak, 6: Strong }
        requires: { evidence: 1 }
        dimensions:
          Q:
            title: Quality
            dimensions:
              Q1: { title: Defects, weight: 25, measure: { metric: defects, curve: { points: { 0: 10, 5: 0 } } } }
              Q2: { title: Audit, weight: 75, asks: Who looked? }
          C: { title: Cost }
        """;

    [Theory]
    [InlineData("title: Vendors", "title: Sellers", VersionBump.Patch, "title: Vendors → Sellers")]
    [InlineData("asks: Who looked?", "asks: Has anybody looked?", VersionBump.Patch, "asks of Q2: Who looked? → Has anybody looked?")]
    [InlineData("6: Strong", "6: Good", VersionBump.Patch, "level 6: Strong → Good")]
    [InlineData("6: Strong", "7: Strong", VersionBump.Minor, "levels: 0, 6 → 0, 7")]
    [InlineData("evidence: 1", "evidence: 2", VersionBump.Minor, "requires: evidence 1 → evidence 2")]
    [InlineData("weight: 25", "weight: 30", VersionBump.Major, "weight of Q1: 25 → 30")]
    [InlineData("5: 0", "6: 0", VersionBump.Major, "score of Q1: measured by defects through points 0:")]
    [InlineData("title: Quality", "title: Quality\n    aggregate: geometric", VersionBump.Major, "aggregate of Q: geometric, new")]
    [InlineData("  C: { title: Cost }", "  P: { title: Price }", VersionBump.Major, "dimension of P: Price, new")]
    public void Each_difference_asks_what_it_does_to_scores(string was, string now, VersionBump due, string text)
    {
        var change = RubricChange.Between(Parse(Older), Parse(Text(Older).Replace(was, now, StringComparison.Ordinal)));
        Assert.Equal(due, change.Due);
        Assert.StartsWith(text, VersionProblems.Text(change.Differences[0]), StringComparison.Ordinal);
        Assert.False(change.IsRaisedEnough);
    }

    [Theory]
    [InlineData("evidence: 1", "evidence: 2",
        "Scores can be newly declined or published, which changes the scores above them: a minor version is required. The version did "
        + "not change.")]
    [InlineData("6: Strong", "7: Strong",
        "What is published about a score can change: a minor version is required. The version did not change.")]
    [InlineData("6: Strong", "6: Good", "Only words changed: a patch version is required. The version did not change.")]
    public void The_outcome_says_what_the_version_owes_its_readers(string was, string now, string expected)
    {
        var change = RubricChange.Between(Parse(Older), Parse(Text(Older).Replace(was, now, StringComparison.Ordinal)));
        Assert.Equal(expected, RubricChangeText.Summary(change));
        Assert.Equal(expected.Contains("declined", StringComparison.Ordinal), change.CanDecline);
    }

    [Fact]
    public void A_comparison_is_a_comment_on_a_pull_request()
    {
        var newer = Text(Older).Replace("asks: Who looked?", "asks: \"Who looked | at <it>, @auditor?\"", StringComparison.Ordinal)
            .Replace("weight: 25", "weight: 30", StringComparison.Ordinal)
            .Replace("title: Vendors", "title: Our_vendors", StringComparison.Ordinal);
        Assert.Equal("""
            ## vendor: 1.2.0 → 1.2.0

            Scores are no longer comparable: a major version is required. The version did not change.

            | Version | Part | Field | Change |
            | :-- | :-- | :-- | :-- |
            | major | Q1 | weight | 25 → 30 |
            | patch | the rubric | title | Vendors → Our\_vendors |
            | patch | Q2 | asks | Who looked? → Who looked \| at &lt;it&gt;, &#64;auditor? |

            """.ReplaceLineEndings("\n"), RubricChangeMarkdown.Write(RubricChange.Between(Parse(Older), Parse(newer))));
    }

    [Fact]
    public void Weights_in_the_same_relation_are_other_words_for_the_same()
    {
        var newer = Text(Older).Replace("weight: 25", "weight: 1", StringComparison.Ordinal)
            .Replace("weight: 75", "weight: 3", StringComparison.Ordinal);
        Assert.Equal(VersionBump.Patch, RubricChange.Between(Parse(Older), Parse(newer)).Due);
    }

    [Fact]
    public void A_weight_that_is_tiny_beside_its_siblings_counts_where_they_do_not_apply()
    {
        var newer = Text(Older).Replace("weight: 75", "weight: 0.0000000003", StringComparison.Ordinal);
        var newest = Text(Older).Replace("weight: 75", "weight: 0.0000000001", StringComparison.Ordinal);
        Assert.Equal(VersionBump.Major, RubricChange.Between(Parse(newer), Parse(newest)).Due);
    }

    [Theory]
    [InlineData("1.2.0", null, "SF4301", "the version is still 1.2.0, although the weight of Q1 changed from 25 to 30",
        "Write version: 2.0.0.")]
    [InlineData("1.3.0", null, "SF4301", "the version was only raised from 1.2.0 to 1.3.0, although the weight of Q1 changed from 25 to 30",
        "Write version: 2.0.0.")]
    [InlineData("2.0.0", null, null, null, null)]
    [InlineData("1.2.0", "other", "SF4302", "'other' is not the rubric 'vendor', so their versions cannot be compared",
        "Name an older version of the same rubric.")]
    public void A_version_that_is_raised_too_little_is_an_error(string version, string? id, string? code, string? message, string? remedy)
    {
        var newer = Text(Older).Replace("weight: 25", "weight: 30", StringComparison.Ordinal)
            .Replace("1.2.0", version, StringComparison.Ordinal)
            .Replace("rubric: vendor", $"rubric: {id ?? "vendor"}", StringComparison.Ordinal);
        var problems = RubricChange.Between(Parse(Older), Parse(newer)).Check();
        Assert.Equal(code is null ? [] : [(code, message!, remedy!)], problems.Select(p => (p.Code, p.Message, p.Remedy)));
    }

    [Fact]
    public void A_dimension_that_says_what_one_that_went_said_is_reported_with_the_map_to_write()
    {
        var newer = Text(Older).Replace("Q2:", "Audit:", StringComparison.Ordinal).Replace("1.2.0", "2.0.0", StringComparison.Ordinal);
        var problem = Assert.Single(RubricChange.Between(Parse(Older), Parse(newer)).Check());
        Assert.Equal(
            "dimensions.Audit: warning SF4303: 'Q2' was removed and 'Audit' is the same, so the scores of the two are not connected. "
            + "Write supersedes: { version: 1.2.0, renamed: { Q2: Audit } }.", problem.ToString());
    }

    [Fact]
    public void A_rename_with_its_map_is_one_difference()
    {
        var newer = Text(Older).Replace("Q2:", "Audit:", StringComparison.Ordinal)
            .Replace("version: 1.2.0", "version: 2.0.0\nsupersedes: { version: 1.2.0, renamed: { Q2: Audit } }", StringComparison.Ordinal);
        var change = RubricChange.Between(Parse(Older), Parse(newer));
        Assert.Equal([new RubricDifference(VersionBump.Major, "Audit", "id", "Q2", "Audit")], change.Differences);
        Assert.Empty(change.Check());
    }

    // The two ways to see a difference, the walk and the hashes, must agree on whether there is one, and whether it can move a number.
    [Fact]
    public void Nothing_differs_where_the_hashes_are_equal_and_something_does_where_they_are_not() => ChangedSketches.Any.Holds(pair =>
    {
        var (older, newer) = (pair.Before.BuildRubric(), pair.After.BuildRubric());
        var change = RubricChange.Between(older, newer);
        var (was, now) = (ModelIdentity.Of(older), ModelIdentity.Of(newer));
        Assert.Equal(was.Content.Value == now.Content.Value, change.Due == VersionBump.None);
        Assert.True(was.Scoring.Value == now.Scoring.Value || change.Due != VersionBump.None);
    }, iter: 200);

    // What asks for less may decline a dimension, and a number above it moves by that alone.
    [Fact]
    public void A_rubric_that_moves_a_score_where_no_outcome_changes_asks_for_a_major_version() => ChangedSketches.Any.Holds(pair =>
    {
        var (older, newer) = (pair.Before.BuildDossier(), pair.After.BuildRubric());
        var change = RubricChange.Between(older.Rubric, newer);
        var moved = older with { Rubric = newer };
        if (change.Due < VersionBump.Major && DossierValidator.Check(moved).All(p => p.Severity != Severity.Error))
        {
            var (was, now) = (new ScoringEngine(older.Rubric).Score(older), new ScoringEngine(newer).Score(moved));
            var turned = was.Dimensions.Where(d => now[d.Id].Outcome != d.Outcome).SelectMany(d => WithParents(was, d)).Select(d => d.Id)
                .ToHashSet();
            Assert.All(was.Dimensions.Where(d => d.Unrounded is not null && !turned.Contains(d.Id)), d =>
            {
                Assert.Equal(d.Score, now[d.Id].Score);
                Assert.Equal(d.Unrounded!.Value, now[d.Id].Unrounded!.Value, 1e-12 * (double)was.Scale.Span);
            });
        }
    }, iter: 300);

    private static IEnumerable<DimensionScore> WithParents(Scorecard card, DimensionScore dimension) =>
        dimension.Parent is { } parent ? WithParents(card, card[parent]).Prepend(dimension) : [dimension];

    private static string Text(string yaml) => yaml.Replace("\r\n", "\n", StringComparison.Ordinal);

    private static Rubric Parse(string yaml) => RubricFile.Parse(Text(yaml)).ValueOrThrow();
}
