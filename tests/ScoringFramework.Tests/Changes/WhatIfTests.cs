using ScoringFramework.Tests.Scoring;

namespace ScoringFramework.Tests.Changes;

public sealed class WhatIfTests
{
    [Fact]
    public void A_supposed_score_is_held_and_the_dossier_stays_as_it_is()
    {
        var supposed = new WhatIf { Scores = [new("C", 9)] }.Score(Vendors.Acme).ValueOrThrow();
        Assert.Equal(9m, supposed["C"].Score);
        Assert.Equal(5m, Vendors.Score(Vendors.Acme)["C"].Score);
    }

    [Fact]
    public void A_supposed_score_overrides_a_measure_and_is_where_nothing_was_held()
    {
        var supposed = new WhatIf { Scores = [new("Q1", 1)] }.Score(Vendors.Acme).ValueOrThrow();
        Assert.Equal((1m, true), (supposed["Q1"].Score!.Value, supposed["Q1"].Override));
    }

    [Fact]
    public void A_source_is_taken_away_with_its_evidence()
    {
        var supposed = new WhatIf { Dropped = ["audit"] }.Score(Vendors.Acme).ValueOrThrow();
        Assert.Equal(Outcome.Missing, supposed["Q1"].Outcome);
        Assert.Empty(supposed.Evidence);
    }

    [Fact]
    public void A_criterion_is_declined_and_a_weight_is_another()
    {
        var supposed = new WhatIf { Declined = ["Q2"], Weights = [new("C", 0)] }.Score(Vendors.Acme).ValueOrThrow();
        Assert.Equal(Outcome.Declined, supposed["Q2"].Outcome);
        Assert.Equal(supposed["Q1"].Score, supposed.Headline.Score);
    }

    [Fact]
    public void To_suppose_what_is_held_changes_nothing()
    {
        var published = Vendors.Acme with
        {
            Scores = [.. Vendors.Acme.Scores.Select(
                h => h with { Basis = Basis.Published, Confidence = new(Confidence.Red, "It is old.") })],
        };
        var supposed = new WhatIf { Scores = [new("Q2", 7), new("C", 6), new("C", 6)] }.Score(published).ValueOrThrow();
        Assert.Equal(Vendors.Score(published), new WhatIf { Scores = [new("Q2", 7)] }.Score(published).ValueOrThrow());
        Assert.Equal((6m, Basis.Judged, Confidence.Red), (supposed["C"].Score!.Value, supposed["C"].Basis, supposed["C"].Confidence));
    }

    [Fact]
    public void What_is_supposed_one_way_and_another_is_reported() => Assert.Equal(
        [
            "error SF4311: the criterion Q2 cannot be 1, 2 and declined at the same time. Give one value.",
            "error SF4311: the weight of C cannot be 10 and 20 at the same time. Give one value.",
        ],
        new WhatIf
        {
            Scores = [new("Q2", 1), new("Q2", 2), new("C", 6)],
            Weights = [new("C", 10), new("C", 20), new("Q", 60)],
            Declined = ["Q2", "Q2"]
        }
            .Score(Vendors.Acme).Diagnostics.Select(d => d.ToString()));

    [Fact]
    public void What_cannot_be_supposed_is_reported_all_at_once()
    {
        var result = new WhatIf
        {
            Scores = [new("Q3", 1), new("Q", 2), new("C", 11)],
            Weights = [new("Z", 1), new("C", double.NaN)],
            Dropped = ["audits"],
        }.Score(Vendors.Acme);
        Assert.Equal(
            [
                "error SF4311: the rubric vendor has no dimension 'Q3'",
                "error SF4311: 'Q' is computed from its dimensions, so it cannot be given a score",
                "error SF4311: the score of 11 for C is outside the scale of 0 to 10",
                "error SF4311: the rubric vendor has no dimension 'Z'",
                "error SF4311: the weight of NaN for C is not possible",
                "error SF4311: the dossier acme has no source 'audits'",
            ],
            result.Diagnostics.Select(d => d.ToString()[..d.ToString().IndexOf('.', StringComparison.Ordinal)]));
        Assert.Equal("audit", result.Diagnostics[^1].Suggestion);
    }

    [Fact]
    public void Weights_that_leave_nothing_to_count_are_the_rubrics_own_problem()
    {
        var result = new WhatIf { Weights = [new("Q", 0), new("C", 0)] }.Score(Vendors.Acme);
        Assert.Equal("SF1203", Assert.Single(result.Diagnostics).Code);
    }
}
