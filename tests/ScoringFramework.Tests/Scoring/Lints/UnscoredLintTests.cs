namespace ScoringFramework.Tests.Scoring.Lints;

public sealed class UnscoredLintTests
{
    private const string Rubric = "dimensions:\n  A: { weight: 3 }\n  B: { weight: 1 }\n  Q: { weight: 0, dimensions: { C: {}, D: {} } }\n";
    private const string One = "scores: { A: { score: 3 }, C: { score: 2 } }\n";

    [Fact]
    public void A_criterion_that_no_dossier_scores_is_reported_with_its_outcomes() => Assert.Equal(
        "dimensions.B: warning SF2904: none of the 3 dossiers of 'r' scores B, which has 25% of the headline: it is missing in 1, "
        + "declined in 1 and not applicable in 1. "
        + "It does not distinguish any subjects. Score it, or remove 'B' from the rubric.\n"
        + "dimensions.D: warning SF2904: none of the 3 dossiers of 'r' scores D: it is missing in all of them. "
        + "It does not distinguish any subjects. Score it, or remove 'D' from the rubric.",
        Linted.Together(Rubric, One, One.Replace("A:", "B: { declined: No. }, A:"), One.Replace("A:", "B: { not-applicable: No. }, A:")));

    [Fact]
    public void A_composite_of_which_nothing_is_scored_is_reported_once() => Assert.Equal(
        "dimensions.Q: warning SF2904: none of the 2 dossiers of 'r' scores anything in Q. It does not distinguish any subjects. "
        + "Score it, or remove 'Q' from the rubric.",
        Linted.Together(Rubric, "scores: { A: { score: 3 } }\n", "scores: { B: { score: 3 } }\n"));

    [Fact]
    public void A_score_whose_evidence_does_not_support_it_is_a_score() => Assert.Equal("", Linted.Together(
        "dimensions: { A: {}, B: { requires: { evidence: 1 } } }\n", "scores: { A: { score: 3 } }\n", "scores: { B: { score: 3 } }\n"));

    [Fact]
    public void One_dossier_and_dossiers_just_begun_report_nothing()
    {
        Assert.Equal("", Linted.Together(Rubric, One));
        Assert.Equal("", Linted.Together(Rubric, "", ""));
    }

    [Fact]
    public void Dossiers_that_leave_more_criteria_open_than_they_score_have_only_been_begun()
    {
        const string Three = "dimensions: { A: {}, B: {}, C: {} }\n";
        const string A = "scores: { A: { score: 3 } }\n";
        const string B = "scores: { B: { score: 3 } }\n";

        Assert.Equal("", Linted.Together(Three, A, A));
        Assert.Equal(
            "dimensions.C: warning SF2904: none of the 2 dossiers of 'r' scores C, which has 33.3% of the headline: it is missing in all "
            + "of them. "
            + "It does not distinguish any subjects. Score it, or remove 'C' from the rubric.",
            Linted.Together(Three, A, B));
    }

    [Fact]
    public void Dossiers_of_different_rubrics_are_not_taken_together()
    {
        var dossiers = new[] { "A", "B" }.Select(held => DossierFile.Parse(
            $"dossier: {held}\nrubric: r.yaml\nsubject: {{ name: S }}\nas-of: 2026\nscores: {{ {held}: {{ score: 3 }} }}\n",
            RubricFile.Parse($"rubric: r{held}\nversion: 1.0.0\ndimensions: {{ A: {{}}, B: {{}} }}\n").ValueOrThrow()));

        Assert.Empty(ScoringEngine.LintTogether(dossiers));
    }
}
