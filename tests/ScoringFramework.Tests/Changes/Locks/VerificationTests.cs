using System.Text.Json;
using ScoringFramework.Tests.Output;
using ScoringFramework.Tests.Scoring;

namespace ScoringFramework.Tests.Changes.Locks;

public sealed class VerificationTests
{
    private static readonly Scorecard Card = Vendors.Score(Vendors.Acme);

    private static readonly Scorecard Rescored = Vendors.Score(Held("C", h => h with { Score = 6 }));

    private static readonly Verification Moved = Verify(Approval.Of(Card), Rescored);

    [Fact]
    public void Locked_is_verified()
    {
        var verification = Verify(LockFile.Parse(LockFile.Write(Approval.Of(Card)), "acme.lock.json").ValueOrThrow(), Card);

        Assert.True(
            verification is { Passes: true, IsCurrent: true, HasEngineChanged: false, HasRubricChanged: false, HasDossierChanged: false });
        Assert.Empty(verification.Differences);
        Assert.False(verification.MovesMoreThan(0));
    }

    [Fact]
    public void A_changed_score_differs_in_it_and_in_all_that_it_moves()
    {
        Assert.Equal([(LockPart.Headline, null), (LockPart.Dimension, "C"), (LockPart.Ledger, null)],
            Moved.Differences.Select(d => (d.Part, d.Id)));
        Assert.Equal(
            new(LockPart.Headline, null, LockDifferenceKind.Score)
            {
                Before = new(Outcome.Scored, 6.5m) { Confidence = Confidence.Green },
                After = new(Outcome.Scored, 6.9m) { Confidence = Confidence.Green },
            },
            Moved.Differences[0]);
        Assert.True(
            Moved is { Passes: false, IsCurrent: false, HasEngineChanged: false, HasRubricChanged: false, HasDossierChanged: true });
    }

    [Fact]
    public void A_changed_weight_is_the_rubrics()
    {
        var heavier = Vendors.Rubric with
        {
            Dimensions = [.. Vendors.Rubric.Dimensions.Select(
            d => d.Id == "C" ? d with { Weight = 50 } : d)]
        };

        var verification = Verify(Approval.Of(Card), new ScoringEngine(heavier).Score(Vendors.Acme with { Rubric = heavier }));

        Assert.True(verification is { Passes: false, HasEngineChanged: false, HasRubricChanged: true, HasDossierChanged: false });
    }

    [Fact]
    public void Other_results_of_the_same_inputs_are_the_engines()
    {
        var verification = Verify(Resealed.Lock(Card, "\"score\": 6.5,", "\"score\": 6.4,"), Card);

        Assert.True(verification is { Passes: false, HasEngineChanged: true, HasRubricChanged: false, HasDossierChanged: false });
        Assert.Equal([LockPart.Headline], verification.EngineDifferences.Select(d => d.Part));
        Assert.Equal(6.4m, verification.Approval.Headline);
    }

    [Fact]
    public void An_engine_of_another_version_that_gives_the_same_results_passes()
    {
        var verification = Verify(Resealed.Lock(Card, "\"engine\": \"1\"", "\"engine\": \"0\""), Card);

        Assert.True(verification is { Passes: true, IsCurrent: false, HasEngineChanged: true });
    }

    [Fact]
    public void What_a_later_release_adds_is_no_difference()
    {
        var verification = Verify(Resealed.Lock(Card, "      \"position\": null,\n", ""), Card);

        Assert.True(verification is { Passes: true, IsCurrent: false });
        Assert.Equal("acme  6.50  locked: another release wrote the lock; no result changed\n", LockText.Of(verification).ToString());
        Assert.Equal(
            "**1 verified: all as locked.**\n\n**acme** is as locked: another release wrote the lock; no result changed. Run `scoring "
            + "lock` again.\n",
            VerificationMarkdown.Write([verification], []));
    }

    [Fact]
    public void Inputs_that_move_nothing_pass()
    {
        var verification = Verify(Approval.Of(Card), Vendors.Score(Vendors.Acme with { Analyst = "Somebody" }));

        Assert.True(verification is { Passes: true, IsCurrent: false, HasDossierChanged: true });
        Assert.Equal(
            "acme  6.50  as locked. Only words of the dossier changed; no result changed. Run scoring lock again.\n1 verified: all as "
            + "locked.\n",
            VerificationText.Of([verification]).ToString());
    }

    [Fact]
    public void Another_argument_for_the_same_score_is_another_reasoning()
    {
        var verification = Verify(Approval.Of(Card),
            Vendors.Score(Held("Q2", h => h with { Because = "Certified since 2025 [defect-rate]." })));

        Assert.Equal([(LockPart.Dimension, "Q2", LockDifferenceKind.Reasoning)],
            verification.Differences.Select(d => (d.Part, d.Id, d.Kind)));
    }

    [Theory]
    [InlineData(0.39, true)]
    [InlineData(0.4, false)]
    public void A_limit_holds_for_what_is_displayed(double limit, bool exceeded) =>
        Assert.Equal(exceeded, Moved.MovesMoreThan((decimal)limit));

    [Fact]
    public void To_lose_the_score_is_further_than_any_limit()
    {
        var strict = Vendors.Rubric with { Publish = new(1, null) };
        var declined = new ScoringEngine(strict)
            .Score(Held("C", h => h with { Score = null, Declined = "Nobody knows." }) with { Rubric = strict });

        Assert.Null(declined.Headline.Score);
        Assert.True(Verify(Approval.Of(Card), declined).MovesMoreThan(1000));
    }

    [Fact]
    public void A_change_is_reported_with_its_parts() =>
        Golden.Verify(VerificationText.Of([Moved, Verify(Approval.Of(Card), Card)]).ToString(), "moved.txt");

    [Fact]
    public void A_change_of_the_engine_is_reported_beside_that_of_the_inputs() => Golden.Verify(
        VerificationText.Of([Verify(Resealed.Lock(Card, "\"score\": 6.5,", "\"score\": 6.4,"), Rescored)]).ToString(), "engine.txt");

    [Fact]
    public void A_change_is_reported_in_a_comment() =>
        Golden.Verify(Cultures.SameIn(() => VerificationMarkdown.Write([Moved], [Problem])), "moved.md");

    [Fact]
    public void A_change_is_said_to_machines()
    {
        var json = Cultures.SameIn(() => VerificationJson.Write([Moved], [Problem]));

        var root = JsonDocument.Parse(json).RootElement;
        var locked = root.GetProperty("locks")[0];
        Assert.False(root.GetProperty("passes").GetBoolean());
        Assert.True(locked.GetProperty("dossierChanged").GetBoolean());
        Assert.Equal(6.9m, locked.GetProperty("after").GetProperty("score").GetDecimal());
        Assert.Equal(
            [("headline", null), ("dimension", "C"), ("ledger", null)],
            locked.GetProperty("differences").EnumerateArray()
                .Select(d => (d.GetProperty("part").GetString(), d.GetProperty("id").GetString())));
        Assert.Equal("rescored", locked.GetProperty("change").GetProperty("parts")[0].GetProperty("kind").GetString());
        Assert.Equal("SF4204", root.GetProperty("diagnostics")[0].GetProperty("code").GetString());
    }

    [Fact]
    public void What_locking_changes_is_reported()
    {
        Assert.Equal("acme  6.50  locked\n", LockText.Of(Card).ToString());
        Assert.Equal("acme  6.50  locked as before\n", LockText.Of(Verify(Approval.Of(Card), Card)).ToString());
        Assert.StartsWith("acme  locked: the dossier changed.\n6.50 → 6.90  Acme   +0.40\n", LockText.Of(Moved).ToString(),
            StringComparison.Ordinal);
        Assert.StartsWith(
            "acme  not locked: the dossier changed. The headline, 6.50 → 6.90 (+0.40), would change by more than 0.1. Give the reason "
            + "with --because, and approve it with --force. 6.50 → 6.90  Acme",
            LockText.Refused(Moved, 0.1m).ToString().ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    private static Diagnostic Problem { get; } = new(LockCodes.DossierWithoutLock, "the dossier has no lock", "Approve it.");

    private static Verification Verify(Approval approval, Scorecard now) => Verification.Of(approval, now);

    private static Dossier Held(string criterion, Func<HeldScore, HeldScore> change) =>
        Vendors.Acme with { Scores = [.. Vendors.Acme.Scores.Select(h => h.Dimension == criterion ? change(h) : h)] };
}
